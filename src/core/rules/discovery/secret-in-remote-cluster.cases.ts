import type { RuleCases } from '../../testing/rule-cases.ts';

const REMOTE = `mesh m1 root=R | cluster c1 net=n1 | cluster c2 role=remote cp=c1 net=n1 | secret c1 reads c2
gw g at=c1 net=n1 expose=istiod`;

export const cases: RuleCases = {
  valid: {
    'the primary holds it': REMOTE,
    'the host of an external control plane holds it': `mesh m1 | cluster ext role=extcp serves=m1 | cluster c1 role=remote cp=ext
gw in at=ext kind=ingress expose=istiod | secret ext reads c1 kind=config`,
  },
  invalid: {
    'the reverse direction': { given: `${REMOTE} | secret c2 reads c1`, expect: [['c2>c1', 'noReader']] },
    'it should have gone to the primary': {
      given: `${REMOTE} | cluster c3 net=n1 | secret c2 reads c3 server=https://10.0.0.5:6443`,
      expect: [['c2>c3', 'noReader']],
    },
    'a remote without control plane': {
      given: 'mesh m1 root=R | cluster c1 | cluster c2 role=remote | secret c2 reads c1',
      expect: [['c2>c1', 'noReader']],
    },
  },
};
