import type { RuleCases } from '../../testing/rule-cases.ts';

const TWO = `mesh m1 root=R | cluster c1 dp=ambient net=n1 | gw g1 at=c1 net=n1 | gw g2 at=c2 net=n2
secret c1 reads c2 | secret c2 reads c1`;

export const cases: RuleCases = {
  valid: {
    labelled: `${TWO} | cluster c2 dp=ambient net=n2 | svc s/a in=c1,c2 from=c1 global=yes`,
    'nothing leaves its cluster': `${TWO} | cluster c2 dp=ambient net=n2 | svc s/a in=c1 from=c1`,
    'cluster-local': `${TWO} | cluster c2 dp=ambient net=n2 | svc s/a in=c1,c2 from=c1,c2 scope=local`,
    'the other side has sidecars, which is another finding': `${TWO} | cluster c2 net=n2 | svc s/a in=c1,c2 from=c1`,
  },
  invalid: {
    'the copy elsewhere is needed': {
      given: `${TWO} | cluster c2 dp=ambient net=n2 | svc s/a in=c2 from=c1`,
      expect: [['s/a', 'local']],
    },
    'there is a copy on both sides': {
      given: `${TWO} | cluster c2 dp=ambient net=n2 | svc s/a in=c1,c2 from=c1,c2`,
      expect: [['s/a', 'local']],
    },
    'its waypoint is local as well': {
      given: `${TWO} | cluster c2 dp=ambient net=n2 | svc s/a in=c1,c2 from=c1,c2 wp=c1:w,c2:w wpglobal=no`,
      expect: [['s/a', 'local']],
    },
  },
};
