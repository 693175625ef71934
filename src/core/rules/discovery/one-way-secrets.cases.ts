import type { RuleCases } from '../../testing/rule-cases.ts';

const TWO = 'mesh m1 root=R | cluster c1 net=n1 | cluster c2 net=n1';

export const cases: RuleCases = {
  valid: {
    'both directions': `${TWO} | secret c1 reads c2 | secret c2 reads c1`,
    'neither direction is another finding': TWO,
    'hub and spoke: the drawn callers use one direction': `${TWO} | secret c1 reads c2 | svc s/a in=c2 from=c1 stub=c1`,
    'a primary and its remote': `mesh m1 root=R | cluster c1 net=n1 | cluster c2 role=remote cp=c1 net=n1 | secret c1 reads c2 | gw g at=c1 net=n1 expose=istiod`,
    'isolation groups': 'mesh m1 root=R split=yes | cluster c1 group=a | cluster c2 group=b | secret c1 reads c2',
    'two meshes': 'mesh mA | mesh mB | cluster a mesh=mA | cluster b mesh=mB | secret a reads b',
  },
  invalid: {
    'the second command of the guide was forgotten': {
      given: `${TWO} | secret c1 reads c2`,
      expect: [['c2>c1', 'oneWay']],
    },
    'each pair by itself': {
      given: `${TWO} | cluster c3 net=n1 | secret c1 reads c2 | secret c2 reads c3 | secret c3 reads c2`,
      expect: [['c2>c1', 'oneWay']],
    },
  },
};
