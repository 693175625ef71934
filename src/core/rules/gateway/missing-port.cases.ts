import type { RuleCases } from '../../testing/rule-cases.ts';

const TWO_NETWORKS = `mesh m1 root=R | cluster c1 net=n1 | cluster c2 net=n2 | secret c1 reads c2 | secret c2 reads c1
gw ew1 at=c1 net=n1 expose=services | svc s/a in=c1,c2 from=c1,c2`;

const REMOTE = 'mesh m1 root=R | cluster c1 net=n1 | secret c1 reads c2 | svc s/a in=c1,c2 from=c1,c2';

export const cases: RuleCases = {
  valid: {
    'ports are not said': `${TWO_NETWORKS} | gw ew2 at=c2 net=n2 expose=services`,
    'the port is there': `${TWO_NETWORKS} | gw ew2 at=c2 net=n2 expose=services ports=15021,15443`,
    'a gateway for users listens where it likes': `${TWO_NETWORKS} | gw ew2 at=c2 net=n2 expose=services | gw in2 at=c2 kind=ingress ports=80,443`,
    'a gateway for istiod needs no passthrough port': `${REMOTE} | cluster c2 role=remote cp=c1 net=n1 | gw ew1 at=c1 net=n1 expose=istiod ports=15012,15017`,
    'the tunnel of an ambient gateway': `mesh m1 root=R | cluster c1 dp=ambient net=n1 | cluster c2 dp=ambient net=n2 | secret c1 reads c2 | secret c2 reads c1
gw ew1 at=c1 net=n1 ports=15008 | gw ew2 at=c2 net=n2 | svc s/a in=c1,c2 from=c1,c2 global=yes`,
    'a gateway for users of an ambient cluster': 'cluster c1 dp=ambient net=n1 | gw in at=c1 kind=ingress ports=80,443',
  },
  invalid: {
    'the ports of the default ingress': {
      given: `${TWO_NETWORKS} | gw ew2 at=c2 net=n2 expose=services ports=80,443`,
      expect: [['ew2', 'notListening']],
    },
    'the gateway of a remote inherits its job, not its ports': {
      given: `${REMOTE} | cluster c2 role=remote cp=c1 net=n2 | gw ew1 at=c1 net=n1 expose=services,istiod | gw ew2 at=c2 net=n2 ports=80,443`,
      expect: [['ew2', 'notListening']],
    },
    'the webhook port of istiod': {
      given: `${REMOTE} | cluster c2 role=remote cp=c1 net=n1 | gw ew1 at=c1 net=n1 expose=istiod ports=15012`,
      expect: [['ew1', 'notListening']],
    },
    'an ambient gateway with the classic port': {
      given: `mesh m1 root=R | cluster c1 dp=ambient net=n1 | cluster c2 dp=ambient net=n2 | secret c1 reads c2 | secret c2 reads c1
gw ew1 at=c1 net=n1 ports=15443 | gw ew2 at=c2 net=n2 | svc s/a in=c1,c2 from=c1,c2 global=yes`,
      expect: [['ew1', 'notListening']],
    },
  },
};
