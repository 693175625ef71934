import type { Model } from '../design/design.ts';
import type { EntityId } from '../design/ids.ts';
import type { ModelIndex } from '../design/model-index.ts';
import { indexOf } from '../design/model-index.ts';
import { ambientConditions } from './plain-ambient.ts';
import type { Cluster, Gateway, Service } from './plain-terms.ts';
import {
  accepts,
  anyFlow,
  calls,
  clusters,
  controlPlanes,
  crossings,
  exposes,
  flow,
  forwards,
  gatewaysIn,
  hasEntry,
  hasPods,
  hasStub,
  host,
  isMember,
  issuer,
  istiods,
  istioName,
  linkedIssuers,
  meshOf,
  pairs,
  reads,
  root,
  serves,
  through,
  trustDomain,
} from './plain-terms.ts';
import { runningConditions } from './plain-running.ts';
import { wiringConditions } from './plain-wiring.ts';

/** What a condition yields: elements as in the vectors. */
type Condition = (ix: ModelIndex) => readonly string[];

/**
 * The conditions of the catalogue (docs/semantics.md) read aloud, one for each of the first rules. The rules are held against them on
 * random deployments.
 */
const conditions: Readonly<Record<string, Condition>> = {
  ...wiringConditions,
  ...runningConditions,
  ...ambientConditions,

  'structure/duplicate-cluster-name': (ix) =>
    ix.all('mesh').flatMap(({ id }) =>
      membersOf(ix, id)
        .filter((b, n, all) => all.slice(0, n).some((a) => istioName(a) === istioName(b)))
        .map(({ name }) => name),
    ),

  'network/missing-east-west-gateway': (ix) =>
    crossings(ix)
      .filter(([, b]) => !ix.all('gateway').some((g) => serves(ix, g, b)))
      .map(([, b]) => ix.get(b.network)?.name ?? ''),

  'network/unset-network': (ix) =>
    ix.all('mesh').flatMap(({ id }) => {
      const members = membersOf(ix, id);
      const isLabelled = ix.all('gateway').some((g) => g.networkLabel && standsIn(ix, g, id));
      const isSplit = new Set(members.flatMap(({ network }) => network ?? [])).size >= 2;
      return isSplit || isLabelled ? members.filter(({ network }) => !network).map(({ name }) => name) : [];
    }),

  'network/gateway-without-network-label': (ix) =>
    gatewaysWhere(ix, (g) => g.type === 'ew' && !g.networkLabel && through(ix, g).length > 0),

  'network/gateway-network-mismatch': (ix) =>
    gatewaysWhere(ix, (g) => {
      const home = host(ix, g)?.network;
      return Boolean(g.networkLabel && home) && g.networkLabel !== home && g.fronts !== g.networkLabel;
    }),

  'gateway/services-not-exposed': (ix) =>
    gatewaysWhere(ix, (g) => {
      const isClassic = (g.mode ?? host(ix, g)?.dataPlane) === 'sidecar';
      return isClassic && !forwards(ix, g) && through(ix, g).some((pair) => pair.every(isSidecar));
    }),

  'gateway/no-reachable-address': (ix) =>
    gatewaysWhere(ix, (g) => {
      const home = host(ix, g);
      const remotes = exposes(g, 'istiod') ? clusters(ix).filter((r) => home && isRemoteOf(ix, r, home)) : [];
      return [...through(ix, g).map(([a]) => a), ...remotes].some((a) => !isDialled(g, home, a));
    }),

  'controlplane/no-control-plane': (ix) =>
    remotes(ix)
      .filter((r) => meshOf(r) && controlPlanes(ix, r).length === 0)
      .map(({ name }) => name),

  'controlplane/invalid-control-plane': (ix) =>
    edges(ix)
      .filter(([r, p]) => p.role === 'remote' || Boolean(meshOf(p) && meshOf(r) && meshOf(p) !== meshOf(r)))
      .map(([r]) => r.name),

  'controlplane/unreachable-primary': (ix) =>
    edges(ix)
      .filter(([, p]) => !p.istiodLoadBalancer && gatewaysIn(ix, p).length === 0)
      .map(([r, p]) => `${r.name}>${p.name}`),

  'controlplane/istiod-not-exposed': (ix) =>
    edges(ix).flatMap(([, p]) => {
      const doors = gatewaysIn(ix, p);
      if (p.istiodLoadBalancer || doors.some((g) => exposes(g, 'istiod'))) return [];
      return (doors.find(({ type }) => type === 'ew') ?? doors[0])?.name ?? [];
    }),

  'controlplane/primary-cannot-read-remote': (ix) =>
    edges(ix)
      .filter(([r, p]) => !reads(ix, p, r))
      .map(([r, p]) => `${p.name}>${r.name}`),

  'discovery/missing-remote-secret': (ix) => unseen(ix, (s, a) => !hasPods(ix, s, a)),

  'discovery/no-failover-endpoints': (ix) => {
    const required = unseen(ix, (s, a) => !hasPods(ix, s, a));
    return unseen(ix, () => true).filter((gap) => !required.includes(gap));
  },

  'discovery/remote-secret-name-mismatch': (ix) =>
    ix.links('remoteSecret').flatMap(({ from, to, key, type }) => {
      const [i, c] = [ix.get(from), ix.get(to)];
      return i && c && type === 'remote' && key && key !== istioName(c) ? `${i.name}>${c.name}` : [];
    }),

  'dns/missing-service-stub': (ix) => unnamed(ix, (s, a) => !s.headless && !hasEntry(ix, s, a)),

  'dns/service-entry-needs-dns-proxy': (ix) => unnamed(ix, (s, a) => !s.externalDns && hasEntry(ix, s, a)),

  'trust/self-signed-ca': (ix) =>
    linkedIssuers(ix).flatMap((pair) => pair.filter((i) => !root(ix, i)).map(({ name }) => name)),

  'trust/root-mismatch': (ix) =>
    linkedIssuers(ix)
      .filter(([i, j]) => hasTwoRoots(ix, i, j) && !hasAmbient(ix, i) && !hasAmbient(ix, j))
      .filter(([i, j]) => !(lists(ix, i, j) && lists(ix, j, i)) || i.multiRoot === false || j.multiRoot === false)
      .map(([i, j]) => [i.name, j.name].toSorted().join('+')),

  'trust/trust-domain-mismatch': (ix) =>
    pairs(ix)
      .filter(([a, b]) => anyFlow(ix, a, b) && (isSidecar(a) || isSidecar(b)))
      .filter(
        ([a, b]) => !accepts(ix, b, trustDomain(ix, a)) || (isBefore129(a) && !accepts(ix, a, trustDomain(ix, b))),
      )
      .map(([a, b]) => `${a.name}>${b.name}`),

  'ha/single-control-plane': (ix) =>
    ix
      .all('mesh')
      .filter(({ id }) => {
        const served = membersOf(ix, id).filter((c) => istiods(ix, c).length > 0);
        return served.length >= 2 && new Set(served.flatMap((c) => istiods(ix, c))).size === 1;
      })
      .map(({ name }) => name),

  'federation/trust-bundle-not-exchanged': (ix) =>
    ix.links('federation').flatMap(({ from, to, bundleExchanged }) => {
      const shared = meshRoot(ix, from) !== undefined && meshRoot(ix, from) === meshRoot(ix, to);
      return bundleExchanged || shared ? [] : `${ix.get(from)?.name}<->${ix.get(to)?.name}`;
    }),
};

