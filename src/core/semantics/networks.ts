import type { EntityId } from '../design/ids.ts';
import type { EntityOf } from '../design/kinds/index.ts';
import { discoveryReads, joined, joinTalks } from './discovery.ts';
import type { Talk } from './flows.ts';
import { flowReads, flowsOf, hasCallers, serviceTalks, talksBetween } from './flows.ts';
import { areIsolated, membersOf, sameMesh } from './membership.ts';
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
 * and they are joined. The definition of rules.md 0.2, for one pair; {@link crossingsInto} answers for all without pairing.
 */
export function needs(ix: CrossingView, a: Cluster, b: Cluster): boolean {
  if (!standApart(a, b) || !sameMesh(a, b) || areIsolated(a, b)) return false;
  if (a.mesh && !hasCallers(ix, a.mesh)) return joined(ix, a, b);
  return ix.all('service').some((service) => {
    for (const { from, to } of flowsOf(ix, service)) if (from.id === a.id && to.id === b.id) return true;
    return false;
  });
}

/** A need to enter a network, with one pair as the example. */
export interface Crossing {
  readonly mesh: EntityId<'mesh'>;
  readonly network: EntityId<'network'>;
  readonly from: Cluster;
  readonly to: Cluster;
}

/** The needs to enter a network: one example for each mesh and pair of data planes. Empty: nobody has to. */
export function crossingsInto(ix: CrossingView, network: EntityId<'network'>): readonly Crossing[] {
  return allCrossings(ix).get(network) ?? [];
}

/** The networks that somebody must enter, in the order in which they are found. */
export const enteredNetworks = (ix: CrossingView): readonly EntityId<'network'>[] => [...allCrossings(ix).keys()];

const allCrossings = oncePer((ix: CrossingView): ReadonlyMap<EntityId<'network'>, readonly Crossing[]> => {
  const found = new Map<string, Crossing>();
  for (const talk of crossingTalks(ix)) {
    for (const crossing of crossingsOf(talk)) {
      const { mesh, network, from, to } = crossing;
      const key = `${mesh} ${network} ${from.dataPlane} ${to.dataPlane}`;
      if (!found.has(key)) found.set(key, crossing);
    }
  }
  const byNetwork = new Map<EntityId<'network'>, Crossing[]>();
  for (const crossing of found.values()) pushTo(byNetwork, crossing.network, crossing);
  return byNetwork;
});

function crossingTalks(ix: CrossingView): readonly Talk[] {
  const silent = joinTalks(ix).filter(({ mesh }) => !hasCallers(ix, mesh));
  return [...serviceTalks(ix), ...silent.flatMap(({ callers, targets }) => talksBetween(callers, targets))];
}

/**
 * Any caller on another network proves the need, so two callers on different networks stand for all of them: whichever network is
 * entered, one of the two comes from elsewhere. O(callers + targets) where pairs would be their product.
 */
function* crossingsOf({ mesh, callers, targets }: Talk): Iterable<Crossing> {
  const witnesses = [witnessesOf(callers, 'sidecar'), witnessesOf(callers, 'ambient')];
  for (const to of targets) {
    if (to.network === undefined) continue;
    for (const pair of witnesses) {
      const from = pair.find((caller) => caller.network !== to.network);
      if (from) yield { mesh, network: to.network, from, to };
    }
  }
}

function witnessesOf(callers: readonly Cluster[], dataPlane: Cluster['dataPlane']): readonly Cluster[] {
  const known = callers.filter((caller) => caller.network !== undefined && caller.dataPlane === dataPlane);
  const [first] = known;
  const other = known.find((caller) => caller.network !== first?.network);
  return [first, other].filter((caller) => caller !== undefined);
}
