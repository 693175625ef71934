import type { RuleCases } from '../../testing/rule-cases.ts';

const REMOTE =
  'mesh m1 root=R | cluster c1 net=n1 | cluster c2 role=remote cp=c1 net=n1 | gw g at=c1 net=n1 expose=istiod';

export const cases: RuleCases = {
  valid: {
    'the key is not said': `${REMOTE} | secret c1 reads c2`,
    'the key is the name': `${REMOTE} | secret c1 reads c2 key=c2`,
    'the key is the Istio name':
      'mesh m1 root=R | cluster c1 | cluster c2 name=east | secret c1 reads c2 key=east | secret c2 reads c1',
    'the key of a config secret is always config': `mesh m1 | cluster ext role=extcp serves=m1 | cluster c1 role=remote cp=ext
gw in at=ext kind=ingress expose=istiod | secret ext reads c1 kind=config key=config`,
  },
  invalid: {
    'the key of a well-known guide beside another name': {
      given: `${REMOTE} | secret c1 reads c2 key=remote`,
      expect: [['c1>c2', 'mismatch']],
    },
    'the key is the name on the drawing, not the Istio name': {
      given: 'mesh m1 root=R | cluster c1 | cluster c2 name=east | secret c1 reads c2 key=c2 | secret c2 reads c1',
      expect: [['c1>c2', 'mismatch']],
    },
  },
};