/** The rules that are read aloud. */
export const plainRules: ReadonlySet<string> = new Set(Object.keys(conditions));

/** `rule@element` for every condition that holds, sorted, each once. */
export function plainFindings(model: Model): readonly string[] {
  const ix = indexOf(model);
  const found = Object.entries(conditions).flatMap(([rule, holds]) => holds(ix).map((element) => `${rule}@${element}`));
  return [...new Set(found)].toSorted();
}

const membersOf = (ix: ModelIndex, mesh: EntityId<'mesh'>): readonly Cluster[] =>
  clusters(ix).filter((c) => isMember(c) && meshOf(c) === mesh);

const isSidecar = (c: Cluster): boolean => c.dataPlane === 'sidecar';

const gatewaysWhere = (ix: ModelIndex, holds: (g: Gateway) => boolean): readonly string[] =>
  ix
    .all('gateway')
    .filter(holds)
    .map(({ name }) => name);

function standsIn(ix: ModelIndex, g: Gateway, mesh: EntityId<'mesh'>): boolean {
  const home = host(ix, g);
  return home !== undefined && meshOf(home) === mesh;
}

const remotes = (ix: ModelIndex): readonly Cluster[] => clusters(ix).filter(({ role }) => role === 'remote');

const edges = (ix: ModelIndex): readonly (readonly [r: Cluster, p: Cluster])[] =>
  remotes(ix).flatMap((r) => controlPlanes(ix, r).map((p) => [r, p] as const));

