import type { RuleCases } from '../../testing/rule-cases.ts';

const TWO = 'mesh m1 root=R | cluster c2 net=n1 | secret c1 reads c2 | secret c2 reads c1';

export const cases: RuleCases = {
  valid: {
    'a stub': `${TWO} | cluster c1 net=n1 | svc s/a in=c2 from=c1 stub=c1`,
    'pods of its own': `${TWO} | cluster c1 net=n1 | svc s/a in=c1,c2 from=c1`,
    'DNS capture': `${TWO} | cluster c1 net=n1 dns=capture | svc s/a in=c2 from=c1`,
    'ambient captures DNS by default': `mesh m1 root=R | cluster c1 dp=ambient net=n1 | cluster c2 dp=ambient net=n1
secret c1 reads c2 | secret c2 reads c1 | svc s/a in=c2 from=c1 global=yes`,
    'headless services have their own rule': `${TWO} | cluster c1 net=n1 | svc s/a in=c2 from=c1 headless=yes`,
    'only a ServiceEntry is another finding': `${TWO} | cluster c1 net=n1 | svc s/a in=c2 from=c1 se=c1`,
    'cluster-local': `${TWO} | cluster c1 net=n1 | svc s/a in=c2 from=c1 scope=local`,
    'a service of another mesh': 'mesh mA | mesh mB | cluster a mesh=mA | cluster b mesh=mB | svc s/a in=b from=a',
  },
  invalid: {
    'nothing there knows the name': {
      given: `${TWO} | cluster c1 net=n1 | svc s/a in=c2 from=c1`,
      expect: [['s/a>c1', 'unknownName']],
    },
    'ambient with DNS capture off': {
      given: `mesh m1 root=R | cluster c1 dp=ambient dns=off net=n1 | cluster c2 dp=ambient net=n1
secret c1 reads c2 | secret c2 reads c1 | svc s/a in=c2 from=c1 global=yes`,
      expect: [['s/a>c1', 'unknownName']],
    },
    'each caller without it': {
      given: `${TWO} | cluster c1 net=n1 | cluster c3 net=n1 | secret c3 reads c2 | svc s/a in=c2 from=c1,c2,c3`,
      expect: [
        ['s/a>c1', 'unknownName'],
        ['s/a>c3', 'unknownName'],
      ],
    },
  },
};
