import type { RuleCases } from '../../testing/rule-cases.ts';

const TWO_NETWORKS = `mesh m1 root=R | cluster c1 net=n1 | cluster c2 net=n2 | secret c1 reads c2 | secret c2 reads c1
gw ew1 at=c1 net=n1 expose=services | svc s/a in=c1,c2 from=c1,c2`;

const AMBIENT =
  'mesh m1 root=R | cluster c1 dp=ambient net=n1 | cluster c2 dp=ambient net=n2 | secret c1 reads c2 | secret c2 reads c1';

export const cases: RuleCases = {
  valid: {
    'both expose services': `${TWO_NETWORKS} | gw ew2 at=c2 net=n2 expose=services`,
    'the gateway of a remote inherits it from its control plane': `mesh m1 root=R | cluster c1 net=n1 | cluster c2 role=remote cp=c1 net=n2
secret c1 reads c2 | gw ew1 at=c1 net=n1 expose=services,istiod | gw ew2 at=c2 net=n2 | svc s/a in=c1,c2 from=c1,c2`,
    'the gateway of a remote inherits it from the config cluster': `mesh m1 | cluster ext role=extcp serves=m1 | cluster cfg role=remote cp=ext net=n1
cluster rem role=remote cp=ext net=n2 | gw in at=ext kind=ingress expose=istiod | gw ew1 at=cfg net=n1 expose=services | gw ew2 at=rem net=n2
secret ext reads cfg kind=config | secret ext reads rem | svc s/a in=cfg,rem from=cfg,rem`,
    'an ambient gateway exposes nothing by itself': `${AMBIENT} | gw ew1 at=c1 net=n1 | gw ew2 at=c2 net=n2 | svc s/a in=c1,c2 from=c1,c2 global=yes`,
    'ambient callers do not use a classic gateway at all': `${AMBIENT} | gw ew1 at=c1 net=n1 mode=sidecar | gw ew2 at=c2 net=n2 mode=sidecar
svc s/a in=c1,c2 from=c1,c2 global=yes`,
    'nobody enters the network': `mesh m1 root=R | cluster c1 net=n1 | cluster c2 role=remote cp=c1 net=n1 | secret c1 reads c2
gw ew1 at=c1 net=n1 expose=istiod | svc s/a in=c1,c2 from=c1,c2`,
    'it only serves istiod beside a gateway for services': `${TWO_NETWORKS} | gw ew2 at=c2 net=n2 expose=services | gw cp2 at=c2 net=n2 expose=istiod`,
  },
  invalid: {
    'expose-services was never applied': {
      given: `${TWO_NETWORKS} | gw ew2 at=c2 net=n2`,
      expect: [['ew2', 'notExposed']],
    },
    'the only gateway exposes just istiod, and the remote inherits nothing': {
      given: `mesh m1 root=R | cluster c1 net=n1 | cluster c2 role=remote cp=c1 net=n2 | secret c1 reads c2
gw ew1 at=c1 net=n1 expose=istiod | gw ew2 at=c2 net=n2 | svc s/a in=c1,c2 from=c1,c2`,
      expect: [
        ['ew1', 'notExposed'],
        ['ew2', 'notExposed'],
      ],
    },
    'a second gateway of the network refuses its share': {
      given: `${TWO_NETWORKS} | gw ew2 at=c2 net=n2 expose=services | gw ew3 at=c2 net=n2`,
      expect: [['ew3', 'notExposed']],
    },
  },
};
