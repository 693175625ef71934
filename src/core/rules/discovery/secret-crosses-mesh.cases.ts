import type { RuleCases } from '../../testing/rule-cases.ts';

const TWO_MESHES = 'mesh mA root=RA | mesh mB root=RB | cluster a mesh=mA | cluster b mesh=mB';

export const cases: RuleCases = {
  valid: {
    'inside a mesh': 'mesh m1 root=R | cluster c1 | cluster c2 | secret c1 reads c2 | secret c2 reads c1',
    'two meshes without a secret': TWO_MESHES,
    'an external control plane': `mesh mA | mesh mB | cluster ext role=extcp mesh=mB serves=mA | cluster c1 mesh=mA role=remote cp=ext
gw in at=ext kind=ingress expose=istiod | secret ext reads c1 kind=config`,
  },
  invalid: {
    'from one mesh into another': { given: `${TWO_MESHES} | secret a reads b`, expect: [['a>b', 'merges']] },
    'they are federated as well': {
      given: `${TWO_MESHES} | secret a reads b | fed mB<->mA bundle=yes`,
      expect: [['a>b', 'merges']],
    },
  },
};
