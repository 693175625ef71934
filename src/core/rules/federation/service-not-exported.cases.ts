import type { RuleCases } from '../../testing/rule-cases.ts';

const TWO = `mesh mA root=RA td=a.example | mesh mB root=RB td=b.example | cluster a1 mesh=mA | cluster b1 mesh=mB`;

export const cases: RuleCases = {
  valid: {
    exported: `${TWO} | gw gb at=b1 kind=ingress | fed mA<->mB bundle=yes exports=pay/api | svc pay/api in=b1 from=a1`,
    'a copy in the mesh of the caller': `${TWO} | svc pay/api in=a1,b1 from=a1`,
    'called within its own mesh': `${TWO} | svc pay/api in=b1 from=b1`,
    'a plain external host': `${TWO} | svc pay/api in=b1 from=a1 se=a1 extdns=yes`,
    'it runs nowhere': `${TWO} | svc pay/api from=a1`,
  },
  invalid: {
    'no link': {
      given: `${TWO} | svc pay/api in=b1 from=a1`,
      expect: [['pay/api>a1', 'noLink']],
    },
    'the link exports something else': {
      given: `${TWO} | gw gb at=b1 kind=ingress | fed mA<->mB bundle=yes exports=pay/web | svc pay/api in=b1 from=a1 | svc pay/web in=b1`,
      expect: [['pay/api>a1', 'notExported']],
    },
    'its cluster has no gateway either': {
      given: `${TWO} | fed mA<->mB bundle=yes | svc pay/api in=b1 from=a1`,
      expect: [['pay/api>a1', 'notExported']],
    },
    'the name is taken': {
      given: `${TWO} | gw gb at=b1 kind=ingress | fed mA<->mB bundle=yes | svc pay/api in=b1 from=a1 | svc pay/own in=a1 from=a1 fqdn=pay/api`,
      expect: [['pay/api>a1', 'notExported']],
    },
  },
};
