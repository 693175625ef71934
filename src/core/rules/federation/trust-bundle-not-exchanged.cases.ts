import type { RuleCases } from '../../testing/rule-cases.ts';

const TWO = 'cluster a mesh=mA | cluster b mesh=mB';

export const cases: RuleCases = {
  valid: {
    exchanged: `mesh mA root=RA td=a.example | mesh mB root=RB td=b.example | ${TWO} | fed mA<->mB bundle=yes`,
    'one root': `mesh mA root=R | mesh mB root=R | ${TWO} | fed mA<->mB`,
    'one root, named by the clusters':
      'mesh mA | mesh mB | cluster a mesh=mA ca=R | cluster b mesh=mB ca=R | fed mA<->mB',
    'not linked': `mesh mA root=RA | mesh mB root=RB | ${TWO}`,
  },
  invalid: {
    'two roots': {
      given: `mesh mA root=RA | mesh mB root=RB | ${TWO} | fed mA<->mB`,
      expect: [['mA<->mB', 'notExchanged']],
    },
    'roots that nobody named': {
      given: `mesh mA | mesh mB | ${TWO} | fed mA<->mB`,
      expect: [['mA<->mB', 'notExchanged']],
    },
  },
};
