import type { RuleCases } from '../../testing/rule-cases.ts';

const TWO_NETWORKS = `mesh m1 root=R | cluster c1 net=n1 | cluster c2 net=n2 | secret c1 reads c2 | secret c2 reads c1
gw ew1 at=c1 net=n1 expose=services | svc s/a in=c1,c2 from=c1,c2`;

export const cases: RuleCases = {
  valid: {
    'label and network are one': `${TWO_NETWORKS} | gw ew2 at=c2 net=n2 expose=services`,
    'it fronts the other network': `${TWO_NETWORKS} | gw ew2 at=c2 net=n2 expose=services | gw front at=c1 net=legacy fronts=legacy`,
    'without a label there is nothing to compare': `${TWO_NETWORKS} | gw ew2 at=c2 expose=services`,
    'without a network of the cluster there is nothing to compare': 'cluster c1 | gw ew1 at=c1 net=n1',
  },
  invalid: {
    'it announces the network of its neighbour': {
      given: `${TWO_NETWORKS} | gw ew2 at=c2 net=n1 expose=services`,
      expect: [['ew2', 'mismatch']],
    },
    'both system namespaces carry one label, the gateways are right (istio#39712)': {
      given: `mesh m1 root=R | cluster c1 net=n1 | cluster c2 net=n1 | secret c1 reads c2 | secret c2 reads c1
gw ew1 at=c1 net=n1 expose=services | gw ew2 at=c2 net=n2 expose=services | svc s/a in=c1,c2 from=c1,c2`,
      expect: [['ew2', 'mismatch']],
    },
    'it fronts another network than it announces': {
      given: `${TWO_NETWORKS} | gw ew2 at=c2 net=n1 fronts=legacy expose=services`,
      expect: [['ew2', 'mismatch']],
    },
  },
};
