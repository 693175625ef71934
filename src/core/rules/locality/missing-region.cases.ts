import type { RuleCases } from '../../testing/rule-cases.ts';

const TWO = 'mesh m1 root=R | cluster c1 net=n1 region=r1 | secret c1 reads c2 | secret c2 reads c1';

export const cases: RuleCases = {
  valid: {
    'all have a region': `${TWO} | cluster c2 net=n1 region=r2 | svc s/a in=c1,c2 from=c1,c2 failover=r1>r2 outlier=yes`,
    'no locality rule': `${TWO} | cluster c2 net=n1 | svc s/a in=c1,c2 from=c1,c2`,
    'the cluster has nothing to do with the service': `${TWO} | cluster c2 net=n1 | svc s/a in=c1 from=c1 distribute=yes`,
  },
  invalid: {
    'a cluster that runs it': {
      given: `${TWO} | cluster c2 net=n1 | svc s/a in=c1,c2 from=c1 distribute=yes`,
      expect: [['c2', 'noRegion']],
    },
    'a cluster that calls it, named once': {
      given: `${TWO} | cluster c2 net=n1 | svc s/a in=c1 from=c2 stub=c2 distribute=yes | svc s/b in=c1 from=c2 stub=c2 distribute=yes`,
      expect: [['c2', 'noRegion']],
    },
    'a cluster that calls it through a service': {
      given: `${TWO} | cluster c2 net=n1 | svc s/a in=c1 stub=c2 from=c1,s/b distribute=yes | svc s/b in=c2`,
      expect: [['c2', 'noRegion']],
    },
  },
};
