import type { RuleCases } from '../../testing/rule-cases.ts';

const REMOTE = 'mesh m1 root=R | secret c1 reads c2 | gw g at=c1 net=n1 expose=istiod';

export const cases: RuleCases = {
  valid: {
    'the default in both': `${REMOTE} | cluster c1 net=n1 | cluster c2 role=remote cp=c1 net=n1`,
    'another name in both': `mesh m1 | cluster ext role=extcp serves=m1 ns=external-istiod | cluster c1 role=remote cp=ext ns=external-istiod
gw in at=ext kind=ingress expose=istiod | secret ext reads c1 kind=config`,
    'two primaries': 'cluster c1 net=n1 | cluster c2 net=n1 ns=istio-system-2',
  },
  invalid: {
    'another name in the remote': {
      given: `${REMOTE} | cluster c1 net=n1 | cluster c2 role=remote cp=c1 net=n1 ns=istio-system-2`,
      expect: [['c2', 'otherName']],
    },
    'a secret in the namespace goes with it': {
      given: `${REMOTE} | cluster c1 net=n1 | cluster c2 role=remote cp=c1 net=n1 ns=istio-system-2 | secret c2 reads c1 ns=istio-system-2`,
      expect: [['c2', 'otherName']],
    },
    'two control planes that disagree': {
      given: `mesh m1 root=R | cluster c1 net=n1 ns=a | cluster c2 net=n1 ns=b | cluster c3 role=remote cp=c1,c2 net=n1 ns=a
secret c1 reads c3 | secret c2 reads c3 | secret c1 reads c2 | secret c2 reads c1 | gw g1 at=c1 expose=istiod net=n1 | gw g2 at=c2 expose=istiod net=n1`,
      expect: [['c3', 'otherName']],
    },
  },
};