const isRemoteOf = (ix: ModelIndex, r: Cluster, p: Cluster): boolean =>
  r.role === 'remote' && controlPlanes(ix, r).some(({ id }) => id === p.id);

/** Pending or absent: by nobody. ClusterIP: not from another network. */
function isDialled(g: Gateway, home: Cluster | undefined, caller: Cluster): boolean {
  if (g.address === 'pending' || g.address === 'none') return false;
  const isElsewhere = Boolean(home?.network && caller.network) && home?.network !== caller.network;
  return g.address !== 'clusterip' || !isElsewhere;
}

/** `i>b` where a flow a->b exists, i is an istiod of a, cannot read b and does not control it, and no ServiceEntry serves a. */
const unseen = (ix: ModelIndex, counts: (s: Service, a: Cluster) => boolean): readonly string[] =>
  ix.all('service').flatMap((s) =>
    pairs(ix)
      .filter(([a, b]) => flow(ix, s, [a, b]) && counts(s, a) && !hasEntry(ix, s, a))
      .flatMap(([a, b]) =>
        istiods(ix, a)
          .filter((i) => !reads(ix, i, b) && !istiods(ix, b).some(({ id }) => id === i.id))
          .map((i) => `${i.name}>${b.name}`),
      ),
  );

/** `service>cluster` where a required flow starts, DNS capture is off and there is no Service object. */
const unnamed = (ix: ModelIndex, counts: (s: Service, a: Cluster) => boolean): readonly string[] =>
  ix.all('service').flatMap((s) =>
    clusters(ix)
      .filter((a) => calls(ix, a, s) && clusters(ix).some((b) => flow(ix, s, [a, b])))
      .filter((a) => !hasPods(ix, s, a) && !hasStub(ix, s, a))
      .filter((a) => !(a.dnsCapture ?? a.dataPlane === 'ambient') && counts(s, a))
      .map((a) => `${s.name}>${a.name}`),
  );

function hasTwoRoots(ix: ModelIndex, i: Cluster, j: Cluster): boolean {
  const [a, b] = [root(ix, i), root(ix, j)];
  return a !== undefined && b !== undefined && a !== b;
}

const hasAmbient = (ix: ModelIndex, i: Cluster): boolean =>
  clusters(ix).some((c) => !isSidecar(c) && issuer(ix, c)?.id === i.id);

function lists(ix: ModelIndex, i: Cluster, j: Cluster): boolean {
  const other = root(ix, j);
  return other !== undefined && (i.trustedRoots?.includes(other) ?? false);
}

const isBefore129 = ({ istioVersion }: Cluster): boolean =>
  istioVersion !== undefined && Number(istioVersion.split('.')[1]) < 29;

function meshRoot(ix: ModelIndex, mesh: EntityId<'mesh'>): string | undefined {
  const roots = new Set(
    membersOf(ix, mesh)
      .flatMap((c) => issuer(ix, c) ?? [])
      .map((i) => root(ix, i)),
  );
  return ix.get(mesh)?.root ?? (roots.size === 1 ? [...roots][0] : undefined);
}
