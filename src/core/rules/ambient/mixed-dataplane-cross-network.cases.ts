import type { RuleCases } from '../../testing/rule-cases.ts';

const TWO =
  'mesh m1 root=R | cluster c1 net=n1 | secret c1 reads c2 | secret c2 reads c1 | gw ew1 at=c1 net=n1 expose=services';

export const cases: RuleCases = {
  valid: {
    'one network': `${TWO} | cluster c2 dp=ambient net=n1 | svc s/a in=c1,c2 from=c1,c2`,
    'one data plane': `${TWO} | cluster c2 net=n2 | gw ew2 at=c2 net=n2 expose=services | svc s/a in=c1,c2 from=c1,c2`,
    'nothing leaves its cluster': `${TWO} | cluster c2 dp=ambient net=n2 | gw ew2 at=c2 net=n2 | svc s/a in=c1 from=c1`,
  },
  invalid: {
    'sidecars call ambient': {
      given: `${TWO} | cluster c2 dp=ambient net=n2 | gw ew2 at=c2 net=n2 | svc s/a in=c1,c2 from=c1`,
      expect: [['c1>c2', 'toAmbient']],
    },
    'ambient calls sidecars': {
      given: `${TWO} | cluster c2 dp=ambient net=n2 | gw ew2 at=c2 net=n2 | svc s/a in=c1,c2 from=c2`,
      expect: [['c2>c1', 'toSidecars']],
    },
    'joined, and nothing else is drawn': {
      given: `${TWO} | cluster c2 dp=ambient net=n2 | gw ew2 at=c2 net=n2`,
      expect: [
        ['c1>c2', 'toAmbient'],
        ['c2>c1', 'toSidecars'],
      ],
    },
  },
};
