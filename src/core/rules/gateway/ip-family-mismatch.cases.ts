import type { RuleCases } from '../../testing/rule-cases.ts';

const two = (family: string): string => `mesh m1 root=R | cluster c1 net=n1${family} | cluster c2 net=n2
secret c1 reads c2 | secret c2 reads c1 | gw ew1 at=c1 net=n1 expose=services | svc s/a in=c1,c2 from=c1,c2`;

export const cases: RuleCases = {
  valid: {
    'the same family': `${two(' ip=v4')} | gw ew2 at=c2 net=n2 expose=services ip=v4`,
    'a dual-stack gateway': `${two(' ip=v4')} | gw ew2 at=c2 net=n2 expose=services ip=dual`,
    'dual-stack callers': `${two(' ip=dual')} | gw ew2 at=c2 net=n2 expose=services ip=v6`,
    'the family of the callers is not said': `${two('')} | gw ew2 at=c2 net=n2 expose=services ip=v6`,
    'nobody enters through it': `${two(' ip=v4')} | gw ew2 at=c2 net=n2 expose=services | gw in2 at=c2 kind=ingress ip=v6`,
  },
  invalid: {
    'IPv6 gateway, IPv4 callers': {
      given: `${two(' ip=v4')} | gw ew2 at=c2 net=n2 expose=services ip=v6`,
      expect: [['ew2', 'otherFamily']],
    },
    'one caller of many': {
      given: `${two('')} | cluster c3 net=n1 | cluster c4 net=n1 ip=v6 | gw ew2 at=c2 net=n2 expose=services ip=v4
secret c3 reads c2 | secret c4 reads c2 | secret c3 reads c1 | secret c4 reads c1 | svc s/b in=c2 from=c3,c4 stub=c3,c4`,
      expect: [['ew2', 'otherFamily']],
    },
  },
};
