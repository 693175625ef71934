import type { RuleCases } from '../../testing/rule-cases.ts';

export const cases: RuleCases = {
  valid: {
    'not said': 'cluster c1 rev=canary | gw g at=c1',
    'the same': 'cluster c1 rev=canary | gw g at=c1 rev=canary',
    'the default one, by name': 'cluster c1 | gw g at=c1 rev=default',
    'that of the control plane of a remote':
      'mesh m1 root=R | cluster c1 rev=canary | cluster c2 role=remote cp=c1 | secret c1 reads c2 | gw g at=c1 expose=istiod | gw h at=c2 rev=canary',
    'both revisions are drawn': 'cluster c1 planes=stable:app1,canary:app2 | gw g at=c1 rev=canary',
  },
  invalid: {
    'the cluster runs the default one': {
      given: 'cluster c1 | gw g at=c1 rev=canary',
      expect: [['g', 'otherRevision']],
    },
    'the cluster runs another one': {
      given: 'cluster c1 rev=stable | gw g at=c1 rev=canary',
      expect: [['g', 'otherRevision']],
    },
  },
};
