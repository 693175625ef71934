import type { RuleCases } from '../../testing/rule-cases.ts';

const TWO =
  'mesh m1 root=R | cluster c1 net=n1 region=r1 | cluster c2 net=n1 region=r2 | secret c1 reads c2 | secret c2 reads c1';

export const cases: RuleCases = {
  valid: {
    'outlier detection turns the preference on': `${TWO} | svc s/a in=c1,c2 from=c1,c2 outlier=yes`,
    'locality weights': `${TWO} | svc s/a in=c1,c2 from=c1,c2 distribute=yes`,
    'cluster-local': `${TWO} | svc s/a in=c1,c2 from=c1,c2 scope=local`,
    'regions are not said':
      'mesh m1 root=R | cluster c1 | cluster c2 | secret c1 reads c2 | secret c2 reads c1 | svc s/a in=c1,c2 from=c1',
    'one region':
      'mesh m1 root=R | cluster c1 region=r1 | cluster c2 region=r1 | secret c1 reads c2 | secret c2 reads c1 | svc s/a in=c1,c2 from=c1',
    'no caller has a copy': `${TWO} | cluster c3 role=remote cp=c1 net=n1 region=r1 | secret c1 reads c3 | svc s/a in=c1,c2 from=c3 stub=c3`,
    'isolation groups': `mesh m1 root=R | cluster c1 net=n1 region=r1 group=a | cluster c2 net=n1 region=r2 group=b | svc s/a in=c1,c2 from=c1,c2`,
  },
  invalid: {
    'two regions and no preference': {
      given: `${TWO} | svc s/a in=c1,c2 from=c1 replicas=c1:1,c2:3`,
      expect: [['s/a', 'spread']],
    },
    'the caller stands in no region': {
      given: `${TWO} | cluster c3 net=n1 | secret c3 reads c1 | secret c3 reads c2 | svc s/a in=c1,c2,c3 from=c3`,
      expect: [['s/a', 'spread']],
    },
    'a caller without a copy as well': {
      given: `${TWO} | cluster c3 role=remote cp=c1 net=n1 region=r1 | secret c1 reads c3 | svc s/a in=c1,c2 from=c1,c3 stub=c3`,
      expect: [['s/a', 'spread']],
    },
  },
};
