import type { RuleCases } from '../../testing/rule-cases.ts';

const THREE = `mesh m1 root=R | cluster c1 net=n1 region=r1 | cluster c2 net=n1 region=r2 | cluster c3 net=n1 region=r3
secret c1 reads c2 | secret c2 reads c1 | secret c1 reads c3 | secret c3 reads c1 | secret c2 reads c3 | secret c3 reads c2`;

export const cases: RuleCases = {
  valid: {
    'a copy is there': `${THREE} | svc s/a in=c1,c2 from=c1,c2 failover=r1>r2 outlier=yes`,
    'a copy in a zone of the region':
      'cluster c1 region=r1 zone=z1 | cluster c2 region=r2 zone=z1 | secret c1 reads c2 | svc s/a in=c1,c2 from=c1 failover=r1>r2 outlier=yes',
    'a copy of another mesh': `mesh mA root=R | mesh mB root=R | cluster a mesh=mA region=r1 | cluster b mesh=mB region=r2
fed mA<->mB | svc s/a in=a,b from=a failover=r1>r2 outlier=yes`,
    'no failover rule': `${THREE} | svc s/a in=c1 from=c1`,
  },
  invalid: {
    'its cluster has no copy': {
      given: `${THREE} | svc s/a in=c1,c2 from=c1,c2 failover=r1>r3 outlier=yes`,
      expect: [['s/a', 'noCopy']],
    },
    'there is no such region': {
      given: `${THREE} | svc s/a in=c1,c2 from=c1,c2 failover=r1>r9 outlier=yes`,
      expect: [['s/a', 'noCopy']],
    },
    'the service runs nowhere': {
      given: `${THREE} | svc s/a from=c1 failover=r1>r2 outlier=yes`,
      expect: [['s/a', 'noCopy']],
    },
  },
};
