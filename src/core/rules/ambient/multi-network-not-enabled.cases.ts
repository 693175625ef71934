import type { RuleCases } from '../../testing/rule-cases.ts';

const TWO =
  'mesh m1 root=R | cluster c2 dp=ambient net=n2 | gw g1 at=c1 net=n1 | gw g2 at=c2 net=n2 | secret c1 reads c2 | secret c2 reads c1';

export const cases: RuleCases = {
  valid: {
    'nothing is said': `${TWO} | cluster c1 dp=ambient net=n1`,
    'on, and new enough': `${TWO} | cluster c1 dp=ambient net=n1 amn=on ver=1.27`,
    'one network': 'mesh m1 root=R | cluster c1 dp=ambient net=n1 amn=off | cluster c2 dp=ambient net=n1',
    sidecars: `mesh m1 root=R | cluster c1 net=n1 ver=1.26 amn=off | cluster c2 net=n2`,
  },
  invalid: {
    'the flag is off': {
      given: `${TWO} | cluster c1 dp=ambient net=n1 amn=off`,
      expect: [['c1', 'off']],
    },
    'too old, whatever the flag says': {
      given: `${TWO} | cluster c1 dp=ambient net=n1 ver=1.26 amn=on`,
      expect: [['c1', 'tooOld']],
    },
  },
};
