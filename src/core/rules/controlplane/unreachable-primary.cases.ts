import type { RuleCases } from '../../testing/rule-cases.ts';

const REMOTE = 'mesh m1 root=R | cluster c1 net=n1 | cluster c2 role=remote cp=c1 net=n1 | secret c1 reads c2';

export const cases: RuleCases = {
  valid: {
    'a gateway leads to istiod': `${REMOTE} | gw g at=c1 net=n1 expose=istiod`,
    'any gateway is there: whether it leads to istiod is another finding': `${REMOTE} | gw g at=c1 net=n1 expose=services`,
    'istiod has a load balancer of its own':
      'cluster c1 istiodlb=yes | cluster c2 role=remote cp=c1 | secret c1 reads c2',
    'no remote needs it': 'cluster c1 net=n1 | cluster c2 net=n1',
  },
  invalid: {
    'no way in': { given: REMOTE, expect: [['c2>c1', 'noWayIn']] },
    'each of two control planes needs one': {
      given: `mesh m1 root=R | cluster c1 | cluster c2 | cluster c3 role=remote cp=c1,c2 | gw g at=c1 expose=istiod
secret c1 reads c2 | secret c2 reads c1 | secret c1 reads c3 | secret c2 reads c3`,
      expect: [['c3>c2', 'noWayIn']],
    },
    'across networks the new gateway serves the calls as well': {
      given: `mesh m1 root=R | cluster c1 net=n1 | cluster c2 role=remote cp=c1 net=n2 | secret c1 reads c2 | gw ew2 at=c2 net=n2 expose=services
svc s/a in=c1,c2 from=c1,c2`,
      expect: [['c2>c1', 'noWayIn']],
    },
  },
};
