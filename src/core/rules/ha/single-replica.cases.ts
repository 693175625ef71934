import type { RuleCases } from '../../testing/rule-cases.ts';

const TWO = `mesh m1 root=R | cluster c2 net=n2 | secret c1 reads c2 | secret c2 reads c1
gw ew2 at=c2 net=n2 expose=services | svc s/a in=c1,c2 from=c1,c2`;

export const cases: RuleCases = {
  valid: {
    'not said': `${TWO} | cluster c1 net=n1 | gw ew1 at=c1 net=n1 expose=services`,
    'two of each': `${TWO} | cluster c1 net=n1 replicas=2 | gw ew1 at=c1 net=n1 expose=services replicas=2`,
    'a gateway that no cluster needs': `${TWO} | cluster c1 net=n1 | gw ew1 at=c1 net=n1 expose=services | gw in at=c1 kind=ingress replicas=1`,
    'a remote runs no istiod':
      'mesh m1 root=R | cluster c1 | cluster c2 role=remote cp=c1 replicas=1 | secret c1 reads c2 | gw g at=c1 expose=istiod',
  },
  invalid: {
    istiod: {
      given: `${TWO} | cluster c1 net=n1 replicas=1 | gw ew1 at=c1 net=n1 expose=services`,
      expect: [['c1', 'istiod']],
    },
    'the way into a network': {
      given: `${TWO} | cluster c1 net=n1 | gw ew1 at=c1 net=n1 expose=services replicas=1`,
      expect: [['ew1', 'gateway']],
    },
    'the way to istiod': {
      given:
        'mesh m1 root=R | cluster c1 | cluster c2 role=remote cp=c1 | secret c1 reads c2 | gw g at=c1 expose=istiod replicas=1',
      expect: [['g', 'gateway']],
    },
  },
};
