import type { RuleCases } from '../../testing/rule-cases.ts';

export const cases: RuleCases = {
  valid: {
    'one stage': 'mesh m1 root=R | cluster c1 env=prod | cluster c2 env=prod',
    'a stage is not said': 'mesh m1 root=R | cluster c1 env=prod | cluster c2',
    'two meshes': 'mesh mA root=R | mesh mB root=R | cluster a mesh=mA env=prod | cluster b mesh=mB env=test',
    'isolation groups': 'mesh m1 root=R | cluster c1 env=prod group=p | cluster c2 env=test group=t',
  },
  invalid: {
    'two stages': {
      given: 'mesh m1 root=R | cluster c1 env=prod | cluster c2 env=test | secret c1 reads c2 | secret c2 reads c1',
      expect: [['m1', 'mixed']],
    },
    'one of them is in no group': {
      given: 'mesh m1 root=R | cluster c1 env=prod group=p | cluster c2 env=test',
      expect: [['m1', 'mixed']],
    },
    'one group holds both': {
      given: 'mesh m1 root=R | cluster c1 env=prod group=p | cluster c2 env=test group=p | cluster c3 env=test group=t',
      expect: [['m1', 'mixed']],
    },
  },
};
