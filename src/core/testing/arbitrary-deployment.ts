import fc from 'fast-check';

/** One pair of a statement, or nothing: every fact may be not said. */
const maybe = (key: string, ...values: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant('') },
    { weight: 2, arbitrary: fc.constantFrom(...values).map((value) => ` ${key}=${value}`) },
  );

const rarely = (key: string, ...values: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 9, arbitrary: fc.constant('') },
    { weight: 1, arbitrary: fc.constantFrom(...values).map((value) => ` ${key}=${value}`) },
  );

const some = (names: readonly string[]): fc.Arbitrary<string> => fc.subarray([...names]).map((list) => list.join(','));

const pairsOf = (...parts: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.tuple(...parts).map((list) => list.join(''));

const networks = ['n1', 'n1', 'n2', 'n3'];
const domains = ['e.example', 'w.example', 'cluster.local'];

const mesh = (name: string): fc.Arbitrary<string> =>
  pairsOf(
    fc.constant(`mesh ${name}`),
    maybe('root', 'R1', 'R1', 'R2'),
    rarely('td', ...domains),
    rarely('accepts', ...domains),
  );

function cluster(name: string, names: readonly string[], meshes: readonly string[]): fc.Arbitrary<string> {
  const others = names.filter((other) => other !== name);
  const remote = fc
    .subarray(others, { maxLength: Math.min(2, others.length) })
    .map((list) => ` role=remote${list.length > 0 ? ` cp=${list.join(',')}` : ''}`);
  const role = fc.oneof(
    { weight: 5, arbitrary: fc.constant('') },
    { weight: 4, arbitrary: remote },
    { weight: 1, arbitrary: fc.constantFrom(...meshes).map((one) => ` role=extcp serves=${one}`) },
  );
  return pairsOf(
    fc.constant(`cluster ${name}`),
    fc.constantFrom(...meshes).map((one) => ` mesh=${one}`),
    role,
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...networks).map((net) => ` net=${net}`) },
      { weight: 1, arbitrary: fc.constant('') },
    ),
    maybe('region', 'r1', 'r2'),
    rarely('dp', 'ambient'),
    rarely('name', 'main', 'other'),
    rarely('ca', 'R1', 'R2', 'self'),
    rarely('trusts', 'R1', 'R2', 'R1,R2'),
    rarely('multiroot', 'on', 'off'),
    rarely('td', ...domains),
    rarely('aliases', ...domains),
    rarely('accepts', ...domains),
    rarely('ver', '1.28', '1.29', '1.31'),
    rarely('dns', 'capture', 'off'),
    rarely('group', 'blue', 'green'),
    rarely('istiodlb', 'yes'),
  );
}

const gateway = (name: string, names: readonly string[]): fc.Arbitrary<string> =>
  pairsOf(
    fc.constantFrom(...names).map((at) => `gw ${name} at=${at}`),
    rarely('kind', 'ingress'),
    rarely('mode', 'sidecar', 'ambient'),
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...networks).map((net) => ` net=${net}`) },
      { weight: 1, arbitrary: fc.constant('') },
    ),
    maybe('expose', 'services', 'istiod', 'services,istiod'),
    rarely('lb', 'hostname', 'pending', 'none', 'clusterip', 'nodeport'),
    rarely('fronts', 'n1', 'n2'),
  );

const service = (name: string, names: readonly string[]): fc.Arbitrary<string> =>
  fc
    .record({ homes: some(names), callers: some(names), stubs: some(names), entries: some(names) })
    .chain(({ homes, callers, stubs, entries }) =>
      pairsOf(
        fc.constant(`svc ${name}${homes && ` in=${homes}`}${callers && ` from=${callers}`}`),
        fc.constantFrom('', stubs && ` stub=${stubs}`),
        fc.constantFrom('', '', entries && ` se=${entries}`),
        rarely('scope', 'local'),
        rarely('headless', 'yes'),
        rarely('extdns', 'yes'),
      ),
    );

/**
 * Sketches of small deployments in which much is right and much is not: what rules are about, at a density at which they meet. Ids are
 * unique over all kinds, as in the vectors.
 */
export const arbitraryDeployment: fc.Arbitrary<string> = fc
  .record({
    meshes: fc.constantFrom(['m1'], ['m1'], ['m1', 'm2']),
    clusters: fc.integer({ min: 1, max: 5 }),
    gateways: fc.integer({ min: 0, max: 4 }),
    services: fc.integer({ min: 0, max: 3 }),
    secrets: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom('', '', '', ' key=main', ' kind=config')), {
      maxLength: 12,
    }),
    fed: fc.constantFrom('', ' bundle=yes', undefined),
  })
  .chain(({ meshes, clusters, gateways, services, secrets, fed }) => {
    const names = Array.from({ length: clusters }, (_, n) => `c${n + 1}`);
    const numbered = (count: number, make: (n: number) => fc.Arbitrary<string>) =>
      Array.from({ length: count }, (_, n) => make(n + 1));
    const statements = [
      ...meshes.map(mesh),
      ...names.map((name) => cluster(name, names, meshes)),
      ...numbered(gateways, (n) => gateway(`g${n}`, names)),
      ...numbered(services, (n) => service(n === 3 ? 'kube-system/dns' : `s/a${n}`, names)),
    ];
    const extra = [
      ...secretsBetween(names, secrets),
      ...(meshes.length > 1 && fed !== undefined ? [`fed m1<->m2${fed}`] : []),
    ];
    return fc.tuple(...statements).map((lines) => [...lines, ...extra].join('\n'));
  });

function secretsBetween(
  names: readonly string[],
  picks: readonly (readonly [number, number, string])[],
): readonly string[] {
  const lines = new Map<string, string>();
  for (const [a, b, rest] of picks) {
    const [holder, target] = [names[a % names.length], names[b % names.length]];
    if (holder && target && holder !== target)
      lines.set(`${holder}>${target}`, `secret ${holder} reads ${target}${rest}`);
  }
  return [...lines.values()];
}
