import type { RuleCases } from '../../testing/rule-cases.ts';

const AMBIENT = `mesh m1 root=R | cluster c1 dp=ambient net=n1 | cluster c2 dp=ambient net=n2 | secret c1 reads c2 | secret c2 reads c1
gw ew1 at=c1 net=n1 | svc s/a in=c1,c2 from=c1,c2 global=yes`;

const SIDECARS = `mesh m1 root=R | cluster c1 net=n1 | cluster c2 net=n2 | secret c1 reads c2 | secret c2 reads c1
gw ew1 at=c1 net=n1 expose=services | svc s/a in=c1,c2 from=c1,c2`;

export const cases: RuleCases = {
  valid: {
    'tunnels for ambient': `${AMBIENT} | gw ew2 at=c2 net=n2`,
    'passthrough for sidecars': `${SIDECARS} | gw ew2 at=c2 net=n2 expose=services`,
    'both kinds': `${AMBIENT} | gw ew2 at=c2 net=n2 mode=sidecar expose=services | gw ew3 at=c2 net=n2`,
    'no gateway at all is another finding': AMBIENT,
  },
  invalid: {
    'passthrough for ambient': {
      given: `${AMBIENT} | gw ew2 at=c2 net=n2 mode=sidecar`,
      expect: [['ew2', 'needsTunnel']],
    },
    'two of the wrong kind': {
      given: `${AMBIENT} | gw ew2 at=c2 net=n2 mode=sidecar | gw ew3 at=c2 net=n2 mode=sidecar`,
      expect: [
        ['ew2', 'needsTunnel'],
        ['ew3', 'needsTunnel'],
      ],
    },
    'tunnels for sidecars': {
      given: `${SIDECARS} | gw ew2 at=c2 net=n2 mode=ambient`,
      expect: [['ew2', 'needsPassthrough']],
    },
  },
};
