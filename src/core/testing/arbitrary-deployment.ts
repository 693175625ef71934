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
    rarely('meshid', 'x', 'y'),
    rarely('split', 'yes'),
    maybe('tenancy', 'namespace'),
    rarely('authz', 'no', 'yes'),
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
    maybe('region', 'r1', 'r2', 'r3'),
    fc.constantFrom('', '', ' dp=ambient'),
    rarely('name', 'main', 'other', 'Kubernetes', 'Not_A_Label'),
    rarely('ca', 'R1', 'R2', 'self'),
    rarely('trusts', 'R1', 'R2', 'R1,R2'),
    rarely('multiroot', 'on', 'off'),
    rarely('td', ...domains),
    rarely('aliases', ...domains),
    rarely('accepts', ...domains),
    rarely('ver', '1.26', '1.28', '1.29', '1.32'),
    rarely('dns', 'capture', 'off'),
    rarely('group', 'blue', 'green'),
    rarely('istiodlb', 'yes'),
    rarely('ns', 'mesh-system'),
    rarely('api', 'private', 'public'),
    rarely('svcs', '10.96.0.0/12', '10.0.0.0/16'),
    rarely('ip', 'v4', 'v6', 'dual'),
    rarely('provider', 'aws', 'gcp', 'kind', 'gke'),
    rarely('cakey', 'K', 'L'),
    rarely('annot', 'yes', 'no'),
    rarely('extistiod', 'yes', 'no'),
    rarely('inject', 'url'),
    rarely('amn', 'on', 'off'),
    rarely('k8s', '1.31', '1.33'),
    rarely('replicas', '1', '2'),
    rarely('rev', 'canary'),
    rarely('fw15017', 'yes', 'no'),
    rarely('team', 'A', 'B'),
    rarely('env', 'prod', 'test'),
    rarely('meshid', 'x', 'y'),
    rarely('planes', 'p:app,q:web', 'p:app,q:app', 'canary:*,q:app'),
    rarely('metallb', 'yes'),
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
    rarely('lb', 'hostname', 'pending', 'none', 'clusterip', 'nodeport', 'l7'),
    rarely('fronts', 'n1', 'n2'),
    rarely('scheme', 'public', 'internal'),
    rarely('ranges', 'yes'),
    rarely('replicas', '1', '2'),
    rarely('rev', 'canary', 'default'),
    rarely('ports', '80,443', '15443', '15008', '15012,15017,15443'),
    rarely('ip', 'v4', 'v6', 'dual'),
  );

/** A fact in each cluster that has the Service, values in turn: `portname=c1:http,c2:web,c3:http`. */
function inEach(key: string, objects: readonly string[], values: readonly string[]): fc.Arbitrary<string> {
  if (objects.length === 0) return fc.constant('');
  return rarely(key, objects.map((name, n) => `${name}:${values[n % values.length] ?? ''}`).join(','));
}

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
        rarely('mtls', 'disable', 'strict'),
        rarely('unmeshed', ...names),
        rarely('failover', 'r1>r2', 'r2>r3'),
        rarely('outlier', 'yes', 'no'),
        rarely('distribute', 'yes'),
        maybe('global', 'yes'),
        rarely('wpglobal', 'yes', 'no'),
        rarely('infra', 'yes'),
        rarely('fqdn', 's/a1'),
        rarely('alias', 'yes'),
        fc.oneof(inEach('wp', names, ['w']), inEach('wp', names, ['w', 'x', '-'])),
        inEach('portname', homes.split(',').filter(Boolean), ['http', 'web']),
        inEach('type', homes.split(',').filter(Boolean), ['ClusterIP', 'NodePort']),
        inEach('owner', homes.split(',').filter(Boolean), ['A', 'B']),
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
    secrets: fc.array(
      fc.tuple(
        fc.nat(),
        fc.nat(),
        fc.constantFrom('', '', '', ' key=main', ' kind=config', ' ns=default', ' server=https://10.0.0.5:6443'),
      ),
      {
        maxLength: 12,
      },
    ),
    flat: fc.constantFrom('', '', '', ' flat=no', ' flat=yes'),
    fed: fc.constantFrom('', ' bundle=yes', ' exports=s/a1', ' bundle=yes exports=s/a1', undefined),
  })
  .chain(({ meshes, clusters, gateways, services, secrets, flat, fed }) => {
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
      'vm vm1 joins=c1 net=n2',
      `net n1${flat}`,
      ...(meshes.length > 1 && fed !== undefined ? [`fed m1<->m2${services > 0 ? fed : ''}`] : []),
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
