import type { RuleCases } from '../../testing/rule-cases.ts';

const JOINED = 'mesh m1 root=R | secret c1 reads c2 | secret c2 reads c1';

export const cases: RuleCases = {
  valid: {
    'one trust domain': `${JOINED} | cluster c1 net=n1 | cluster c2 net=n1 | svc s/a in=c1,c2 from=c1,c2`,
    'the default, written out': `${JOINED} | cluster c1 net=n1 td=cluster.local | cluster c2 net=n1 | svc s/a in=c1,c2 from=c1,c2`,
    aliases: `${JOINED} | cluster c1 net=n1 td=e.example aliases=w.example | cluster c2 net=n1 td=w.example aliases=e.example
svc s/a in=c1,c2 from=c1,c2`,
    'accepted by name': `${JOINED} | cluster c1 net=n1 td=e.example accepts=w.example | cluster c2 net=n1 td=w.example accepts=e.example
svc s/a in=c1,c2 from=c1,c2`,
    'accepted by the whole mesh': `mesh m1 root=R accepts=e.example,w.example | secret c1 reads c2 | secret c2 reads c1
cluster c1 net=n1 td=e.example | cluster c2 net=n1 td=w.example | svc s/a in=c1,c2 from=c1,c2`,
    'ambient on both sides has its own rule': `${JOINED} | cluster c1 dp=ambient net=n1 td=e.example | cluster c2 dp=ambient net=n1 td=w.example
svc s/a in=c1,c2 from=c1,c2 global=yes`,
    'nobody calls': `${JOINED} | cluster c1 net=n1 td=e.example | cluster c2 net=n1 td=w.example`,
    'from 1.29 on the client does not look': `${JOINED} | cluster c1 net=n1 td=e.example ver=1.29 | cluster c2 net=n1 td=w.example accepts=e.example
svc s/a in=c2 from=c1 stub=c1`,
  },
  invalid: {
    'each refuses the other': {
      given: `${JOINED} | cluster c1 net=n1 td=e.example | cluster c2 net=n1 td=w.example | svc s/a in=c1,c2 from=c1,c2`,
      expect: [
        ['c1>c2', 'notAccepted'],
        ['c2>c1', 'notAccepted'],
      ],
    },
    'calls go one way': {
      given: `${JOINED} | cluster c1 net=n1 td=e.example | cluster c2 net=n1 | svc s/a in=c2 from=c1 stub=c1`,
      expect: [['c1>c2', 'notAccepted']],
    },
    'before 1.29 the client looks as well': {
      given: `${JOINED} | cluster c1 net=n1 td=e.example ver=1.28 | cluster c2 net=n1 td=w.example accepts=e.example
svc s/a in=c2 from=c1 stub=c1`,
      expect: [['c1>c2', 'notAccepted']],
    },
    'what the cluster says replaces what the mesh says': {
      given: `mesh m1 root=R accepts=e.example | secret c1 reads c2 | cluster c1 net=n1 td=e.example
cluster c2 net=n1 accepts=w.example | svc s/a in=c2 from=c1 stub=c1`,
      expect: [['c1>c2', 'notAccepted']],
    },
  },
};
