import type { RuleCases } from '../../testing/rule-cases.ts';

const TWO = 'mesh m1 root=R | cluster c1 net=n1 | cluster c2 net=n1 | secret c1 reads c2 | secret c2 reads c1';

export const cases: RuleCases = {
  valid: {
    'one owner': `${TWO} | svc default/api in=c1,c2 from=c1 owner=c1:teamA,c2:teamA`,
    'the owner of one copy is not said': `${TWO} | svc default/api in=c1,c2 from=c1 owner=c1:teamA`,
    'cluster-local': `${TWO} | svc default/api in=c1,c2 from=c1 owner=c1:teamA,c2:teamB scope=local`,
    'isolation groups': `mesh m1 root=R | cluster c1 group=a | cluster c2 group=b | svc default/api in=c1,c2 from=c1 owner=c1:teamA,c2:teamB`,
    'two meshes':
      'mesh mA | mesh mB | cluster a mesh=mA | cluster b mesh=mB | svc default/api in=a,b from=a,b owner=a:teamA,b:teamB',
    'the other owner has no pods': `${TWO} | svc default/api in=c1 from=c1 owner=c1:teamA,c2:teamB`,
  },
  invalid: {
    'two owners': {
      given: `${TWO} | svc default/api in=c1,c2 from=c1 owner=c1:teamA,c2:teamB`,
      expect: [['default/api', 'twoOwners']],
    },
    'isolated from one copy, but not from the other': {
      given: `mesh m1 root=R | cluster c1 group=a | cluster c2 group=b | cluster c3 group=b
secret c2 reads c3 | secret c3 reads c2 | svc default/api in=c1,c2,c3 from=c2 owner=c1:teamA,c2:teamB,c3:teamC`,
      expect: [['default/api', 'twoOwners']],
    },
  },
};
