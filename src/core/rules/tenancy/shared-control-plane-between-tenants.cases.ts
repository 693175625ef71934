import type { RuleCases } from '../../testing/rule-cases.ts';

const BASE = 'mesh m1 root=R | gw g at=c1 expose=istiod | secret c1 reads c2';

export const cases: RuleCases = {
  valid: {
    'one team': `${BASE} | cluster c1 team=A | cluster c2 role=remote cp=c1 team=A`,
    'the owner of the control plane is not said': `${BASE} | cluster c1 | cluster c2 role=remote cp=c1 team=B`,
    'a platform team': `${BASE} | cluster c1 team=platform | cluster c2 role=remote cp=c1 team=B`,
    'an external control plane': `mesh m1 | cluster ext role=extcp serves=m1 team=A | cluster c2 role=remote cp=ext team=B
gw in at=ext kind=ingress expose=istiod | secret ext reads c2 kind=config`,
    'two primaries': 'mesh m1 root=R | cluster c1 team=A | cluster c2 team=B',
  },
  invalid: {
    'the control plane of another team': {
      given: `${BASE} | cluster c1 team=A | cluster c2 role=remote cp=c1 team=B`,
      expect: [['c2', 'foreign']],
    },
    'the second of two control planes': {
      given: `${BASE} | cluster c1 team=B | cluster c3 team=A | cluster c2 role=remote cp=c1,c3 team=B | gw g3 at=c3 expose=istiod
secret c3 reads c2 | secret c1 reads c3 | secret c3 reads c1`,
      expect: [['c2', 'foreign']],
    },
  },
};
