import type { RuleCases } from '../../testing/rule-cases.ts';

const TWO =
  'mesh m1 root=R | cluster c1 net=n1 region=r1 | cluster c2 net=n1 region=r2 | secret c1 reads c2 | secret c2 reads c1';

export const cases: RuleCases = {
  valid: {
    'with outlier detection': `${TWO} | svc s/a in=c1,c2 from=c1,c2 failover=r1>r2 outlier=yes`,
    'locality weights only': `${TWO} | svc s/a in=c1,c2 from=c1,c2 distribute=yes`,
    'no failover rule': `${TWO} | svc s/a in=c1,c2 from=c1,c2`,
  },
  invalid: {
    'nothing is said of it': {
      given: `${TWO} | svc s/a in=c1,c2 from=c1,c2 failover=r1>r2`,
      expect: [['s/a', 'neverEjected']],
    },
    'it is said to be off': {
      given: `${TWO} | svc s/a in=c1,c2 from=c1,c2 failover=r1>r2 outlier=no`,
      expect: [['s/a', 'neverEjected']],
    },
  },
};
