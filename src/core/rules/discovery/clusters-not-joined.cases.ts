import type { RuleCases } from '../../testing/rule-cases.ts';

const TWO = 'mesh m1 root=R sync=yes | cluster c1 net=n1 | cluster c2 net=n1';

export const cases: RuleCases = {
  valid: {
    'they read each other': `${TWO} | secret c1 reads c2 | secret c2 reads c1`,
    'one reads the other': `${TWO} | secret c2 reads c1`,
    'calls between them are another finding': `${TWO} | svc s/a in=c1,c2 from=c1`,
    'isolation groups': 'mesh m1 root=R sync=yes | cluster c1 group=a | cluster c2 group=b',
    'two meshes': 'mesh mA | mesh mB | cluster a mesh=mA | cluster b mesh=mB',
    'a remote has no istiod to read with':
      'mesh m1 | cluster c1 | cluster c2 role=remote cp=c1 | gw g at=c1 expose=istiod',
  },
  invalid: {
    'nothing but the name of the mesh': { given: TWO, expect: [['c1+c2', 'strangers']] },
    'one of three': {
      given: `${TWO} | cluster c3 net=n1 | secret c1 reads c2 | secret c2 reads c1 | svc s/a in=c1 from=c1`,
      expect: [
        ['c1+c3', 'strangers'],
        ['c2+c3', 'strangers'],
      ],
    },
  },
};
