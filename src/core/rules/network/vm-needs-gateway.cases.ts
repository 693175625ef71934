import type { RuleCases } from '../../testing/rule-cases.ts';

const CLUSTER = 'mesh m1 | cluster c1 net=n1 | svc s/a in=c1 from=c1';

export const cases: RuleCases = {
  valid: {
    'one network': `${CLUSTER} | vm vm1 joins=c1 net=n1`,
    'the network of the machine is not said': `${CLUSTER} | vm vm1 joins=c1`,
    'a gateway in front of the cluster': `${CLUSTER} | vm vm1 joins=c1 net=vmnet | gw ew1 at=c1 net=n1 expose=services`,
    'a gateway in a remote inherits what it exposes': `mesh m1 root=R | cluster c1 net=n1 | cluster c2 role=remote cp=c1 net=n2 | secret c1 reads c2
gw ew1 at=c1 net=n1 expose=services,istiod | gw ew2 at=c2 net=n2 | vm vm1 joins=c2 net=vmnet`,
  },
  invalid: {
    'no gateway': { given: `${CLUSTER} | vm vm1 joins=c1 net=vmnet`, expect: [['vm1', 'noWayIn']] },
    'a gateway without label': {
      given: `${CLUSTER} | vm vm1 joins=c1 net=vmnet | gw ew1 at=c1 expose=services`,
      expect: [['vm1', 'noWayIn']],
    },
    'a gateway for istiod only': {
      given: `${CLUSTER} | vm vm1 joins=c1 net=vmnet | gw ew1 at=c1 net=n1 expose=istiod`,
      expect: [['vm1', 'noWayIn']],
    },
    'the first gateway serves the remotes of the cluster too': {
      given: `mesh m1 root=R | cluster c1 net=n1 | cluster c2 role=remote cp=c1 net=n1 | secret c1 reads c2 | vm vm1 joins=c1 net=vmnet`,
      expect: [['vm1', 'noWayIn']],
    },
    'in an ambient cluster the choice is yours': {
      given: 'mesh m1 | cluster c1 dp=ambient net=n1 | vm vm1 joins=c1 net=vmnet',
      expect: [['vm1', 'noWayIn']],
    },
  },
};
