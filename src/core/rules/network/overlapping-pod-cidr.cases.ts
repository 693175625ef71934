import type { RuleCases } from '../../testing/rule-cases.ts';

const JOINED = 'mesh m1 root=R | secret c1 reads c2 | secret c2 reads c1 | svc s/a in=c1,c2 from=c1,c2';

export const cases: RuleCases = {
  valid: {
    'ranges side by side': `${JOINED} | cluster c1 net=n1 pods=10.1.0.0/16 | cluster c2 net=n1 pods=10.2.0.0/16`,
    'one range is not said': `${JOINED} | cluster c1 net=n1 pods=10.1.0.0/16 | cluster c2 net=n1`,
    'two networks': `${JOINED} | cluster c1 net=n1 pods=10.1.0.0/16 | cluster c2 net=n2 pods=10.1.0.0/16
gw g1 at=c1 net=n1 expose=services | gw g2 at=c2 net=n2 expose=services`,
    'two meshes':
      'mesh mA | mesh mB | cluster a mesh=mA net=n1 pods=10.1.0.0/16 | cluster b mesh=mB net=n1 pods=10.1.0.0/16',
    'two families': `${JOINED} | cluster c1 net=n1 pods=0.0.0.0/0 | cluster c2 net=n1 pods=::/0`,
  },
  invalid: {
    'the same range': {
      given: `${JOINED} | cluster c1 net=n1 pods=10.244.0.0/16 | cluster c2 net=n1 pods=10.244.0.0/16`,
      expect: [['c1+c2', 'overlap']],
    },
    'one range inside the other, wherever they stand': {
      given: `${JOINED} | cluster c1 net=n1 pods=10.244.3.0/24 | cluster c2 net=n1 pods=10.0.0.0/8 | cluster c3 net=n1 pods=10.1.0.0/16`,
      expect: [
        ['c1+c2', 'overlap'],
        ['c2+c3', 'overlap'],
      ],
    },
    IPv6: {
      given: `${JOINED} | cluster c1 net=n1 pods=fd00:1::/48 | cluster c2 net=n1 pods=fd00:1:0:7::/64`,
      expect: [['c1+c2', 'overlap']],
    },
  },
};
