import type { RuleCases } from '../../testing/rule-cases.ts';

const TWO = 'mesh m1 root=R | cluster c1 net=n1 | cluster c2 net=n1 | secret c1 reads c2 | secret c2 reads c1';

export const cases: RuleCases = {
  valid: {
    'the same name': `${TWO} | svc s/a in=c1,c2 from=c1,c2 portname=c1:http,c2:http`,
    'said of one cluster only': `${TWO} | svc s/a in=c1,c2 from=c1,c2 portname=c1:http`,
    'cluster-local': `${TWO} | svc s/a in=c1,c2 from=c1,c2 portname=c1:http,c2:web scope=local`,
    'called and run by one cluster, whatever a stub says': `${TWO} | svc s/a in=c1 from=c1 stub=c2 portname=c1:http,c2:web`,
    'two meshes':
      'mesh mA | mesh mB | cluster a mesh=mA | cluster b mesh=mB | svc s/a in=a,b from=a,b portname=a:http,b:web',
  },
  invalid: {
    'http here and web there': {
      given: `${TWO} | svc s/a in=c1,c2 from=c1,c2 portname=c1:http,c2:web`,
      expect: [['s/a', 'twoNames']],
    },
    'a stub with another name': {
      given: `${TWO} | svc s/a in=c1 from=c2 stub=c2 portname=c1:http,c2:web`,
      expect: [['s/a', 'twoNames']],
    },
  },
};
