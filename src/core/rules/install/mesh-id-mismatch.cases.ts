import type { RuleCases } from '../../testing/rule-cases.ts';

export const cases: RuleCases = {
  valid: {
    'not said': 'mesh m1 root=R | cluster c1 | cluster c2',
    'one for all': 'mesh m1 root=R meshid=x | cluster c1 | cluster c2 meshid=x',
    'said of one cluster only': 'mesh m1 root=R | cluster c1 meshid=x | cluster c2',
    'two meshes': 'mesh mA root=R meshid=x | mesh mB root=R meshid=y | cluster a mesh=mA | cluster b mesh=mB',
  },
  invalid: {
    'two clusters': {
      given: 'mesh m1 root=R | cluster c1 meshid=x | cluster c2 meshid=y',
      expect: [['m1', 'differ']],
    },
    'one cluster against its mesh': {
      given: 'mesh m1 root=R meshid=x | cluster c1 meshid=y | cluster c2',
      expect: [['m1', 'differ']],
    },
  },
};
