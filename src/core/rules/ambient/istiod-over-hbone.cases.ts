import type { RuleCases } from '../../testing/rule-cases.ts';

export const cases: RuleCases = {
  valid: {
    'a classic gateway': 'cluster c1 dp=ambient net=n1 | gw g at=c1 net=n1 mode=sidecar expose=istiod',
    'a classic gateway as well':
      'cluster c1 dp=ambient net=n1 | gw g at=c1 net=n1 expose=istiod | gw h at=c1 net=n1 mode=sidecar expose=istiod',
    'services only': 'cluster c1 dp=ambient net=n1 | gw g at=c1 net=n1 expose=services',
    'a cluster with sidecars': 'cluster c1 net=n1 | gw g at=c1 net=n1 expose=istiod',
  },
  invalid: {
    'the gateway of an ambient cluster': {
      given: 'cluster c1 dp=ambient net=n1 | gw g at=c1 net=n1 expose=istiod',
      expect: [['g', 'tunnelOnly']],
    },
    'a tunnel in a cluster with sidecars': {
      given: 'cluster c1 net=n1 | gw g at=c1 net=n1 mode=ambient expose=istiod',
      expect: [['g', 'tunnelOnly']],
    },
  },
};
