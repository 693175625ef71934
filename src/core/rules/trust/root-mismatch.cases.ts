import type { RuleCases } from '../../testing/rule-cases.ts';

const JOINED = 'secret c1 reads c2 | secret c2 reads c1 | svc s/a in=c1,c2 from=c1,c2';

export const cases: RuleCases = {
  valid: {
    'one root': `mesh m1 | cluster c1 net=n1 ca=R | cluster c2 net=n1 ca=R | ${JOINED}`,
    'each lists the root of the other': `mesh m1 | cluster c1 net=n1 ca=R1 trusts=R2 | cluster c2 net=n1 ca=R2 trusts=R1 | ${JOINED}`,
    'the flag is said on': `mesh m1 | cluster c1 net=n1 ca=R1 trusts=R2 multiroot=on | cluster c2 net=n1 ca=R2 trusts=R1 | ${JOINED}`,
    'a self-signed root is another finding': `mesh m1 | cluster c1 net=n1 ca=R1 | cluster c2 net=n1 | ${JOINED}`,
    'ambient has its own rule': `mesh m1 | cluster c1 dp=ambient net=n1 ca=R1 | cluster c2 dp=ambient net=n1 ca=R2 | ${JOINED}`,
    'they have nothing to do with each other': 'mesh m1 | cluster c1 net=n1 ca=R1 | cluster c2 net=n1 ca=R2',
    'two meshes': 'mesh mA root=RA | mesh mB root=RB | cluster a mesh=mA | cluster b mesh=mB | secret a reads b',
  },
  invalid: {
    'two plugged-in roots': {
      given: `mesh m1 | cluster c1 net=n1 ca=R1 | cluster c2 net=n1 ca=R2 | ${JOINED}`,
      expect: [['c1+c2', 'twoRoots']],
    },
    'only one side lists the other': {
      given: `mesh m1 | cluster c1 net=n1 ca=R1 trusts=R2 | cluster c2 net=n1 ca=R2 | ${JOINED}`,
      expect: [['c1+c2', 'twoRoots']],
    },
    'both list, but the flag is off': {
      given: `mesh m1 | cluster c1 net=n1 ca=R1 trusts=R2 multiroot=off | cluster c2 net=n1 ca=R2 trusts=R1 | ${JOINED}`,
      expect: [['c1+c2', 'flagOff']],
    },
    'the pair is named in the order of the alphabet': {
      given: `mesh m1 | cluster z net=n1 ca=R1 | cluster a net=n1 ca=R2 | secret z reads a`,
      expect: [['a+z', 'twoRoots']],
    },
  },
};
