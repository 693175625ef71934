import type { RuleCases } from '../../testing/rule-cases.ts';

const TWO = 'mesh m1 root=R | cluster c1 net=n1 | cluster c2 net=n1 | secret c1 reads c2 | secret c2 reads c1';

export const cases: RuleCases = {
  valid: {
    'the same type': `${TWO} | svc s/a in=c1,c2 from=c1,c2 type=c1:ClusterIP,c2:ClusterIP`,
    'said of one cluster only': `${TWO} | svc s/a in=c1,c2 from=c1,c2 type=c1:NodePort`,
    'a cluster without the Service': `${TWO} | svc s/a in=c1 from=c1 type=c1:ClusterIP,c2:NodePort`,
    'two meshes':
      'mesh mA | mesh mB | cluster a mesh=mA | cluster b mesh=mB | svc s/a in=a,b from=a,b type=a:ClusterIP,b:NodePort',
  },
  invalid: {
    'two types': {
      given: `${TWO} | svc s/a in=c1,c2 from=c1,c2 type=c1:ClusterIP,c2:NodePort`,
      expect: [['s/a', 'twoTypes']],
    },
    'a stub of another type': {
      given: `${TWO} | svc s/a in=c1 from=c2 stub=c2 type=c1:ClusterIP,c2:ExternalName`,
      expect: [['s/a', 'twoTypes']],
    },
  },
};
