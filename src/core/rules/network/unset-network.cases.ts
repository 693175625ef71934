import type { RuleCases } from '../../testing/rule-cases.ts';

export const cases: RuleCases = {
  valid: {
    'no cluster names a network': 'mesh m1 root=R | cluster c1 | cluster c2 | secret c1 reads c2 | secret c2 reads c1',
    'every cluster names one': 'cluster c1 net=n1 | cluster c2 net=n2',
    'one network and no labelled gateway': 'cluster c1 net=n1 | cluster c2',
    'the host of an external control plane is no member': `mesh m1 | cluster ext role=extcp serves=m1 | cluster c1 role=remote cp=ext net=n1
cluster c2 role=remote cp=ext net=n2 | gw in at=ext kind=ingress expose=istiod | secret ext reads c1 kind=config | secret ext reads c2`,
    'the networks of another mesh do not count':
      'mesh mA | mesh mB | cluster a mesh=mA | cluster b1 mesh=mB net=n1 | cluster b2 mesh=mB net=n2',
  },
  invalid: {
    'one of three clusters': {
      given: 'cluster c1 net=n1 | cluster c2 net=n2 | cluster c3',
      expect: [['c3', 'unset']],
    },
    'one network, but gateways are labelled': {
      given: `mesh m1 root=R | cluster c1 net=n1 | cluster c2 | secret c1 reads c2 | secret c2 reads c1
gw ew1 at=c1 net=n1 expose=services | gw ew2 at=c2 net=n2 expose=services | svc s/a in=c1,c2 from=c1,c2`,
      expect: [['c2', 'unset']],
    },
  },
};
