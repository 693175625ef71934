import type { RuleCases } from '../../testing/rule-cases.ts';

const TWO = 'mesh m1 root=R | cluster c2 net=n1 | secret c1 reads c2 | secret c2 reads c1';

export const cases: RuleCases = {
  valid: {
    'DNS capture answers for it': `${TWO} | cluster c1 net=n1 dns=capture | svc s/a in=c2 from=c1 se=c1`,
    'a Service object is there as well': `${TWO} | cluster c1 net=n1 | svc s/a in=c2 from=c1 se=c1 stub=c1`,
    'a real DNS server knows the name': `${TWO} | cluster c1 net=n1 | svc s/a in=c2 from=c1 se=c1 extdns=yes`,
    'nobody asks there': `${TWO} | cluster c1 net=n1 | svc s/a in=c2 from=c2 se=c1`,
    'ambient captures DNS by default': `mesh m1 root=R | cluster c1 dp=ambient net=n1 | cluster c2 dp=ambient net=n1
secret c1 reads c2 | secret c2 reads c1 | svc s/a in=c2 from=c1 se=c1 global=yes`,
  },
  invalid: {
    'only a ServiceEntry': {
      given: `${TWO} | cluster c1 net=n1 | svc s/a in=c2 from=c1 se=c1`,
      expect: [['s/a>c1', 'invisible']],
    },
  },
};
