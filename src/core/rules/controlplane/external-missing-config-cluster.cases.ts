import type { RuleCases } from '../../testing/rule-cases.ts';

const EXTERNAL = 'mesh m1 | cluster ext role=extcp serves=m1 | gw in at=ext kind=ingress expose=istiod';

export const cases: RuleCases = {
  valid: {
    'the remote is the config cluster': `${EXTERNAL} | cluster c1 role=remote cp=ext | secret ext reads c1 kind=config`,
    'one of two remotes is': `${EXTERNAL} | cluster c1 role=remote cp=ext | cluster c2 role=remote cp=ext
secret ext reads c1 kind=config | secret ext reads c2`,
    'it controls nobody yet': EXTERNAL,
    'a primary reads from its own cluster': `mesh m1 root=R | cluster c1 net=n1 | cluster c2 role=remote cp=c1 net=n1
gw g at=c1 net=n1 expose=istiod | secret c1 reads c2`,
  },
  invalid: {
    'a plain remote secret': {
      given: `${EXTERNAL} | cluster c1 role=remote cp=ext | secret ext reads c1`,
      expect: [['ext', 'noSource']],
    },
    'no secret at all': {
      given: `${EXTERNAL} | cluster c1 role=remote cp=ext`,
      expect: [['ext', 'noSource']],
    },
  },
};
