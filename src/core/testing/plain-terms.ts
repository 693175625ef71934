import type { EntityId } from '../design/ids.ts';
import type { EntityOf } from '../design/kinds/index.ts';
import type { ModelIndex } from '../design/model-index.ts';

export type Cluster = EntityOf<'cluster'>;
export type Gateway = EntityOf<'gateway'>;
export type Service = EntityOf<'service'>;
type MeshId = EntityId<'mesh'>;
type Pair = readonly [a: Cluster, b: Cluster];

// The words of the catalogue (docs/semantics.md), said over all pairs and remembered nowhere. Not a line is shared with the derived
// layer, which is held against them.

export const clusters = (ix: ModelIndex): readonly Cluster[] => ix.all('cluster');
export const meshOf = (c: Cluster): MeshId | undefined => (c.role === 'extcp' ? (c.serves ?? c.mesh) : c.mesh);
export const meshNamed = (ix: ModelIndex, c: Cluster) => ix.get(meshOf(c));
export const isMember = (c: Cluster): boolean => c.role !== 'extcp';
export const istioName = (c: Cluster): string => c.clusterName ?? c.name;
export const sameMesh = (a: Cluster, b: Cluster): boolean => meshOf(a) !== undefined && meshOf(a) === meshOf(b);

export const pairs = (ix: ModelIndex): readonly Pair[] =>
  clusters(ix).flatMap((a) => clusters(ix).flatMap((b): readonly Pair[] => (a.id === b.id ? [] : [[a, b]])));

const hasLink = (
  ix: ModelIndex,
  kind: 'placement' | 'stub' | 'serviceEntry',
  [s, c]: readonly [Service, Cluster],
): boolean => ix.links(kind).some((link) => link.from === s.id && link.to === c.id);

export const hasPods = (ix: ModelIndex, s: Service, c: Cluster): boolean => hasLink(ix, 'placement', [s, c]);
export const hasStub = (ix: ModelIndex, s: Service, c: Cluster): boolean => hasLink(ix, 'stub', [s, c]);
export const hasEntry = (ix: ModelIndex, s: Service, c: Cluster): boolean => hasLink(ix, 'serviceEntry', [s, c]);

export const calls = (ix: ModelIndex, c: Cluster, s: Service): boolean =>
  ix.links('call').some(({ from, to }) => {
    const caller = ix.get(from);
    return to === s.id && (caller?.kind === 'service' ? hasPods(ix, caller, c) : caller?.id === c.id);
  });

export const controlPlanes = (ix: ModelIndex, c: Cluster): readonly Cluster[] =>
  ix.links('control').flatMap(({ from, to }) => (to === c.id ? (ix.get(from) ?? []) : []));

/** {c} if primary, else its controlPlanes. */
export function istiods(ix: ModelIndex, c: Cluster): readonly Cluster[] {
  if (c.role === 'primary') return [c];
  return c.role === 'remote' ? controlPlanes(ix, c) : [];
}

export const issuer = (ix: ModelIndex, c: Cluster): Cluster | undefined => istiods(ix, c)[0];

export const secret = (ix: ModelIndex, i: Cluster, c: Cluster) =>
  ix.links('remoteSecret').find(({ from, to }) => from === i.id && to === c.id);

/** i is c, or a secret stored in i targets c. */
export const reads = (ix: ModelIndex, i: Cluster, c: Cluster): boolean =>
  i.id === c.id || secret(ix, i, c) !== undefined;

/** Some istiod of a reads b. */
export const joined = (ix: ModelIndex, a: Cluster, b: Cluster): boolean => istiods(ix, a).some((i) => reads(ix, i, b));

/** i's CA root, else mesh root, else none (self-signed). */
export const root = (ix: ModelIndex, i: Cluster) => (i.ca === 'self' ? undefined : (i.ca ?? meshNamed(ix, i)?.root));

const areApart = (a: Cluster, b: Cluster): boolean =>
  Boolean(a.isolationGroup && b.isolationGroup) && a.isolationGroup !== b.isolationGroup;

const isLocal = ({ scope, name }: Service): boolean =>
  scope === 'local' || name.startsWith('kube-system/') || name === 'default/kubernetes';

