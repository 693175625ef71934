import type { RuleCases } from '../../testing/rule-cases.ts';

export const cases: RuleCases = {
  valid: {
    'a primary controls itself': 'cluster c1 net=n1',
    'a remote with a primary': `cluster c1 net=n1 | cluster c2 role=remote cp=c1 net=n1 | secret c1 reads c2 | gw g at=c1 net=n1 expose=istiod`,
    'a remote with an external control plane': `mesh m1 | cluster ext role=extcp serves=m1 | cluster c1 role=remote cp=ext
gw in at=ext kind=ingress expose=istiod | secret ext reads c1 kind=config`,
    'a control plane that is the wrong one is not missing as well':
      'cluster c1 role=remote cp=c2 | cluster c2 role=remote cp=c3 | cluster c3',
  },
  invalid: {
    'a remote with nobody in control': {
      given: 'mesh m1 root=R | cluster c1 net=n1 | cluster c2 role=remote net=n1',
      expect: [['c2', 'none']],
    },
    'a mesh of remotes only': {
      given: 'cluster c1 role=remote | cluster c2 role=remote',
      expect: [
        ['c1', 'none'],
        ['c2', 'none'],
      ],
    },
  },
};
