import type { RuleCases } from '../../testing/rule-cases.ts';

const REMOTE = 'mesh m1 root=R | cluster c1 net=n1 | secret c1 reads c2 | gw g at=c1 net=n1 mode=sidecar expose=istiod';

export const cases: RuleCases = {
  valid: {
    'two ambient primaries': 'mesh m1 root=R | cluster c1 dp=ambient net=n1 | cluster c2 dp=ambient net=n2',
    'a remote with sidecars': `${REMOTE} | cluster c2 role=remote cp=c1 net=n1`,
    'the only cluster of its mesh': `mesh m1 | cluster ext role=extcp serves=m1 | cluster c1 dp=ambient role=remote cp=ext
gw in at=ext kind=ingress expose=istiod | secret ext reads c1 kind=config`,
  },
  invalid: {
    'an ambient remote': {
      given: `${REMOTE} | cluster c2 dp=ambient role=remote cp=c1 net=n1`,
      expect: [['c2', 'remote']],
    },
  },
};
