import type { RuleCases } from '../../testing/rule-cases.ts';

const TWO = `mesh mA root=RA td=a.example | mesh mB root=RB td=b.example | cluster a1 mesh=mA | cluster b1 mesh=mB
gw ga at=a1 kind=ingress | gw gb at=b1 kind=ingress | fed mA<->mB bundle=yes exports=pay/api`;

export const cases: RuleCases = {
  valid: {
    'no local service of that name': `${TWO} | svc pay/api in=b1 from=a1`,
    'an alias': `${TWO} | svc pay/api in=b1 from=a1 alias=yes | svc pay/own in=a1 from=a1 fqdn=pay/api`,
    'the local service is in the exporting mesh': `${TWO} | svc pay/api in=b1 from=a1 | svc pay/own in=b1 from=b1 fqdn=pay/api`,
  },
  invalid: {
    'a local service answers to the name': {
      given: `${TWO} | svc pay/api in=b1 from=a1 | svc pay/own in=a1 from=a1 fqdn=pay/api`,
      expect: [['pay/api', 'twice']],
    },
    'the service is imported under the name of another': {
      given: `${TWO} | svc pay/api in=b1 from=a1 fqdn=pay/web | svc pay/web in=a1 from=a1`,
      expect: [['pay/api', 'twice']],
    },
    'it runs at both ends': {
      given: `${TWO} | svc pay/api in=a1,b1 from=a1,b1`,
      expect: [
        ['pay/api', 'twice'],
        ['pay/api', 'twice'],
      ],
    },
  },
};