/** Cluster A consumes S, B≠A deploys S, same mesh, S not cluster-local, A and B not in different isolation groups. */
export const flow = (ix: ModelIndex, s: Service, [a, b]: Pair): boolean =>
  a.id !== b.id && calls(ix, a, s) && hasPods(ix, s, b) && sameMesh(a, b) && !isLocal(s) && !areApart(a, b);

export const anyFlow = (ix: ModelIndex, a: Cluster, b: Cluster): boolean =>
  ix.all('service').some((s) => flow(ix, s, [a, b]));

const isConsumedIn = (ix: ModelIndex, mesh: MeshId | undefined): boolean =>
  ix.all('service').some((s) => clusters(ix).some((c) => meshOf(c) === mesh && calls(ix, c, s)));

/** Networks known and different, and a flow a->b exists, or nothing is consumed in the mesh and joined(a,b). */
export function needs(ix: ModelIndex, a: Cluster, b: Cluster): boolean {
  if (!a.network || !b.network || a.network === b.network || !sameMesh(a, b)) return false;
  if (anyFlow(ix, a, b)) return true;
  return !isConsumedIn(ix, meshOf(a)) && isMember(b) && joined(ix, a, b) && !areApart(a, b);
}

export const crossings = (ix: ModelIndex): readonly Pair[] => pairs(ix).filter(([a, b]) => needs(ix, a, b));

export const host = (ix: ModelIndex, g: Gateway): Cluster | undefined => clusters(ix).find(({ id }) => id === g.parent);

export const gatewaysIn = (ix: ModelIndex, c: Cluster): readonly Gateway[] =>
  ix.all('gateway').filter(({ parent }) => parent === c.id);

export const exposes = (g: Gateway, what: 'services' | 'istiod'): boolean => g.exposes?.includes(what) ?? false;

/** Whether a gateway is one of the ways into a network of a mesh. */
export function serves(ix: ModelIndex, g: Gateway, b: Cluster): boolean {
  const home = host(ix, g);
  if (!home || !sameMesh(home, b)) return false;
  if (g.networkLabel === b.network) return true;
  if (g.networkLabel && g.fronts === g.networkLabel) return false;
  return home.network === b.network && (g.type === 'ew' || g.networkLabel !== undefined);
}

/** The needs that lead through a gateway. One that is only for istiod leaves them to another, labelled one. */
export function through(ix: ModelIndex, g: Gateway): readonly Pair[] {
  const isSpare = exposes(g, 'istiod') && !exposes(g, 'services');
  return crossings(ix).filter(([, b]) => {
    const others = ix.all('gateway').filter(({ id, networkLabel }) => id !== g.id && networkLabel === b.network);
    return serves(ix, g, b) && !(isSpare && others.some((other) => serves(ix, other, b)));
  });
}

/** Exposes services, or stands in a remote and inherits it from the configuration of its control plane. */
export function forwards(ix: ModelIndex, g: Gateway): boolean {
  const home = host(ix, g);
  const master = home?.role === 'remote' ? issuer(ix, home) : undefined;
  if (exposes(g, 'services') || !master) return exposes(g, 'services');
  const configs = clusters(ix).filter((c) => secret(ix, master, c)?.type === 'config');
  return [master, ...configs].some((c) => gatewaysIn(ix, c).some((other) => exposes(other, 'services')));
}

/** Pairs of clusters under two issuers that are joined or have flows, with those issuers. */
export const linkedIssuers = (ix: ModelIndex): readonly Pair[] =>
  pairs(ix).flatMap(([a, b]): readonly Pair[] => {
    const [i, j] = [issuer(ix, a), issuer(ix, b)];
    if (!i || !j || i.id === j.id || !sameMesh(a, b)) return [];
    return joined(ix, a, b) || anyFlow(ix, a, b) ? [[i, j]] : [];
  });

export const trustDomain = (ix: ModelIndex, c: Cluster): string =>
  c.trustDomain ?? meshNamed(ix, c)?.trustDomain ?? 'cluster.local';

/** {trustDomain(b), aliases(b), accepted(b)}, each that of the mesh where the cluster says nothing. */
export const accepts = (ix: ModelIndex, b: Cluster, domain: string): boolean =>
  [
    trustDomain(ix, b),
    ...(b.trustDomainAliases ?? meshNamed(ix, b)?.trustDomainAliases ?? []),
    ...(b.acceptedTrustDomains ?? meshNamed(ix, b)?.acceptedTrustDomains ?? []),
  ].includes(domain);
