import type { RuleCases } from '../../testing/rule-cases.ts';

const TWO_NETWORKS = `mesh m1 root=R | cluster c1 net=n1 | cluster c2 net=n2 | secret c1 reads c2 | secret c2 reads c1
gw ew1 at=c1 net=n1 expose=services | svc s/a in=c1,c2 from=c1,c2`;

export const cases: RuleCases = {
  valid: {
    labelled: `${TWO_NETWORKS} | gw ew2 at=c2 net=n2 expose=services`,
    'it only exposes istiod and nobody enters its network': `mesh m1 root=R | cluster c1 net=n1 | cluster c2 role=remote cp=c1 net=n1
secret c1 reads c2 | gw ew1 at=c1 expose=istiod | svc s/a in=c1,c2 from=c1,c2`,
    'it only exposes istiod beside a labelled one': `${TWO_NETWORKS} | gw ew2 at=c2 net=n2 expose=services | gw cp2 at=c2 expose=istiod`,
    'an ingress gateway for users needs no label': `${TWO_NETWORKS} | gw ew2 at=c2 net=n2 expose=services | gw in2 at=c2 kind=ingress`,
    'nobody enters its network': `mesh m1 root=R | cluster c1 net=n1 | cluster c2 net=n2 | secret c1 reads c2 | secret c2 reads c1
gw ew1 at=c1 expose=services | gw ew2 at=c2 net=n2 expose=services | svc s/a in=c2 from=c1 stub=c1`,
  },
  invalid: {
    'the label was lost': {
      given: `${TWO_NETWORKS} | gw ew2 at=c2 expose=services`,
      expect: [['ew2', 'noLabel']],
    },
    'a second gateway without label is never used': {
      given: `${TWO_NETWORKS} | gw ew2 at=c2 net=n2 expose=services | gw ew3 at=c2 expose=services`,
      expect: [['ew3', 'noLabel']],
    },
    'the only gateway of the network exposes just istiod': {
      given: `mesh m1 root=R | cluster c1 net=n1 | cluster c2 role=remote cp=c1 net=n2 | secret c1 reads c2
gw ew1 at=c1 expose=istiod | gw ew2 at=c2 net=n2 expose=services | svc s/a in=c1,c2 from=c1,c2`,
      expect: [['ew1', 'noLabel']],
    },
  },
};
