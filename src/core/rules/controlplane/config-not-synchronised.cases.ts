import type { RuleCases } from '../../testing/rule-cases.ts';

export const cases: RuleCases = {
  valid: {
    'a single primary':
      'mesh m1 | cluster c1 | cluster c2 role=remote cp=c1 | secret c1 reads c2 | gw g at=c1 expose=istiod',
    'synchronisation is declared': 'mesh m1 sync=yes | cluster c1 | cluster c2',
    'different on purpose': 'mesh m1 sync=isolated | cluster c1 | cluster c2',
    'one primary in each mesh': 'mesh mA | mesh mB | cluster a mesh=mA | cluster b mesh=mB',
  },
  invalid: {
    'two primaries': { given: 'cluster c1 | cluster c2', expect: [['m1', 'notDeclared']] },
    'three primaries': { given: 'cluster c1 | cluster c2 | cluster c3', expect: [['m1', 'notDeclared']] },
  },
};
