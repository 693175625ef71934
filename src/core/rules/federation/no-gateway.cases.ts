import type { RuleCases } from '../../testing/rule-cases.ts';

const TWO = `mesh mA root=RA td=a.example | mesh mB root=RB td=b.example | cluster a1 mesh=mA net=n1
fed mA<->mB bundle=yes exports=pay/api | svc pay/api in=b1 from=a1`;

export const cases: RuleCases = {
  valid: {
    'an ingress gateway': `${TWO} | cluster b1 mesh=mB net=n2 | gw gb at=b1 kind=ingress`,
    'a flat network in common': `${TWO} | cluster b1 mesh=mB net=n1 | net n1 flat=yes`,
    'a declared route': `${TWO} | cluster b1 mesh=mB net=n2 | net n2 routes=n1`,
    'nothing is exported':
      'mesh mA | mesh mB | cluster a mesh=mA | cluster b mesh=mB | fed mA<->mB | svc s/a in=b from=b',
  },
  invalid: {
    'no gateway': {
      given: `${TWO} | cluster b1 mesh=mB net=n2`,
      expect: [['pay/api', 'noDoor']],
    },
    'a network in common of which nothing is said': {
      given: `${TWO} | cluster b1 mesh=mB net=n1`,
      expect: [['pay/api', 'noDoor']],
    },
    'it runs nowhere': {
      given:
        'mesh mA root=RA | mesh mB root=RB td=b.example | cluster a1 mesh=mA | cluster b1 mesh=mB | fed mA<->mB bundle=yes exports=pay/api | svc pay/api',
      expect: [['pay/api', 'noDoor']],
    },
  },
};
