import type { RuleCases } from '../../testing/rule-cases.ts';

const TWO_NETWORKS = `mesh m1 root=R | cluster c1 net=n1 | cluster c2 net=n2 | secret c1 reads c2 | secret c2 reads c1
gw ew1 at=c1 net=n1 expose=services | svc s/a in=c1,c2 from=c1,c2`;

const REMOTE = 'mesh m1 root=R | cluster c1 net=n1 | cluster c2 role=remote cp=c1 net=n1 | secret c1 reads c2';

export const cases: RuleCases = {
  valid: {
    'each has its own': `${TWO_NETWORKS} | gw ew2 at=c2 net=n2 expose=services | gw in2 at=c2 kind=ingress`,
    'the host of an external control plane': `mesh m1 | cluster ext role=extcp serves=m1 | cluster c1 role=remote cp=ext
gw in at=ext kind=ingress expose=istiod | secret ext reads c1 kind=config`,
    'labelled, but nobody enters the network':
      'mesh m1 root=R | cluster c1 net=n1 | gw in at=c1 kind=ingress net=n1 expose=services | svc s/a in=c1 from=c1',
    'it exposes istiod to nobody': 'cluster c1 net=n1 | gw in at=c1 kind=ingress expose=istiod',
  },
  invalid: {
    'the ingress lets another network in': {
      given: `${TWO_NETWORKS} | gw in2 at=c2 kind=ingress net=n2 expose=services`,
      expect: [['in2', 'carriesCalls']],
    },
    'it does so without forwarding anything': {
      given: `${TWO_NETWORKS} | gw in2 at=c2 kind=ingress net=n2`,
      expect: [['in2', 'carriesCalls']],
    },
    'the ingress leads to istiod': {
      given: `${REMOTE} | gw in at=c1 kind=ingress expose=istiod`,
      expect: [['in', 'carriesControl']],
    },
    'with the label of another network the choice is yours': {
      given: `${TWO_NETWORKS} | gw in1 at=c1 kind=ingress net=n2 fronts=n2 expose=services`,
      expect: [['in1', 'carriesCalls']],
    },
  },
};
