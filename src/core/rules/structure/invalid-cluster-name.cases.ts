import type { RuleCases } from '../../testing/rule-cases.ts';

const JOINED = 'mesh m1 root=R | cluster c2 net=n1 | secret c1 reads c2 | secret c2 reads c1';

export const cases: RuleCases = {
  valid: {
    'DNS labels': `${JOINED} | cluster c1 net=n1 name=prod-eu-1`,
    'the default in a single cluster': 'cluster c1 name=Kubernetes',
    'the host of an external control plane is not read by anybody': `mesh m1 | cluster Host role=extcp serves=m1 | cluster c1 role=remote cp=Host
gw in at=Host kind=ingress expose=istiod | secret Host reads c1 kind=config`,
  },
  invalid: {
    'capitals and an underscore': {
      given: `${JOINED} | cluster c1 net=n1 name=Prod_EU`,
      expect: [['c1', 'notALabel']],
    },
    'a secret spells it out': {
      given:
        'mesh m1 root=R | cluster c1 net=n1 name=Prod_EU | cluster c2 net=n1 | secret c1 reads c2 | secret c2 reads c1 key=Prod_EU',
      expect: [['c1', 'notALabel']],
    },
    'the name on the drawing': { given: 'cluster My_Cluster', expect: [['My_Cluster', 'notALabel']] },
    'the corrected name is taken': {
      given: 'mesh m1 root=R | cluster C1 net=n1 | cluster c1 net=n1 | secret C1 reads c1 | secret c1 reads C1',
      expect: [['C1', 'notALabel']],
    },
    'the default in a mesh of two': {
      given: `${JOINED} | cluster c1 net=n1 name=Kubernetes`,
      expect: [['c1', 'defaultName']],
    },
  },
};
