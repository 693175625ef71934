import type { RuleCases } from '../../testing/rule-cases.ts';

const JOINED = 'mesh m1 root=R | cluster c1 net=n1 ver=1.30 | secret c1 reads c2 | secret c2 reads c1';

export const cases: RuleCases = {
  valid: {
    'one minor release': `${JOINED} | cluster c2 net=n1 ver=1.29`,
    'not said': `${JOINED} | cluster c2 net=n1`,
    'they have nothing to do with each other':
      'mesh m1 root=R | cluster c1 net=n1 ver=1.30 | cluster c2 net=n1 ver=1.20',
    'a remote has no control plane':
      'mesh m1 root=R | cluster c1 ver=1.30 | cluster c2 role=remote cp=c1 ver=1.27 | secret c1 reads c2 | gw g at=c1 expose=istiod',
  },
  invalid: {
    'two minor releases': {
      given: `${JOINED} | cluster c2 net=n1 ver=1.28`,
      expect: [['c1+c2', 'apart']],
    },
    'the first of the two is the older': {
      given: `${JOINED} | cluster c2 net=n1 ver=1.32`,
      expect: [['c1+c2', 'apart']],
    },
    'two major releases': {
      given: `${JOINED} | cluster c2 net=n1 ver=2.0`,
      expect: [['c1+c2', 'apart']],
    },
  },
};
