import type { RuleCases } from '../../testing/rule-cases.ts';

const numbered = (count: number): readonly string[] => Array.from({ length: count }, (_, n) => `c${n + 1}`);

/** A hub with some remotes. */
const hub = (remotes: number): string =>
  [
    'mesh m1 root=R | cluster hub | gw g at=hub expose=istiod',
    ...numbered(remotes).map((name) => `cluster ${name} role=remote cp=hub | secret hub reads ${name}`),
  ].join('\n');

/** Primaries that all read each other. */
const fullMesh = (primaries: number): string =>
  [
    'mesh m1 root=R sync=yes',
    ...numbered(primaries).map((name) => `cluster ${name}`),
    ...numbered(primaries).flatMap((a) =>
      numbered(primaries).flatMap((b) => (a === b ? [] : [`secret ${a} reads ${b}`])),
    ),
  ].join('\n');

export const cases: RuleCases = {
  valid: {
    'ten remotes': hub(10),
    'five primaries': fullMesh(5),
    'six primaries that do not all read each other': `${fullMesh(5)} | cluster c6 | secret c6 reads c1 | secret c1 reads c6`,
  },
  invalid: {
    'eleven remotes': { given: hub(11), expect: [['hub', 'manyClusters']] },
    'six primaries': { given: fullMesh(6), expect: numbered(6).map((name) => [name, 'fullMesh'] as const) },
  },
};
