import type { RuleCases } from '../../testing/rule-cases.ts';

const JOINED =
  'mesh m1 | cluster c1 dp=ambient net=n1 ca=R1 trusts=R2 | secret c1 reads c2 | secret c2 reads c1 | gw g1 at=c1 net=n1 | gw g2 at=c2 net=n2';

export const cases: RuleCases = {
  valid: {
    'one root': `${JOINED} | cluster c2 dp=ambient net=n2 ca=R1`,
    'sidecars have their own rule':
      'mesh m1 | cluster c1 net=n1 ca=R1 | cluster c2 net=n1 ca=R2 | secret c1 reads c2 | secret c2 reads c1',
    'they have nothing to do with each other':
      'mesh m1 | cluster c1 dp=ambient net=n1 ca=R1 | cluster c2 dp=ambient net=n2 ca=R2',
  },
  invalid: {
    'exchanged roots do not help': {
      given: `${JOINED} | cluster c2 dp=ambient net=n2 ca=R2 trusts=R1`,
      expect: [['c1+c2', 'twoRoots']],
    },
    'one side is ambient': {
      given: 'mesh m1 | cluster c1 dp=ambient net=n1 ca=R1 | cluster c2 net=n1 ca=R2 | secret c1 reads c2',
      expect: [['c1+c2', 'twoRoots']],
    },
  },
};
