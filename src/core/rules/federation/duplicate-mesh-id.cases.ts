import type { RuleCases } from '../../testing/rule-cases.ts';

const TWO = 'cluster a mesh=mA | cluster b mesh=mB | fed mA<->mB bundle=yes';

export const cases: RuleCases = {
  valid: {
    'two mesh IDs': `mesh mA root=RA td=a.example meshid=a | mesh mB root=RB td=b.example meshid=b | ${TWO}`,
    'not said': `mesh mA root=RA td=a.example meshid=a | mesh mB root=RB td=b.example | ${TWO}`,
    'not linked': 'mesh mA meshid=x | mesh mB meshid=x | cluster a mesh=mA | cluster b mesh=mB',
  },
  invalid: {
    'one mesh ID': {
      given: `mesh mA root=RA td=a.example meshid=x | mesh mB root=RB td=b.example meshid=x | ${TWO}`,
      expect: [['mA<->mB', 'same']],
    },
    'set in a cluster': {
      given: `mesh mA root=RA td=a.example meshid=x | mesh mB root=RB td=b.example | cluster a mesh=mA | cluster b mesh=mB meshid=x | fed mA<->mB bundle=yes`,
      expect: [['mA<->mB', 'same']],
    },
  },
};
