import type { RuleCases } from '../../testing/rule-cases.ts';

const TWO_PRIMARIES =
  'mesh m1 root=R sync=yes | gw g at=a net=n1 expose=istiod | secret a reads b | secret b reads a | secret a reads r | secret b reads r';

export const cases: RuleCases = {
  valid: {
    'a mesh without clusters has no rank': 'mesh m1 root=R',
    'nor has one with only the host of a control plane': 'mesh m1 | cluster ext role=extcp serves=m1',
  },
  invalid: {
    'a control plane in each cluster': {
      given: 'cluster c1 net=n1 region=r1 zone=z1',
      expect: [['m1', 'inEachCluster']],
    },
    'two in each zone': {
      given: `${TWO_PRIMARIES} | cluster a net=n1 region=r1 zone=z1 | cluster b net=n1 region=r1 zone=z1 | cluster r role=remote cp=a net=n1 region=r1 zone=z1`,
      expect: [['m1', 'twoPerZone']],
    },
    'one in each zone': {
      given: `${TWO_PRIMARIES} | cluster a net=n1 region=r1 zone=z1 | cluster b net=n1 region=r1 zone=z2 | cluster r role=remote cp=a net=n1 region=r1 zone=z2`,
      expect: [['m1', 'onePerZone']],
    },
    'two in each region': {
      given: `${TWO_PRIMARIES} | cluster a net=n1 region=r1 zone=z1 | cluster b net=n1 region=r1 zone=z1 | cluster r role=remote cp=a net=n1 region=r1 zone=z2`,
      expect: [['m1', 'twoPerRegion']],
    },
    'one in each region': {
      given: `${TWO_PRIMARIES} | cluster a net=n1 region=r1 zone=z1 | cluster b net=n1 region=r2 zone=z1 | cluster r role=remote cp=a net=n1 region=r1 zone=z2`,
      expect: [['m1', 'onePerRegion']],
    },
    'zones of one name in two regions are two zones': {
      given: `${TWO_PRIMARIES} | cluster a net=n1 region=r1 zone=z1 | cluster b net=n1 region=r1 zone=z1 | cluster r role=remote cp=a net=n1 region=r2 zone=z1`,
      expect: [['m1', 'elsewhere']],
    },
    'without regions all stand in one place': {
      given: 'cluster c1 | cluster c2 role=remote cp=c1 | secret c1 reads c2 | gw g at=c1 expose=istiod',
      expect: [['m1', 'onePerZone']],
    },
  },
};
