import type { RuleCases } from '../../testing/rule-cases.ts';

const TWO_NETWORKS = `mesh m1 root=R | cluster c1 net=n1 | cluster c2 net=n2 | secret c1 reads c2 | secret c2 reads c1
gw g1 at=c1 net=n1 expose=services | gw g2 at=c2 net=n2 expose=services`;

export const cases: RuleCases = {
  valid: {
    'permissive is enough': `${TWO_NETWORKS} | svc s/a in=c1,c2 from=c1,c2 mtls=permissive`,
    'one network':
      'mesh m1 root=R | cluster c1 net=n1 | cluster c2 net=n1 | secret c1 reads c2 | secret c2 reads c1 | svc s/a in=c1,c2 from=c1,c2 mtls=disable',
    'only called at home': `${TWO_NETWORKS} | svc s/a in=c2 from=c2 mtls=disable`,
    'the pods outside the mesh are those of the caller': `${TWO_NETWORKS} | svc s/a in=c1,c2 from=c1 unmeshed=c1`,
    'cluster-local': `${TWO_NETWORKS} | svc s/a in=c1,c2 from=c1,c2 mtls=disable scope=local`,
    'ambient callers use a tunnel': `mesh m1 root=R | cluster c1 dp=ambient net=n1 | cluster c2 dp=ambient net=n2 | secret c1 reads c2 | secret c2 reads c1
gw g1 at=c1 net=n1 | gw g2 at=c2 net=n2 | svc s/a in=c1,c2 from=c1,c2 global=yes mtls=disable`,
  },
  invalid: {
    'mTLS is disabled': {
      given: `${TWO_NETWORKS} | svc s/a in=c1,c2 from=c1,c2 mtls=disable`,
      expect: [['s/a', 'disabled']],
    },
    'pods without sidecars': {
      given: `${TWO_NETWORKS} | svc s/a in=c2 from=c1 stub=c1 unmeshed=c2`,
      expect: [['s/a', 'unmeshed']],
    },
  },
};
