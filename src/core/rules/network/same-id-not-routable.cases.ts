import type { RuleCases } from '../../testing/rule-cases.ts';

const TWO = 'mesh m1 root=R | secret c1 reads c2 | secret c2 reads c1 | svc s/a in=c1,c2 from=c1,c2';

export const cases: RuleCases = {
  valid: {
    'flat is not said, and nothing speaks against it': `${TWO} | cluster c1 net=n1 | cluster c2 net=n1`,
    'platforms differ, but the network is flat': `${TWO} | net n1 flat=yes | cluster c1 net=n1 provider=aws | cluster c2 net=n1 provider=gcp`,
    'one platform': `${TWO} | cluster c1 net=n1 provider=aws | cluster c2 net=n1 provider=aws`,
    'the platform of one cluster is not said': `${TWO} | cluster c1 net=n1 provider=aws | cluster c2 net=n1`,
    'one cluster on it': 'net n1 flat=no | cluster c1 net=n1',
    'clusters of two meshes do not send from pod to pod':
      'net n1 flat=no | mesh mA | mesh mB | cluster a mesh=mA net=n1 | cluster b mesh=mB net=n1',
  },
  invalid: {
    'said not to be flat': {
      given: `${TWO} | net n1 flat=no | cluster c1 net=n1 | cluster c2 net=n1`,
      expect: [['n1', 'notFlat']],
    },
    'two platforms and nothing said': {
      given: `${TWO} | cluster c1 net=n1 provider=aws | cluster c2 net=n1 provider=gcp`,
      expect: [['n1', 'twoProviders']],
    },
    'gateways are labelled anew when it is split': {
      given: `${TWO} | net n1 flat=no | cluster c1 net=n1 | cluster c2 net=n1 | gw g1 at=c1 net=n1 expose=services | gw g2 at=c2 net=n1 expose=services`,
      expect: [['n1', 'notFlat']],
    },
  },
};
