import type { RuleCases } from '../../testing/rule-cases.ts';

const TWO = 'mesh m1 root=R | cluster c1 net=n1 | cluster c2 net=n1';

const PAIRS = `mesh m1 root=R | cluster p1 net=n1 | cluster r1 role=remote cp=p1 net=n1 | cluster p2 net=n1 | cluster r2 role=remote cp=p2 net=n1
gw g1 at=p1 net=n1 expose=istiod | gw g2 at=p2 net=n1 expose=istiod
secret p1 reads r1 | secret p1 reads p2 | secret p2 reads r2 | secret p2 reads p1`;

export const cases: RuleCases = {
  valid: {
    'the istiod of the caller reads the cluster': `${TWO} | secret c1 reads c2 | svc s/a in=c2 from=c1 stub=c1`,
    'a copy at home makes it a warning': `${TWO} | svc s/a in=c1,c2 from=c1`,
    'cluster-local': `${TWO} | svc s/a in=c2 from=c1 scope=local`,
    'isolation groups':
      'mesh m1 root=R | cluster c1 net=n1 group=a | cluster c2 net=n1 group=b | svc s/a in=c2 from=c1 stub=c1',
    'a ServiceEntry serves it': `mesh m1 root=R | cluster c1 net=n1 dns=capture | cluster c2 net=n1 | svc s/a in=c2 from=c1 se=c1`,
    'another mesh': 'mesh mA | mesh mB | cluster a mesh=mA | cluster b mesh=mB | svc s/a in=b from=a',
    'a remote of the same istiod is another finding': `mesh m1 root=R | cluster c1 net=n1 | cluster c2 role=remote cp=c1 net=n1
gw g at=c1 net=n1 expose=istiod | svc s/a in=c2 from=c1 stub=c1`,
  },
  invalid: {
    'no secret': {
      given: `${TWO} | svc s/a in=c2 from=c1 stub=c1`,
      expect: [['c1>c2', 'ownCallers']],
    },
    'reading a primary does not give its remotes (istio#56828)': {
      given: `${PAIRS} | svc s/a in=r2 from=r1 stub=r1`,
      expect: [['p1>r2', 'callersOfRemote']],
    },
    'a secret the other way round is of no use': {
      given: `${TWO} | secret c2 reads c1 | svc s/a in=c2 from=c1 stub=c1`,
      expect: [['c1>c2', 'ownCallers']],
    },
    'every istiod of the caller has to read it': {
      given: `mesh m1 root=R | cluster c1 | cluster c2 | cluster r role=remote cp=c1,c2 | cluster x | gw g1 at=c1 expose=istiod | gw g2 at=c2 expose=istiod
secret c1 reads c2 | secret c2 reads c1 | secret c1 reads r | secret c2 reads r | secret c1 reads x | svc s/a in=x from=r stub=r`,
      expect: [['c2>x', 'callersOfRemote']],
    },
  },
};
