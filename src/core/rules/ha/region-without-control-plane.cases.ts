import type { RuleCases } from '../../testing/rule-cases.ts';

const TWO = `mesh m1 root=R | cluster a net=n1 region=r1 | gw g at=a net=n1 expose=istiod
secret a reads b | secret b reads a | secret a reads d | secret b reads d`;

export const cases: RuleCases = {
  valid: {
    'one in each region': `${TWO} | cluster b net=n1 region=r2 | cluster d role=remote cp=a net=n1 region=r1`,
    'regions are not said': `${TWO} | cluster b net=n1 | cluster d role=remote cp=a net=n1`,
    'one control plane for all is another finding':
      'mesh m1 root=R | cluster a region=r1 | cluster d role=remote cp=a region=r2 | secret a reads d | gw g at=a expose=istiod',
    'external by design': `mesh m1 root=R | cluster x role=extcp serves=m1 region=r1 | cluster y role=extcp serves=m1 region=r2
cluster d role=remote cp=x,y net=n1 region=r3 | cluster e role=remote cp=y net=n1 region=r2 | gw gx at=x kind=ingress expose=istiod | gw gy at=y kind=ingress expose=istiod
secret x reads d kind=config | secret y reads d kind=config | secret x reads e | secret y reads e`,
  },
  invalid: {
    'a third region with a remote only': {
      given: `${TWO} | cluster b net=n1 region=r2 | cluster d role=remote cp=a net=n1 region=r3`,
      expect: [['r3', 'elsewhere']],
    },
    'both control planes in one region': {
      given: `${TWO} | cluster b net=n1 region=r1 | cluster d role=remote cp=a net=n1 region=r3`,
      expect: [['r3', 'elsewhere']],
    },
  },
};
