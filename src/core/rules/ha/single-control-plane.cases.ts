import type { RuleCases } from '../../testing/rule-cases.ts';

const REMOTE =
  'mesh m1 root=R | cluster c1 net=n1 | cluster c2 role=remote cp=c1 net=n1 | secret c1 reads c2 | gw g at=c1 net=n1 expose=istiod';

export const cases: RuleCases = {
  valid: {
    'a single cluster': 'cluster c1',
    'two primaries': 'cluster c1 | cluster c2',
    'three clusters share two control planes': `mesh m1 root=R | cluster c1 | cluster c2 | cluster c3 role=remote cp=c1,c2
gw g1 at=c1 expose=istiod | gw g2 at=c2 expose=istiod | secret c1 reads c2 | secret c2 reads c1 | secret c1 reads c3 | secret c2 reads c3`,
    'an external control plane with one remote': `mesh m1 | cluster ext role=extcp serves=m1 | cluster c1 role=remote cp=ext
gw in at=ext kind=ingress expose=istiod | secret ext reads c1 kind=config`,
    'the other cluster is not served by anybody': 'cluster c1 | cluster c2 role=remote',
  },
  invalid: {
    'a remote hangs on the only primary': { given: REMOTE, expect: [['m1', 'onlyOne']] },
    'an external control plane with two remotes': {
      given: `mesh m1 | cluster ext role=extcp serves=m1 | cluster c1 role=remote cp=ext | cluster c2 role=remote cp=ext
gw in at=ext kind=ingress expose=istiod | secret ext reads c1 kind=config | secret ext reads c2`,
      expect: [['m1', 'onlyOne']],
    },
    'across networks, where a promoted remote must go on forwarding': {
      given: `mesh m1 | cluster c1 net=n1 | cluster c2 role=remote cp=c1 net=n2 | secret c1 reads c2 | gw ew1 at=c1 net=n1 expose=services,istiod
gw ew2 at=c2 net=n2 | svc s/a in=c1,c2 from=c1,c2`,
      expect: [['m1', 'onlyOne']],
    },
  },
};
