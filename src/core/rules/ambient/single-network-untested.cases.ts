import type { RuleCases } from '../../testing/rule-cases.ts';

const TWO = 'mesh m1 root=R | cluster c1 dp=ambient net=n1';

export const cases: RuleCases = {
  valid: {
    'two networks': `${TWO} | cluster c2 dp=ambient net=n2 | secret c1 reads c2 | secret c2 reads c1 | gw g1 at=c1 net=n1 | gw g2 at=c2 net=n2`,
    'not joined': `${TWO} | cluster c2 dp=ambient net=n1`,
    'one of them has sidecars': `${TWO} | cluster c2 net=n1 | secret c1 reads c2 | secret c2 reads c1`,
  },
  invalid: {
    'one network': {
      given: `${TWO} | cluster c2 dp=ambient net=n1 | secret c1 reads c2 | secret c2 reads c1`,
      expect: [['n1', 'together']],
    },
    'joined in one direction': {
      given: `${TWO} | cluster c2 dp=ambient net=n1 | secret c2 reads c1`,
      expect: [['n1', 'together']],
    },
  },
};
