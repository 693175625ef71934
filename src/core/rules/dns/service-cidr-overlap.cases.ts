import type { RuleCases } from '../../testing/rule-cases.ts';

const two = (range1: string, range2: string): string => `mesh m1 root=R | cluster c1 net=n1 dns=capture${range1}
cluster c2 net=n1${range2} | secret c1 reads c2 | secret c2 reads c1`;

const SAME = two(' svcs=10.96.0.0/12', ' svcs=10.96.0.0/12');

export const cases: RuleCases = {
  valid: {
    'ranges side by side': `${two(' svcs=10.1.0.0/16', ' svcs=10.2.0.0/16')} | svc s/a in=c2 from=c1`,
    'one range is not said': `${two(' svcs=10.1.0.0/16', '')} | svc s/a in=c2 from=c1`,
    'a stub has an address of its own': `${SAME} | svc s/a in=c2 from=c1 stub=c1`,
    'pods at home': `${SAME} | svc s/a in=c1,c2 from=c1`,
    'a ServiceEntry': `${SAME} | svc s/a in=c2 from=c1 se=c1`,
    'headless services have no ClusterIP': `${SAME} | svc s/a in=c2 from=c1 headless=yes`,
  },
  invalid: {
    'the same range': { given: `${SAME} | svc s/a in=c2 from=c1`, expect: [['s/a>c1', 'ambiguous']] },
    'one range inside the other': {
      given: `${two(' svcs=10.96.0.0/12', ' svcs=10.100.0.0/16')} | svc s/a in=c2 from=c1`,
      expect: [['s/a>c1', 'ambiguous']],
    },
  },
};
