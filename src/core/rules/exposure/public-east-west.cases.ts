import type { RuleCases } from '../../testing/rule-cases.ts';

export const cases: RuleCases = {
  valid: {
    internal: 'cluster c1 | gw g at=c1 expose=services scheme=internal',
    'not said': 'cluster c1 | gw g at=c1 expose=services',
    'source ranges': 'cluster c1 | gw g at=c1 expose=services scheme=public ranges=yes',
    'an ingress gateway is meant to be public': 'cluster c1 | gw g at=c1 kind=ingress scheme=public',
    'istiod on it is another finding': 'cluster c1 | gw g at=c1 expose=services,istiod scheme=public',
  },
  invalid: {
    'open to everybody': {
      given: 'cluster c1 | gw g at=c1 expose=services scheme=public',
      expect: [['g', 'public']],
    },
  },
};
