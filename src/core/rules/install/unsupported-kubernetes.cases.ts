import type { RuleCases } from '../../testing/rule-cases.ts';

export const cases: RuleCases = {
  valid: {
    'just new enough': 'cluster c1 ver=1.32 k8s=1.32',
    'newer than needed': 'cluster c1 ver=1.28 k8s=1.33',
    'Kubernetes is not said': 'cluster c1 ver=1.32',
    'Istio is not said': 'cluster c1 k8s=1.20',
    'a release of which nothing is known': 'cluster c1 ver=1.10 k8s=1.15',
  },
  invalid: {
    'too old': {
      given: 'cluster c1 ver=1.32 k8s=1.30',
      expect: [['c1', 'tooOld']],
    },
    'an older release has a lower floor': {
      given: 'cluster c1 ver=1.29 k8s=1.30 | cluster c2 ver=1.28 k8s=1.30',
      expect: [['c1', 'tooOld']],
    },
    'a release that is yet to come needs what the last one needs': {
      given: 'cluster c1 ver=1.40 k8s=1.31',
      expect: [['c1', 'tooOld']],
    },
  },
};
