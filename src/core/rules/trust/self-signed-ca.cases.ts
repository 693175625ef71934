import type { RuleCases } from '../../testing/rule-cases.ts';

const JOINED = 'cluster c2 net=n1 | secret c1 reads c2 | secret c2 reads c1 | svc s/a in=c1,c2 from=c1,c2';

export const cases: RuleCases = {
  valid: {
    'the mesh has a root': `mesh m1 root=R | cluster c1 net=n1 | ${JOINED}`,
    'each cluster names the root':
      'mesh m1 | cluster c1 ca=R | cluster c2 ca=R | secret c1 reads c2 | secret c2 reads c1',
    'one issuer signs for all': `mesh m1 | cluster c1 | cluster c2 role=remote cp=c1 | secret c1 reads c2 | gw g at=c1 expose=istiod
svc s/a in=c1,c2 from=c1,c2`,
    'nothing goes between the issuers': 'mesh m1 | cluster c1 | cluster c2',
    'a single cluster': 'mesh m1 | cluster c1',
    'two meshes, each with a root of its own':
      'mesh mA | mesh mB | cluster a mesh=mA | cluster b mesh=mB | svc s/a in=b from=a',
  },
  invalid: {
    'no CA is drawn': {
      given: `mesh m1 | cluster c1 net=n1 | ${JOINED}`,
      expect: [
        ['c1', 'ownRoot'],
        ['c2', 'ownRoot'],
      ],
    },
    'one of two': {
      given: `mesh m1 | cluster c1 net=n1 ca=R | ${JOINED}`,
      expect: [['c2', 'ownRoot']],
    },
    'self-signed on purpose beside the root of the mesh': {
      given: `mesh m1 root=R | cluster c1 net=n1 ca=self | ${JOINED}`,
      expect: [['c1', 'ownRoot']],
    },
    'joined is enough, nothing need be called': {
      given: 'mesh m1 | cluster c1 net=n1 | cluster c2 net=n1 | secret c1 reads c2 | secret c2 reads c1',
      expect: [
        ['c1', 'ownRoot'],
        ['c2', 'ownRoot'],
      ],
    },
    'flows are enough, they need not be joined': {
      given: 'mesh m1 | cluster c1 net=n1 | cluster c2 net=n1 | svc s/a in=c2 from=c1 stub=c1',
      expect: [
        ['c1', 'ownRoot'],
        ['c2', 'ownRoot'],
      ],
    },
    'two roots are named already': {
      given: `mesh m1 | cluster c1 ca=R1 | cluster c2 ca=R2 | cluster c3 | svc s/a in=c1,c2,c3 from=c1,c2,c3
secret c1 reads c2 | secret c1 reads c3 | secret c2 reads c1 | secret c2 reads c3 | secret c3 reads c1 | secret c3 reads c2`,
      expect: [['c3', 'ownRoot']],
    },
  },
};
