import type { RuleCases } from '../../testing/rule-cases.ts';

export const cases: RuleCases = {
  valid: {
    internal: 'cluster c1 | gw g at=c1 expose=istiod scheme=internal',
    'not said': 'cluster c1 | gw g at=c1 expose=istiod',
    'source ranges': 'cluster c1 | gw g at=c1 expose=istiod scheme=public ranges=yes',
    'services only is another finding': 'cluster c1 | gw g at=c1 expose=services scheme=public',
    'an external control plane': `mesh m1 | cluster ext role=extcp serves=m1 | cluster c1 role=remote cp=ext
gw in at=ext kind=ingress expose=istiod scheme=public | secret ext reads c1 kind=config`,
  },
  invalid: {
    'on an east-west gateway': {
      given: 'cluster c1 | gw g at=c1 expose=services,istiod scheme=public',
      expect: [['g', 'public']],
    },
    'on an ingress gateway': {
      given: 'cluster c1 | gw g at=c1 kind=ingress expose=istiod scheme=public',
      expect: [['g', 'public']],
    },
  },
};
