import type { RuleCases } from '../../testing/rule-cases.ts';

const NETWORKS = `mesh m1 root=R | cluster c2 net=n2 | gw ew1 at=c1 net=n1 expose=services | gw ew2 at=c2 net=n2 expose=services
secret c1 reads c2`;

export const cases: RuleCases = {
  valid: {
    'nothing is said of the API server': `${NETWORKS} | cluster c1 net=n1 | secret c2 reads c1`,
    'a public API server': `${NETWORKS} | cluster c1 net=n1 api=public | secret c2 reads c1`,
    'another address is given': `${NETWORKS} | cluster c1 net=n1 api=private | secret c2 reads c1 server=https://10.0.0.5:6443`,
    'one network':
      'mesh m1 root=R | cluster c1 net=n1 api=private | cluster c2 net=n1 | secret c1 reads c2 | secret c2 reads c1',
    'the network of the reader is not said':
      'mesh m1 root=R | cluster c1 net=n1 api=private | cluster c2 | secret c1 reads c2 | secret c2 reads c1',
  },
  invalid: {
    'private, and read from another network': {
      given: `${NETWORKS} | cluster c1 net=n1 api=private | secret c2 reads c1`,
      expect: [['c2>c1', 'noPath']],
    },
  },
};
