import type { RuleCases } from '../../testing/rule-cases.ts';

const JOINED = 'mesh m1 root=R | secret c1 reads c2 | secret c2 reads c1';
const NETWORKS = `${JOINED} | cluster c2 net=n2 | gw g1 at=c1 net=n1 expose=services | gw g2 at=c2 net=n2 expose=services`;

export const cases: RuleCases = {
  valid: {
    'one network and DNS capture': `${JOINED} | cluster c1 net=n1 dns=capture | cluster c2 net=n1 | svc s/db in=c2 from=c1 headless=yes`,
    'on one network the local pods answer': `${JOINED} | cluster c1 net=n1 | cluster c2 net=n1 | svc s/db in=c1,c2 from=c1,c2 headless=yes`,
    'only called at home': `${NETWORKS} | cluster c1 net=n1 | svc s/db in=c1 from=c1 headless=yes`,
    'not headless': `${NETWORKS} | cluster c1 net=n1 | svc s/db in=c2 from=c1 stub=c1`,
    'cluster-local': `${NETWORKS} | cluster c1 net=n1 | svc s/db in=c1,c2 from=c1,c2 headless=yes scope=local`,
    'ambient captures DNS by default': `${JOINED} | cluster c1 dp=ambient net=n1 | cluster c2 dp=ambient net=n1 | svc s/db in=c2 from=c1 headless=yes global=yes`,
  },
  invalid: {
    'across networks, even with DNS capture': {
      given: `${NETWORKS} | cluster c1 net=n1 dns=capture | svc s/db in=c2 from=c1 headless=yes`,
      expect: [['s/db>c1', 'otherNetwork']],
    },
    'across networks, beside local pods': {
      given: `${NETWORKS} | cluster c1 net=n1 | svc s/db in=c1,c2 from=c1,c2 headless=yes`,
      expect: [
        ['s/db>c1', 'otherNetwork'],
        ['s/db>c2', 'otherNetwork'],
      ],
    },
    'one network without DNS capture': {
      given: `${JOINED} | cluster c1 net=n1 | cluster c2 net=n1 | svc s/db in=c2 from=c1 stub=c1 headless=yes`,
      expect: [['s/db>c1', 'notCaptured']],
    },
  },
};
