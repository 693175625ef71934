import type { RuleCases } from '../../testing/rule-cases.ts';

export const cases: RuleCases = {
  valid: {
    'nothing is said': 'mesh m1 root=R | cluster c1 | cluster c2',
    'a key for each': 'mesh m1 root=R | cluster c1 cakey=K1 | cluster c2 cakey=K2',
    'a remote signs nothing': `mesh m1 root=R | cluster c1 cakey=K | cluster c2 role=remote cp=c1 cakey=K | secret c1 reads c2
gw g at=c1 expose=istiod`,
  },
  invalid: {
    'one key for two': {
      given: 'mesh m1 root=R | cluster c1 cakey=K | cluster c2 cakey=K',
      expect: [['c1+c2', 'oneKey']],
    },
    'each pair of three': {
      given: 'mesh m1 root=R | cluster b cakey=K | cluster a cakey=K | cluster c cakey=K',
      expect: [
        ['a+b', 'oneKey'],
        ['a+c', 'oneKey'],
        ['b+c', 'oneKey'],
      ],
    },
  },
};
