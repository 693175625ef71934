import type { RuleCases } from '../../testing/rule-cases.ts';

const TWO_TEAMS = 'cluster c1 team=A | cluster c2 team=B';

export const cases: RuleCases = {
  valid: {
    'policies exist': `mesh m1 root=R tenancy=namespace authz=yes | ${TWO_TEAMS}`,
    'nothing is said of policies': `mesh m1 root=R tenancy=namespace | ${TWO_TEAMS}`,
    'one team': 'mesh m1 root=R tenancy=namespace authz=no | cluster c1 team=A | cluster c2 team=A',
    'tenants have clusters of their own': `mesh m1 root=R tenancy=cluster authz=no | ${TWO_TEAMS}`,
  },
  invalid: {
    'two teams without a policy': {
      given: `mesh m1 root=R tenancy=namespace authz=no | ${TWO_TEAMS}`,
      expect: [['m1', 'open']],
    },
  },
};
