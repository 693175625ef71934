import type { RuleCases } from '../../testing/rule-cases.ts';

const TWO = 'mesh m1 root=R | cluster c1 net=n1 | cluster c2 net=n1 | secret c1 reads c2 | secret c2 reads c1';

export const cases: RuleCases = {
  valid: {
    'cluster-local': `${TWO} | svc monitoring/prometheus in=c1,c2 from=c1,c2 infra=yes scope=local`,
    'local by default': `${TWO} | svc kube-system/dns in=c1,c2 from=c1,c2 infra=yes`,
    'no tool': `${TWO} | svc s/a in=c1,c2 from=c1,c2`,
    'it runs once': `${TWO} | svc monitoring/grafana in=c1 from=c1,c2 stub=c2 infra=yes`,
    'nobody asks it': `${TWO} | svc monitoring/prometheus in=c1,c2 infra=yes`,
  },
  invalid: {
    'merged over two clusters': {
      given: `${TWO} | svc monitoring/prometheus in=c1,c2 from=c1,c2 infra=yes`,
      expect: [['monitoring/prometheus', 'merged']],
    },
    'a caller without a copy': {
      given: `${TWO} | cluster c3 role=remote cp=c1 net=n1 | secret c1 reads c3 | svc monitoring/prometheus in=c1,c2 from=c3 stub=c3 infra=yes`,
      expect: [['monitoring/prometheus', 'merged']],
    },
  },
};
