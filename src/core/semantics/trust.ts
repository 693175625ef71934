import type { EntityId } from '../design/ids.ts';
import type { EntityOf } from '../design/kinds/index.ts';
import { issuerOf } from './control.ts';
import { discoveryReads, joinTalks } from './discovery.ts';
import { flowReads, serviceTalks } from './flows.ts';
import { membersOf, meshOf } from './membership.ts';
import type { View } from './view.ts';
import { groupBy, oncePer } from './view.ts';

type Cluster = EntityOf<'cluster'>;
type RootId = EntityId<'ca'>;

/** What trust between issuers depends on. */
export const trustReads = [...discoveryReads, ...flowReads, 'mesh'] as const;
export type TrustView = View<(typeof trustReads)[number]>;

/**
 * The root under which the istiod of a cluster signs: that of its own CA, else that of its mesh. Undefined: it invents one of its own.
 * Source: tasks/security/cert-management/plugin-ca-cert; security/pkg/pki/ca/ca.go.
 */
export function rootOf(ix: View<'cluster' | 'mesh'>, istiod: Cluster): RootId | undefined {
  if (istiod.ca === 'self') return undefined;
  return istiod.ca ?? ix.get(meshOf(istiod))?.root;
}

/** The known roots in a mesh: its own, and those of the issuers of its clusters. */
export const rootsIn = (ix: View<'cluster' | 'mesh' | 'control'>, mesh: EntityId<'mesh'>): readonly RootId[] => [
  ...(rootsByMesh(ix).get(mesh) ?? []),
];

const rootsByMesh = oncePer((ix: View<'cluster' | 'mesh' | 'control'>) => {
  const roots = new Map<EntityId, Set<RootId>>();
  for (const { id, root } of ix.all('mesh')) roots.set(id, new Set(root ? [root] : []));
  for (const cluster of ix.all('cluster')) {
    const [mesh, issuer] = [meshOf(cluster), issuerOf(ix, cluster)];
    const root = issuer && rootOf(ix, issuer);
    if (mesh && root) roots.get(mesh)?.add(root);
  }
  return roots;
});

/** The one root of a mesh: drawn on it, or shared by all CAs of its members. Undefined: several, or not known. */
export function rootOfMesh(ix: View<'cluster' | 'mesh' | 'control'>, mesh: EntityOf<'mesh'>): RootId | undefined {
  if (mesh.root) return mesh.root;
  const issuers = membersOf(ix, mesh.id).flatMap((cluster) => issuerOf(ix, cluster) ?? []);
  const roots = new Set(issuers.map((istiod) => rootOf(ix, istiod)));
  const [only] = roots;
  return roots.size === 1 ? only : undefined;
}

/**
 * Two issuers whose clusters are joined or have flows, under two known roots. `ambient`: one of their clusters is ambient, whose
 * ztunnel takes its roots from its own CA only.
 */
export interface IssuerPair {
  readonly a: Cluster;
  readonly b: Cluster;
  readonly ambient: boolean;
}

/** The issuers that have to trust some other issuer of their mesh, each once, in the order in which they are found. */
export const linkedIssuers = (ix: TrustView): readonly Cluster[] => [...issuerLinks(ix).linked];

/** Each unordered pair of linked issuers with different known roots, once. The first is the one whose name sorts first. */
export const pairsUnderTwoRoots = (ix: TrustView): readonly IssuerPair[] => [...issuerLinks(ix).apart.values()];

/** The issuers of the two sides of a talk. */
interface IssuerTalk {
  readonly mesh: EntityId<'mesh'>;
  readonly callers: ReadonlySet<Cluster>;
  readonly targets: ReadonlySet<Cluster>;
}

/** Flows and joins, as those who sign for the two sides see them. */
const issuerTalks = oncePer((ix: TrustView): readonly IssuerTalk[] =>
  [...serviceTalks(ix), ...joinTalks(ix)].map(({ mesh, callers, targets }) => ({
    mesh,
    callers: issuersOf(ix, callers),
    targets: issuersOf(ix, targets),
  })),
);

/** Of one mesh of a thousand issuers without a rule in common there are half a million: nobody reads so many. */
const MOST_PAIRS = 10_000;

/**
 * Each unordered pair of linked issuers whose keys are known and are apart, once. The first is the one whose name sorts first. Grouped
 * by key before anything is paired, so issuers that are alike cost nothing.
 */
export function issuersApart<K>(
  ix: TrustView,
  keyOf: (issuer: Cluster) => K | undefined,
  areApart: (a: K, b: K) => boolean,
): readonly (readonly [Cluster, Cluster])[] {
  const found = new Map<string, readonly [Cluster, Cluster]>();
  for (const { callers, targets } of issuerTalks(ix)) {
    const [from, to] = [groupBy(callers, keyOf), groupBy(targets, keyOf)];
    for (const [keyA, groupA] of from) {
      for (const [keyB, groupB] of to) {
        if (keyA === undefined || keyB === undefined || !areApart(keyA, keyB)) continue;
        for (const one of groupA) {
          for (const other of groupB) {
            if (found.size >= MOST_PAIRS) return [...found.values()];
            const [a, b] = one.name < other.name ? [one, other] : [other, one];
            found.set(`${a.id} ${b.id}`, [a, b]);
          }
        }
      }
    }
  }
  return [...found.values()];
}

const issuerLinks = oncePer((ix: TrustView) => {
  const ambient = ambientIssuers(ix);
  const linked = new Set<Cluster>();
  const apart = new Map<string, IssuerPair>();
  for (const { mesh, callers, targets } of issuerTalks(ix)) {
    for (const issuer of callers) if (hasOther(targets, issuer)) linked.add(issuer);
    for (const issuer of targets) if (hasOther(callers, issuer)) linked.add(issuer);
    // Nearly every mesh has one root: then no pair can differ.
    if ((rootsByMesh(ix).get(mesh)?.size ?? 0) < 2) continue;
    for (const [a, b] of pairsApart(ix, callers, targets)) {
      apart.set(`${a.id} ${b.id}`, { a, b, ambient: ambient.has(a) || ambient.has(b) });
    }
  }
  return { linked, apart };
});

const issuersOf = (ix: TrustView, clusters: readonly Cluster[]): ReadonlySet<Cluster> =>
  new Set(clusters.map((cluster) => issuerOf(ix, cluster)).filter((issuer) => issuer !== undefined));

const hasOther = (issuers: ReadonlySet<Cluster>, one: Cluster): boolean => issuers.size > (issuers.has(one) ? 1 : 0);

/** Grouped by root first: a mesh under one root yields nothing, however many issuers it has. */
function* pairsApart(
  ix: TrustView,
  callers: ReadonlySet<Cluster>,
  targets: ReadonlySet<Cluster>,
): Iterable<readonly [Cluster, Cluster]> {
  const from = groupBy(callers, (issuer) => rootOf(ix, issuer));
  const to = groupBy(targets, (issuer) => rootOf(ix, issuer));
  for (const [rootA, groupA] of from) {
    for (const [rootB, groupB] of to) {
      if (!rootA || !rootB || rootA === rootB) continue;
      for (const a of groupA) for (const b of groupB) yield a.name < b.name ? [a, b] : [b, a];
    }
  }
}

/** The issuers with an ambient cluster. */
const ambientIssuers = (ix: TrustView): ReadonlySet<Cluster> =>
  issuersOf(
    ix,
    ix.all('cluster').filter((cluster) => cluster.dataPlane === 'ambient'),
  );
