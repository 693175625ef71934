import type { RuleCases } from '../../testing/rule-cases.ts';

const TWO = 'cluster a mesh=mA | cluster b mesh=mB';

export const cases: RuleCases = {
  valid: {
    'two names': `mesh mA root=RA td=a.example | mesh mB root=RB td=b.example | ${TWO} | fed mA<->mB bundle=yes`,
    'one root': `mesh mA root=R | mesh mB root=R | ${TWO} | fed mA<->mB`,
    'not linked': `mesh mA root=RA | mesh mB root=RB | ${TWO}`,
    'roots that nobody named': `mesh mA | mesh mB | ${TWO} | fed mA<->mB bundle=yes`,
  },
  invalid: {
    'both are still cluster.local': {
      given: `mesh mA root=RA | mesh mB root=RB | ${TWO} | fed mA<->mB bundle=yes`,
      expect: [['mA<->mB', 'shared']],
    },
    'the members say so': {
      given:
        'mesh mA root=RA | mesh mB root=RB td=x.example | cluster a mesh=mA td=x.example | cluster b mesh=mB | fed mA<->mB bundle=yes',
      expect: [['mA<->mB', 'shared']],
    },
  },
};
