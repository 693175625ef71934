import type { RuleCases } from '../../testing/rule-cases.ts';

const TWO = `mesh m1 root=R | cluster c1 dp=ambient net=n1 td=e.example | gw g1 at=c1 net=n1 | gw g2 at=c2 net=n2
secret c1 reads c2 | secret c2 reads c1`;

export const cases: RuleCases = {
  valid: {
    'one trust domain': `${TWO} | cluster c2 dp=ambient net=n2 td=e.example`,
    'not joined, and no flows':
      'mesh m1 root=R | cluster c1 dp=ambient net=n1 td=e.example | cluster c2 dp=ambient net=n2 td=w.example',
    'one side has sidecars': `${TWO} | cluster c2 net=n2 td=w.example`,
  },
  invalid: {
    'joined, and aliases do not help': {
      given: `${TWO} | cluster c2 dp=ambient net=n2 td=w.example aliases=e.example`,
      expect: [['c1+c2', 'differ']],
    },
    'a flow without a secret, in the order of the alphabet': {
      given: `mesh m1 root=R | cluster z dp=ambient net=n1 td=e.example | cluster a dp=ambient net=n2 | gw g1 at=z net=n1 | gw g2 at=a net=n2
svc s/a in=z,a from=z global=yes`,
      expect: [['a+z', 'differ']],
    },
  },
};
