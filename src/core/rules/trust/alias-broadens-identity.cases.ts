import type { RuleCases } from '../../testing/rule-cases.ts';

export const cases: RuleCases = {
  valid: {
    'no aliases': 'mesh m1 td=a.example | cluster c1',
    'accepted by name': 'mesh m1 td=a.example accepts=b.example | cluster c1 accepts=c.example',
    'aliases of another mesh': 'mesh mA | cluster a mesh=mA',
  },
  invalid: {
    'aliases of the mesh': {
      given: 'mesh m1 td=a.example aliases=old.example | cluster c1 accepts=c.example',
      expect: [['m1', 'sameAccounts']],
    },
    'aliases of one cluster': {
      given: 'mesh m1 root=R | cluster c1 td=a.example aliases=b.example | cluster c2 td=b.example aliases=a.example',
      expect: [['m1', 'sameAccounts']],
    },
  },
};
