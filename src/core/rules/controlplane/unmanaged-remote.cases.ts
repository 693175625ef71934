import type { RuleCases } from '../../testing/rule-cases.ts';

const remote = (primary: string, said: string): string => `mesh m1 root=R | cluster c1 net=n1${primary}
cluster c2 role=remote cp=c1 net=n1${said} | secret c1 reads c2 | gw g at=c1 net=n1 expose=istiod`;

export const cases: RuleCases = {
  valid: {
    'nothing is said': remote('', ''),
    'annotated, and the flag is on': remote(' extistiod=yes', ' annot=yes'),
    'without a control plane it is another finding': 'cluster c1 | cluster c2 role=remote annot=no',
    'the flag of a primary without remotes': 'cluster c1 extistiod=no',
  },
  invalid: {
    'no annotation': { given: remote('', ' annot=no'), expect: [['c2', 'notAnnotated']] },
    'the flag is off': { given: remote(' extistiod=no', ''), expect: [['c2', 'flagOff']] },
    'one cause, one finding': { given: remote(' extistiod=no', ' annot=no'), expect: [['c2', 'notAnnotated']] },
  },
};
