import type { RuleCases } from '../../testing/rule-cases.ts';

const TWO_NETWORKS = 'mesh m1 root=R | cluster c1 net=n1 | cluster c2 net=n2 | secret c1 reads c2 | secret c2 reads c1';

export const cases: RuleCases = {
  valid: {
    'each network has its gateway': `${TWO_NETWORKS}
gw ew1 at=c1 net=n1 expose=services | gw ew2 at=c2 net=n2 expose=services | svc s/a in=c1,c2 from=c1,c2`,
    'one network needs none':
      'mesh m1 root=R | cluster c1 net=n1 | cluster c2 net=n1 | secret c1 reads c2 | secret c2 reads c1 | svc s/a in=c1,c2 from=c1,c2',
    'hub and spoke: the network of the caller is never a destination': `${TWO_NETWORKS}
gw ew2 at=c2 net=n2 expose=services | svc s/a in=c2 from=c1 stub=c1`,
    'only cluster-local services are called': `${TWO_NETWORKS} | svc s/a in=c1,c2 from=c1,c2 scope=local`,
    'kube-system is local by itself': `${TWO_NETWORKS} | svc kube-system/dns in=c1,c2 from=c1,c2`,
    'isolation groups do not call each other': `mesh m1 root=R split=yes | cluster c1 group=blue net=n1 | cluster c2 group=green net=n2
secret c1 reads c2 | secret c2 reads c1 | svc s/a in=c1,c2 from=c1,c2`,
    'one gateway serves the whole network': `mesh m1 root=R | cluster p net=n1 | cluster r role=remote cp=p net=n1 | cluster x net=n2
secret p reads r | secret p reads x | secret x reads p | secret x reads r
gw ewp at=p net=n1 expose=services,istiod | gw ewx at=x net=n2 expose=services | svc s/a in=p,r,x from=p,r,x`,
    'a gateway elsewhere fronts the network': `${TWO_NETWORKS}
gw ew1 at=c1 net=n1 expose=services | gw front at=c1 net=n2 fronts=n2 expose=services | svc s/a in=c1,c2 from=c1,c2`,
    'a mislabelled gateway is not missing as well': `${TWO_NETWORKS}
gw ew1 at=c1 net=n1 expose=services | gw ew2 at=c2 net=n1 expose=services | svc s/a in=c1,c2 from=c1,c2`,
    'an unlabelled gateway is not missing as well': `${TWO_NETWORKS}
gw ew1 at=c1 net=n1 expose=services | gw ew2 at=c2 expose=services | svc s/a in=c1,c2 from=c1,c2`,
    'nothing is drawn but clusters that know nothing of each other': 'cluster c1 net=n1 | cluster c2 net=n2',
  },
  invalid: {
    'both gateways forgotten': {
      given: `${TWO_NETWORKS} | svc s/a in=c1,c2 from=c1,c2`,
      expect: [
        ['n1', 'noGateway'],
        ['n2', 'noGateway'],
      ],
    },
    'an ingress gateway for users does not count': {
      given: `${TWO_NETWORKS} | gw ew1 at=c1 net=n1 expose=services | gw in2 at=c2 kind=ingress | svc s/a in=c1,c2 from=c1,c2`,
      expect: [['n2', 'noGateway']],
    },
    'a gateway that fronts another network does not count for its own': {
      given: `${TWO_NETWORKS} | gw ew1 at=c1 net=n2 fronts=n2 expose=services | svc s/a in=c1,c2 from=c1,c2`,
      expect: [['n1', 'noGateway']],
    },
    'nothing is consumed, so joined clusters are assumed to talk': {
      given: TWO_NETWORKS,
      expect: [
        ['n1', 'noGateway'],
        ['n2', 'noGateway'],
      ],
    },
    'the gateway of another mesh on the same network does not count': {
      given: `mesh mA root=R | mesh mB root=R | cluster a1 mesh=mA net=n1 | cluster a2 mesh=mA net=n2 | cluster b mesh=mB net=n2
secret a1 reads a2 | secret a2 reads a1 | gw g at=b net=n2 expose=services | svc s/a in=a2 from=a1 stub=a1`,
      expect: [['n2', 'noGateway']],
    },
    'ambient clusters need one as well': {
      given: `mesh m1 root=R | cluster c1 dp=ambient net=n1 | cluster c2 dp=ambient net=n2 | secret c1 reads c2 | secret c2 reads c1
gw ew1 at=c1 net=n1 | svc s/a in=c1,c2 from=c1,c2 global=yes`,
      expect: [['n2', 'noGateway']],
    },
  },
};
