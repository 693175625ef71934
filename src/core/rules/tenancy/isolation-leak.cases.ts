import type { RuleCases } from '../../testing/rule-cases.ts';

const TWO = 'cluster blue group=b net=n1 | cluster green group=g net=n1 | svc s/a in=blue,green from=blue,green';

export const cases: RuleCases = {
  valid: {
    'no secrets between them': `mesh m1 root=R | ${TWO}`,
    'a declared split': `mesh m1 root=R split=yes | ${TWO} | secret blue reads green | secret green reads blue`,
    'one group': 'cluster c1 group=b | cluster c2 group=b | secret c1 reads c2 | secret c2 reads c1',
    'one of them is in no group': 'cluster c1 group=b | cluster c2 | secret c1 reads c2 | secret c2 reads c1',
  },
  invalid: {
    'both directions': {
      given: `mesh m1 root=R | ${TWO} | secret blue reads green | secret green reads blue`,
      expect: [
        ['blue>green', 'joined'],
        ['green>blue', 'joined'],
      ],
    },
    'one direction': {
      given: `mesh m1 root=R | ${TWO} | secret blue reads green`,
      expect: [['blue>green', 'joined']],
    },
  },
};
