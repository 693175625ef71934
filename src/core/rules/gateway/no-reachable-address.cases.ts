import type { RuleCases } from '../../testing/rule-cases.ts';

const TWO_NETWORKS = `mesh m1 root=R | cluster c1 net=n1 | cluster c2 net=n2 | secret c1 reads c2 | secret c2 reads c1
gw ew1 at=c1 net=n1 expose=services | svc s/a in=c1,c2 from=c1,c2`;

const REMOTE = 'mesh m1 root=R | cluster c1 net=n1 | secret c1 reads c2 | svc s/a in=c1,c2 from=c1,c2';

export const cases: RuleCases = {
  valid: {
    'a load balancer with an IP': `${TWO_NETWORKS} | gw ew2 at=c2 net=n2 expose=services`,
    'a load balancer with a host name': `${TWO_NETWORKS} | gw ew2 at=c2 net=n2 expose=services lb=hostname`,
    'a NodePort': `${TWO_NETWORKS} | gw ew2 at=c2 net=n2 expose=services lb=nodeport`,
    'a ClusterIP serves istiod on one flat network': `${REMOTE} | cluster c2 role=remote cp=c1 net=n1 | gw ew1 at=c1 net=n1 expose=istiod lb=clusterip`,
    'a pending gateway that nobody needs': `${TWO_NETWORKS} | gw ew2 at=c2 net=n2 expose=services | gw in1 at=c1 kind=ingress lb=pending`,
  },
  invalid: {
    'the balancer of bare metal stays pending': {
      given: `${TWO_NETWORKS} | gw ew2 at=c2 net=n2 expose=services lb=pending`,
      expect: [['ew2', 'pending']],
    },
    'no address at all': {
      given: `${TWO_NETWORKS} | gw ew2 at=c2 net=n2 expose=services lb=none`,
      expect: [['ew2', 'none']],
    },
    'a ClusterIP for callers on another network': {
      given: `${TWO_NETWORKS} | gw ew2 at=c2 net=n2 expose=services lb=clusterip`,
      expect: [['ew2', 'clusterip']],
    },
    'a ClusterIP for a remote on another network': {
      given: `${REMOTE} | cluster c2 role=remote cp=c1 net=n2 | gw ew1 at=c1 net=n1 expose=services,istiod lb=clusterip | gw ew2 at=c2 net=n2`,
      expect: [['ew1', 'clusterip']],
    },
    'istiod on the same network behind a pending balancer': {
      given: `${REMOTE} | cluster c2 role=remote cp=c1 net=n1 | gw ew1 at=c1 net=n1 expose=istiod lb=pending`,
      expect: [['ew1', 'pending']],
    },
  },
};
