import type { RuleCases } from '../../testing/rule-cases.ts';

export const cases: RuleCases = {
  valid: {
    'a primary of its mesh':
      'cluster c1 | cluster c2 role=remote cp=c1 | secret c1 reads c2 | gw g at=c1 expose=istiod',
    'an external host that serves its mesh': `mesh mA | mesh mB | cluster ext mesh=mB role=extcp serves=mA | cluster a mesh=mA role=remote cp=ext
gw in at=ext kind=ingress expose=istiod | secret ext reads a kind=config`,
  },
  invalid: {
    'a primary of another mesh': {
      given: `mesh mA root=R | mesh mB root=R | cluster a mesh=mA net=n1 | cluster b mesh=mB role=remote cp=a net=n1
gw g at=a net=n1 expose=istiod`,
      expect: [['b', 'otherMesh']],
    },
    'a remote': {
      given:
        'cluster c1 | cluster c2 role=remote cp=c1 | cluster c3 role=remote cp=c2 | secret c1 reads c2 | gw g at=c1 expose=istiod',
      expect: [['c3', 'isRemote']],
    },
    'an external host that serves another mesh': {
      given: `mesh mA | mesh mB | cluster ext mesh=mA role=extcp serves=mA | cluster b mesh=mB role=remote cp=ext
gw in at=ext kind=ingress expose=istiod | secret ext reads b kind=config`,
      expect: [['b', 'otherMesh']],
    },
  },
};
