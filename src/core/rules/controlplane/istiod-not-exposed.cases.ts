import type { RuleCases } from '../../testing/rule-cases.ts';

const REMOTE = 'mesh m1 root=R | cluster c1 net=n1 | cluster c2 role=remote cp=c1 net=n1 | secret c1 reads c2';

export const cases: RuleCases = {
  valid: {
    'a gateway exposes istiod': `${REMOTE} | gw g at=c1 net=n1 expose=istiod`,
    'one of two gateways does': `${REMOTE} | gw g1 at=c1 net=n1 expose=services | gw g2 at=c1 net=n1 expose=istiod`,
    'no remote depends on it': 'cluster c1 net=n1 | gw g at=c1 net=n1 expose=services',
    'istiod has a load balancer of its own': `cluster c1 istiodlb=yes | cluster c2 role=remote cp=c1 | secret c1 reads c2 | gw g at=c1 expose=services`,
    'without any gateway it is another finding': REMOTE,
  },
  invalid: {
    'expose-istiod was forgotten': {
      given: `${REMOTE} | gw g at=c1 net=n1 expose=services`,
      expect: [['g', 'notExposed']],
    },
    'the east-west gateway is named, not the one for users': {
      given: `${REMOTE} | gw in1 at=c1 kind=ingress | gw g at=c1 net=n1 expose=services`,
      expect: [['g', 'notExposed']],
    },
    'a gateway known by a host name cannot be the way in': {
      given: `${REMOTE} | gw g at=c1 net=n1 expose=services lb=hostname`,
      expect: [['g', 'notExposed']],
    },
    'ports that are said need those of istiod too': {
      given: `${REMOTE} | gw g at=c1 net=n1 expose=services ports=15443`,
      expect: [['g', 'notExposed']],
    },
    'an external host behind a gateway for something else': {
      given:
        'mesh m1 | cluster ext role=extcp serves=m1 | cluster c1 role=remote cp=ext | gw in at=ext kind=ingress | secret ext reads c1 kind=config',
      expect: [['in', 'notExposed']],
    },
  },
};
