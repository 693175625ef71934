import type { RuleCases } from '../../testing/rule-cases.ts';

const REMOTE =
  'mesh m1 root=R | cluster c1 net=n1 | cluster c2 role=remote cp=c1 net=n1 | gw g at=c1 net=n1 expose=istiod';

export const cases: RuleCases = {
  valid: {
    'the primary holds the secret': `${REMOTE} | secret c1 reads c2`,
    'a secret with a wrong key is a secret': `${REMOTE} | secret c1 reads c2 key=other`,
    'an external host holds the config secret': `mesh m1 | cluster ext role=extcp serves=m1 | cluster c1 role=remote cp=ext
gw in at=ext kind=ingress expose=istiod | secret ext reads c1 kind=config`,
  },
  invalid: {
    'no secret': { given: REMOTE, expect: [['c1>c2', 'noSecret']] },
    'a secret stored in the remote is of no use': {
      given: `${REMOTE} | secret c2 reads c1`,
      expect: [['c1>c2', 'noSecret']],
    },
    'an external host without any secret': {
      given:
        'mesh m1 | cluster ext role=extcp serves=m1 | cluster c1 role=remote cp=ext | gw in at=ext kind=ingress expose=istiod',
      expect: [['ext>c1', 'noSecret']],
    },
    'each of two control planes needs one': {
      given: `mesh m1 root=R | cluster c1 | cluster c2 | cluster c3 role=remote cp=c1,c2 | gw g1 at=c1 expose=istiod | gw g2 at=c2 expose=istiod
secret c1 reads c2 | secret c2 reads c1 | secret c1 reads c3`,
      expect: [['c2>c3', 'noSecret']],
    },
  },
};
