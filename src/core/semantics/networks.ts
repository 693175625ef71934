import type { EntityId } from '../design/ids.ts';
import type { EntityOf } from '../design/kinds/index.ts';
import { discoveryReads, joined, joinTalks } from './discovery.ts';
import type { Talk } from './flows.ts';
import { flowReads, flowsOf, hasCallers, serviceTalks, talksBetween } from './flows.ts';
import { areIsolated, isMember, membersOf, meshOf, sameMesh } from './membership.ts';
import type { View } from './view.ts';
import { oncePer, pushTo } from './view.ts';

type Cluster = EntityOf<'cluster'>;

/** What crossing networks depends on. */
export const crossingReads = [...discoveryReads, ...flowReads] as const;
export type CrossingView = View<(typeof crossingReads)[number]>;

/** The networks that members of a mesh stand on, in the order in which they first appear. */
export function networksOf(ix: View<'cluster'>, mesh: EntityId<'mesh'>): readonly EntityId<'network'>[] {
  return [...new Set(membersOf(ix, mesh).flatMap((cluster) => cluster.network ?? []))];
}

/** Both networks are known and differ. A cluster whose network is not said equals every network: pkg/network/id.go. */
export const standApart = (a: Cluster, b: Cluster): boolean =>
  a.network !== undefined && b.network !== undefined && a.network !== b.network;

/**
 * `a` must cross into the network of `b`: their networks differ, and a flow goes from a to b, or nothing is consumed in the mesh
 * and they are joined. The definition of docs/semantics.md, for one pair; {@link crossingsInto} answers for all without pairing.
 */
export function needs(ix: CrossingView, a: Cluster, b: Cluster): boolean {
  if (!standApart(a, b) || !sameMesh(a, b) || areIsolated(a, b)) return false;
  const mesh = meshOf(a);
  if (mesh && !hasCallers(ix, mesh)) return isMember(b) && joined(ix, a, b);
  return ix.all('service').some((service) => {
    for (const { from, to } of flowsOf(ix, service)) if (from.id === a.id && to.id === b.id) return true;
    return false;
  });
}

/** A need to enter a network, with a pair of clusters that has it. */
export interface Crossing {
  readonly mesh: EntityId<'mesh'>;
  readonly network: EntityId<'network'>;
  readonly from: Cluster;
  readonly to: Cluster;
}

/**
 * The needs to enter a network, by example: for each mesh, pair of data planes and address family of callers two pairs whose callers
 * stand on different networks, if there are two such. Empty: nobody has to enter it.
 */
export function crossingsInto(ix: CrossingView, network: EntityId<'network'>): readonly Crossing[] {
  return allCrossings(ix).get(network) ?? [];
}

/** The networks that somebody must enter, in the order in which they are found. */
export const enteredNetworks = (ix: CrossingView): readonly EntityId<'network'>[] => [...allCrossings(ix).keys()];

const allCrossings = oncePer((ix: CrossingView): ReadonlyMap<EntityId<'network'>, readonly Crossing[]> => {
  const examples = new Map<string, Crossing[]>();
  for (const talk of crossingTalks(ix)) {
    for (const crossing of crossingsOf(talk)) {
      const { mesh, network, from, to } = crossing;
      const key = `${mesh} ${network} ${from.dataPlane} ${from.ipFamily ?? ''} ${to.dataPlane}`;
      const known = examples.get(key) ?? [];
      examples.set(key, known);
      if (known.length < 2 && known.every((other) => other.from.network !== from.network)) known.push(crossing);
    }
  }
  const byNetwork = new Map<EntityId<'network'>, Crossing[]>();
  for (const crossing of [...examples.values()].flat()) pushTo(byNetwork, crossing.network, crossing);
  return byNetwork;
});

/** Who may have to cross into another network: those with flows, and where nothing is consumed in a mesh, those that are joined. */
export const crossingTalks: (ix: CrossingView) => readonly Talk[] = oncePer((ix: CrossingView) => {
  const silent = joinTalks(ix).filter(({ mesh }) => !hasCallers(ix, mesh));
  // Nobody has drawn a service in the host of an external control plane, and by itself it runs none.
  const assumed = silent.flatMap(({ callers, targets }) => talksBetween(callers, targets.filter(isMember)));
  return [...serviceTalks(ix), ...assumed];
});

/**
 * Of each kind of caller, three on different networks stand for all: whichever network is entered, two of the three come from
 * elsewhere, and from two networks. O(callers + targets) where pairs would be their product.
 */
function* crossingsOf({ mesh, callers, targets }: Talk): Iterable<Crossing> {
  const witnesses = witnessesOf(callers);
  for (const to of targets) {
    if (to.network === undefined) continue;
    for (const from of witnesses) if (from.network !== to.network) yield { mesh, network: to.network, from, to };
  }
}

/** Callers are of one kind if they have the same data plane and speak the same address families. */
function witnessesOf(callers: readonly Cluster[]): readonly Cluster[] {
  const kinds: Record<Cluster['dataPlane'], Map<Cluster['ipFamily'], Cluster[]>> = {
    sidecar: new Map(),
    ambient: new Map(),
  };
  for (const caller of callers) {
    if (caller.network === undefined) continue;
    const known = kinds[caller.dataPlane].get(caller.ipFamily);
    if (!known) kinds[caller.dataPlane].set(caller.ipFamily, [caller]);
    else if (known.length < 3 && known.every(({ network }) => network !== caller.network)) known.push(caller);
  }
  return [...kinds.sidecar.values(), ...kinds.ambient.values()].flat();
}
