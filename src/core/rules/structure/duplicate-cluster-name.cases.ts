import type { RuleCases } from '../../testing/rule-cases.ts';

export const cases: RuleCases = {
  valid: {
    'names of their own': 'cluster c1 | cluster c2 name=east',
    'two meshes': 'mesh mA | mesh mB | cluster a mesh=mA name=main | cluster b mesh=mB name=main',
    'an external istiod goes by the name of its config cluster': `mesh m1 | cluster ext role=extcp serves=m1 name=c1 | cluster c1 role=remote cp=ext
gw in at=ext kind=ingress expose=istiod | secret ext reads c1 kind=config`,
  },
  invalid: {
    'two of one name': {
      given: 'mesh m1 root=R | cluster c1 net=n1 | cluster c2 net=n1 name=c1 | secret c1 reads c2 | secret c2 reads c1',
      expect: [['c2', 'sameName']],
    },
    'both keep the default name, of which no number makes a valid one': {
      given:
        'mesh m1 root=R | cluster c1 name=Kubernetes | cluster c2 name=Kubernetes | secret c1 reads c2 | secret c2 reads c1',
      expect: [['c2', 'sameName']],
    },
    'three of one name': {
      given: 'cluster a name=main | cluster b name=main | cluster c name=main',
      expect: [
        ['b', 'sameName'],
        ['c', 'sameName'],
      ],
    },
    'the free number is taken, and a secret spells out the name': {
      given:
        'mesh m1 root=R | cluster c1 | cluster c2 name=c1 | cluster c1-2 | secret c1 reads c2 key=c1 | secret c2 reads c1',
      expect: [['c2', 'sameName']],
    },
  },
};
