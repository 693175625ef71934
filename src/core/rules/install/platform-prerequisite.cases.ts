import type { RuleCases } from '../../testing/rule-cases.ts';

export const cases: RuleCases = {
  valid: {
    'the platform is not said': 'cluster c1 | gw g at=c1',
    'a platform with load balancers': 'cluster c1 provider=aws | gw g at=c1',
    'MetalLB is there': 'cluster c1 provider=kind metallb=yes | gw g at=c1',
    'a NodePort needs none': 'cluster c1 provider=kind | gw g at=c1 lb=nodeport',
    'port 15017 is open': 'cluster c1 provider=gke api=private fw15017=yes',
    'nothing is said of port 15017': 'cluster c1 provider=gke api=private',
  },
  invalid: {
    'a load balancer on kind': {
      given: 'cluster c1 provider=kind | gw g at=c1 | gw h at=c1 kind=ingress lb=pending',
      expect: [
        ['g', 'noLoadBalancer'],
        ['h', 'noLoadBalancer'],
      ],
    },
    'bare metal': {
      given: 'cluster c1 provider=baremetal | gw g at=c1',
      expect: [['g', 'noLoadBalancer']],
    },
    'a private GKE cluster': {
      given: 'cluster c1 provider=gke api=private fw15017=no',
      expect: [['c1', 'closedPort']],
    },
  },
};
