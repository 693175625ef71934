import type { RuleCases } from '../../testing/rule-cases.ts';

const PRIMARY =
  'mesh m1 root=R | cluster c1 net=n1 | secret c1 reads c2 | svc s/a in=c1,c2 from=c1,c2 | gw ew2 at=c2 net=n2';
const REMOTE = `${PRIMARY} | cluster c2 role=remote cp=c1 net=n2`;

export const cases: RuleCases = {
  valid: {
    'an IP address': `${REMOTE} | gw ew1 at=c1 net=n1 expose=services,istiod`,
    injectionURL: `${PRIMARY} | cluster c2 role=remote cp=c1 net=n2 inject=url | gw ew1 at=c1 net=n1 expose=services,istiod lb=hostname`,
    'only calls use the gateway': `mesh m1 root=R | cluster c1 net=n1 | cluster c2 net=n2 | secret c1 reads c2 | secret c2 reads c1
gw ew1 at=c1 net=n1 expose=services lb=hostname | gw ew2 at=c2 net=n2 expose=services lb=hostname | svc s/a in=c1,c2 from=c1,c2`,
    'a second gateway has an IP address': `${REMOTE} | gw ew1 at=c1 net=n1 expose=services,istiod lb=hostname | gw cp1 at=c1 net=n1 expose=istiod`,
    'istiod has a load balancer of its own': `mesh m1 root=R | cluster c1 net=n1 istiodlb=yes | cluster c2 role=remote cp=c1 net=n1
secret c1 reads c2 | gw ew1 at=c1 net=n1 expose=istiod lb=hostname`,
    'an external control plane is reached by name': `mesh m1 | cluster ext role=extcp serves=m1 | cluster c1 role=remote cp=ext
gw in at=ext kind=ingress expose=istiod lb=hostname | secret ext reads c1 kind=config`,
  },
  invalid: {
    'the load balancer has only a name': {
      given: `${REMOTE} | gw ew1 at=c1 net=n1 expose=services,istiod lb=hostname`,
      expect: [['c2', 'onlyHostName']],
    },
  },
};
