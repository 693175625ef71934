import type { RuleCases } from '../../testing/rule-cases.ts';

const TWO_NETWORKS = `mesh m1 root=R | cluster c1 net=n1 | cluster c2 net=n2 | secret c1 reads c2 | secret c2 reads c1
gw ew1 at=c1 net=n1 expose=services | svc s/a in=c1,c2 from=c1,c2`;

export const cases: RuleCases = {
  valid: {
    'a TCP balancer': `${TWO_NETWORKS} | gw ew2 at=c2 net=n2 expose=services`,
    'an ingress for users': `${TWO_NETWORKS} | gw ew2 at=c2 net=n2 expose=services | gw in2 at=c2 kind=ingress lb=l7`,
  },
  invalid: {
    'in front of an east-west gateway': {
      given: `${TWO_NETWORKS} | gw ew2 at=c2 net=n2 expose=services lb=l7`,
      expect: [['ew2', 'endsTls']],
    },
    'in front of an ingress that lets other networks in': {
      given: `${TWO_NETWORKS} | gw in2 at=c2 kind=ingress net=n2 expose=services lb=l7`,
      expect: [['in2', 'endsTls']],
    },
  },
};
