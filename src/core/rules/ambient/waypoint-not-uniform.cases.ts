import type { RuleCases } from '../../testing/rule-cases.ts';

const TWO = `mesh m1 root=R | cluster c1 dp=ambient net=n1 | cluster c2 dp=ambient net=n2 | gw g1 at=c1 net=n1 | gw g2 at=c2 net=n2
secret c1 reads c2 | secret c2 reads c1 | svc s/a in=c1,c2 from=c1,c2 global=yes`;

export const cases: RuleCases = {
  valid: {
    'one name, global': `${TWO} wp=c1:w,c2:w wpglobal=yes`,
    'nothing is said of its scope': `${TWO} wp=c1:w,c2:w`,
    'no waypoint at all': `${TWO} wp=c1:-,c2:- wpglobal=no`,
    'nothing leaves its cluster': 'cluster c1 dp=ambient | cluster c2 dp=ambient | svc s/a in=c1 from=c1 wp=c1:w',
  },
  invalid: {
    'two names': {
      given: `${TWO} wp=c1:w,c2:x wpglobal=no`,
      expect: [['s/a', 'differ']],
    },
    'none in one of them': {
      given: `${TWO} wp=c1:w,c2:-`,
      expect: [['s/a', 'differ']],
    },
    'nothing is said of one of them': {
      given: `${TWO} wp=c2:w`,
      expect: [['s/a', 'differ']],
    },
    'the waypoint is local': {
      given: `${TWO} wp=c1:w,c2:w wpglobal=no`,
      expect: [['s/a', 'local']],
    },
  },
};
