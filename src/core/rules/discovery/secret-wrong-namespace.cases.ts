import type { RuleCases } from '../../testing/rule-cases.ts';

const TWO = 'mesh m1 root=R | cluster c1 net=n1 | cluster c2 net=n1 ns=mesh-system | secret c1 reads c2';

export const cases: RuleCases = {
  valid: {
    'the namespace is not said': `${TWO} | secret c2 reads c1`,
    'it is the system namespace': `${TWO} | secret c2 reads c1 ns=mesh-system`,
  },
  invalid: {
    'the namespace default': { given: `${TWO} | secret c2 reads c1 ns=default`, expect: [['c2>c1', 'notWatched']] },
    'the usual system namespace where it has another name': {
      given: `${TWO} | secret c2 reads c1 ns=istio-system`,
      expect: [['c2>c1', 'notWatched']],
    },
  },
};
