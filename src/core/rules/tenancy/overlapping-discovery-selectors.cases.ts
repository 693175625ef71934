import type { RuleCases } from '../../testing/rule-cases.ts';

export const cases: RuleCases = {
  valid: {
    disjoint: 'cluster c1 planes=mesh1:app1,mesh2:app2',
    'one control plane for all': 'cluster c1 planes=mesh1:*',
    'none is said': 'cluster c1',
  },
  invalid: {
    'the same namespace': {
      given: 'cluster c1 planes=mesh1:app1,mesh2:app1',
      expect: [['c1', 'both']],
    },
    'one of them selects all': {
      given: 'cluster c1 planes=mesh1:app1,mesh2:*',
      expect: [['c1', 'both']],
    },
    'both select all': {
      given: 'cluster c1 planes=mesh1:*,mesh2:*',
      expect: [['c1', 'both']],
    },
  },
};
