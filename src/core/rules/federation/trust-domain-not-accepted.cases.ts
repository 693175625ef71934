import type { RuleCases } from '../../testing/rule-cases.ts';

const TWO = 'cluster a mesh=mA | cluster b mesh=mB';

export const cases: RuleCases = {
  valid: {
    'one trust domain': `mesh mA root=R td=x.example | mesh mB root=R td=x.example | ${TWO} | fed mA<->mB`,
    'each accepts the other': `mesh mA root=R td=a.example accepts=b.example | mesh mB root=R td=b.example accepts=a.example | ${TWO} | fed mA<->mB`,
    'an alias accepts as well': `mesh mA root=R td=a.example aliases=b.example | mesh mB root=R td=b.example aliases=a.example | ${TWO} | fed mA<->mB`,
    'the exchanged bundles declare it': `mesh mA root=R td=a.example | mesh mB root=R td=b.example | ${TWO} | fed mA<->mB bundle=yes`,
    'two roots are another finding': `mesh mA root=RA td=a.example | mesh mB root=RB td=b.example | ${TWO} | fed mA<->mB`,
    'not linked': `mesh mA root=R td=a.example | mesh mB root=R td=b.example | ${TWO}`,
  },
  invalid: {
    'neither accepts the other': {
      given: `mesh mA root=R td=a.example | mesh mB root=R td=b.example | ${TWO} | fed mA<->mB`,
      expect: [['mA<->mB', 'refused']],
    },
    'one side only': {
      given: `mesh mA root=R td=a.example accepts=b.example | mesh mB root=R td=b.example | ${TWO} | fed mA<->mB`,
      expect: [['mA<->mB', 'refused']],
    },
    'a member has a list of its own': {
      given: `mesh mA root=R td=a.example accepts=b.example | mesh mB root=R td=b.example accepts=a.example
cluster a mesh=mA accepts=c.example | cluster b mesh=mB | fed mA<->mB`,
      expect: [['mA<->mB', 'refused']],
    },
  },
};
