import type { RuleCases } from '../../testing/rule-cases.ts';

const TWO = 'mesh m1 root=R | cluster c1 net=n1 | cluster c2 net=n1';

export const cases: RuleCases = {
  valid: {
    'both read each other': `${TWO} | secret c1 reads c2 | secret c2 reads c1 | svc s/a in=c1,c2 from=c1,c2`,
    'a required flow outweighs it': `${TWO} | svc s/a in=c1,c2 from=c1 | svc s/b in=c2 from=c1 stub=c1`,
    'cluster-local': `${TWO} | svc s/a in=c1,c2 from=c1,c2 scope=local`,
    'isolation groups':
      'mesh m1 root=R | cluster c1 net=n1 group=a | cluster c2 net=n1 group=b | svc s/a in=c1,c2 from=c1,c2',
    'a remote of the same istiod is another finding': `mesh m1 root=R | cluster c1 net=n1 | cluster c2 role=remote cp=c1 net=n1
gw g at=c1 net=n1 expose=istiod | svc s/a in=c1,c2 from=c1,c2`,
    'no second copy': `${TWO} | svc s/a in=c1 from=c1`,
  },
  invalid: {
    'one direction only': {
      given: `${TWO} | secret c2 reads c1 | svc s/a in=c1,c2 from=c1,c2`,
      expect: [['c1>c2', 'unseenCopy']],
    },
    'neither direction': {
      given: `${TWO} | svc s/a in=c1,c2 from=c1,c2`,
      expect: [
        ['c1>c2', 'unseenCopy'],
        ['c2>c1', 'unseenCopy'],
      ],
    },
  },
};
