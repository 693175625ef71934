import type { RuleCases } from '../../testing/rule-cases.ts';

const TWO = 'mesh m1 root=R | cluster c1 net=n1 | cluster c2 net=n1 | secret c2 reads c1';

export const cases: RuleCases = {
  valid: {
    'no address is given': `${TWO} | secret c1 reads c2`,
    'the address of a node': `${TWO} | secret c1 reads c2 server=https://172.18.0.3:6443`,
  },
  invalid: {
    'the kubeconfig of kind': {
      given: `${TWO} | secret c1 reads c2 server=https://127.0.0.1:41213`,
      expect: [['c1>c2', 'leadsNowhere']],
    },
    'a config secret as well': {
      given: `mesh m1 | cluster ext role=extcp serves=m1 | cluster c1 role=remote cp=ext | gw in at=ext kind=ingress expose=istiod
secret ext reads c1 kind=config server=https://localhost:6443`,
      expect: [['ext>c1', 'leadsNowhere']],
    },
  },
};
