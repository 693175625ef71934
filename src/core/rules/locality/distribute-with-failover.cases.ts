import type { RuleCases } from '../../testing/rule-cases.ts';

const TWO =
  'mesh m1 root=R | cluster c1 net=n1 region=r1 | cluster c2 net=n1 region=r2 | secret c1 reads c2 | secret c2 reads c1';

export const cases: RuleCases = {
  valid: {
    'weights only': `${TWO} | svc s/a in=c1,c2 from=c1,c2 distribute=yes`,
    'failover only': `${TWO} | svc s/a in=c1,c2 from=c1,c2 failover=r1>r2 outlier=yes`,
  },
  invalid: {
    both: {
      given: `${TWO} | svc s/a in=c1,c2 from=c1,c2 distribute=yes failover=r1>r2 outlier=yes`,
      expect: [['s/a', 'both']],
    },
  },
};
