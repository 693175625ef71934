import type { EntityId } from '../design/ids.ts';
import type { EntityOf } from '../design/kinds/index.ts';
import { joinTalks } from './discovery.ts';
import type { ServiceTalk, Talk } from './flows.ts';
import { serviceTalks } from './flows.ts';
import type { CrossingView } from './networks.ts';
import { crossingReads, crossingTalks, standApart } from './networks.ts';
import { trustDomainOf } from './trust-domains.ts';
import type { View } from './view.ts';
import { groupBy, oncePer } from './view.ts';

type Cluster = EntityOf<'cluster'>;
type Service = EntityOf<'service'>;

/** What the talks of ambient clusters depend on. */
export const ambientReads = crossingReads;

export const isAmbient = (cluster: Cluster): boolean => cluster.dataPlane === 'ambient';

/** Nothing below can be found in a design without ambient clusters, which is told at once. */
const hasAmbient = oncePer((ix: View<'cluster'>) => ix.all('cluster').some(isAmbient));

/** The ambient callers and the ambient targets of some talks, where both sides have one. */
const ambientPart = <T extends Talk>(talks: readonly T[]): readonly T[] =>
  talks.flatMap((talk) => {
    const callers = talk.callers.filter(isAmbient);
    const targets = callers.length > 0 ? talk.targets.filter(isAmbient) : [];
    return targets.length > 0 ? [{ ...talk, callers, targets }] : [];
  });

/** Flows between ambient clusters, by service. */
export const ambientFlows: (ix: CrossingView) => readonly ServiceTalk[] = oncePer((ix: CrossingView) =>
  hasAmbient(ix) ? ambientPart(serviceTalks(ix)) : [],
);

/** Joins between ambient clusters. */
const ambientJoins = oncePer((ix: CrossingView): readonly Talk[] => (hasAmbient(ix) ? ambientPart(joinTalks(ix)) : []));

/** The first caller and target of a talk that are two clusters. */
export function pairIn({ callers, targets }: Talk): readonly [Cluster, Cluster] | undefined {
  for (const caller of callers.slice(0, 2)) {
    const target = targets.find(({ id }) => id !== caller.id);
    if (target) return [caller, target];
  }
  return undefined;
}

/** The networks on which two ambient clusters are joined, each once, with such a pair. */
export const ambientNeighbours: (ix: CrossingView) => ReadonlyMap<EntityId<'network'>, readonly [Cluster, Cluster]> =
  oncePer((ix: CrossingView) => {
    const found = new Map<EntityId<'network'>, readonly [Cluster, Cluster]>();
    for (const { mesh, callers, targets } of ambientJoins(ix)) {
      const there = groupBy(targets, ({ network }) => network);
      for (const [network, here] of groupBy(callers, (caller) => caller.network)) {
        if (network === undefined || found.has(network)) continue;
        const pair = pairIn({ mesh, callers: here, targets: there.get(network) ?? [] });
        if (pair) found.set(network, pair);
      }
    }
    return found;
  });

/** Within the limits of a design there can be a million pairs: nobody reads so many. */
const MOST_PAIRS = 10_000;

/** Each unordered pair of ambient clusters with flows or joined, under two trust domains. The first is the one whose name sorts first. */
export function ambientTrustDomains(ix: View<(typeof crossingReads)[number] | 'mesh'>): readonly Pair[] {
  const ambient = ix.all('cluster').filter(isAmbient);
  if (new Set(ambient.map((cluster) => trustDomainOf(ix, cluster))).size < 2) return [];
  return pairsApart([...ambientFlows(ix), ...ambientJoins(ix)], {
    keyOf: (cluster) => trustDomainOf(ix, cluster),
    isPair: (a, b) => trustDomainOf(ix, a) !== trustDomainOf(ix, b),
    order: (a, b) => (a.name < b.name ? [a, b] : [b, a]),
  });
}

/** Two clusters, in an order that means something. */
export type Pair = readonly [Cluster, Cluster];

/** Each directed pair of clusters with different data planes, of which the first must cross into the network of the second. */
export function mixedCrossings(ix: CrossingView): readonly Pair[] {
  if (!hasAmbient(ix) || ix.all('cluster').every(isAmbient)) return [];
  return pairsApart(crossingTalks(ix), {
    keyOf: ({ dataPlane, network }) => `${dataPlane} ${network ?? ''}`,
    isPair: (a, b) => a.dataPlane !== b.dataPlane && standApart(a, b),
    order: (a, b) => [a, b],
  });
}

interface Apart {
  /** Clusters with one key are alike for what follows. */
  readonly keyOf: (cluster: Cluster) => string;
  readonly isPair: (a: Cluster, b: Cluster) => boolean;
  readonly order: (a: Cluster, b: Cluster) => Pair;
}

function pairsApart(talks: readonly Talk[], { keyOf, isPair, order }: Apart): readonly Pair[] {
  const found = new Map<string, Pair>();
  for (const { callers, targets } of talks) {
    const there = [...groupBy(targets, keyOf).values()];
    for (const here of groupBy(callers, keyOf).values()) {
      for (const others of there) {
        const [one, other] = [here[0], others[0]];
        if (!one || !other || !isPair(one, other)) continue;
        for (const from of here) {
          for (const to of others) {
            if (found.size >= MOST_PAIRS) return [...found.values()];
            const pair = order(from, to);
            found.set(`${pair[0].id} ${pair[1].id}`, pair);
          }
        }
      }
    }
  }
  return [...found.values()];
}

/** A difference between the waypoints of a service in two ambient clusters that use it together. */
export interface WaypointGap {
  readonly a: Cluster;
  readonly b: Cluster;
  readonly ofA: string;
  /** Undefined: there is none. */
  readonly ofB: string | undefined;
}

/** How a sketch says that a cluster has none. */
const NO_WAYPOINT = '-';

/** The names of the waypoints of a service, by cluster. Empty: it has none anywhere. */
export const waypointsOf = (service: Service): ReadonlyMap<EntityId<'cluster'>, string> =>
  new Map(service.waypoints?.filter(([, name]) => name !== NO_WAYPOINT));

/** The clusters that a talk brings together, each once; none if nothing leaves its cluster. */
export const clustersIn = (talk: Talk): readonly Cluster[] =>
  pairIn(talk) ? [...new Set([...talk.callers, ...talk.targets])] : [];

/** Two clusters in which the waypoints of a service differ, the one with a waypoint first. */
export function waypointGap(service: Service, clusters: readonly Cluster[]): WaypointGap | undefined {
  const waypoints = waypointsOf(service);
  const a = clusters.find(({ id }) => waypoints.has(id));
  const ofA = a && waypoints.get(a.id);
  const b = clusters.find(({ id }) => waypoints.get(id) !== ofA);
  return a && b && ofA !== undefined ? { a, b, ofA, ofB: waypoints.get(b.id) } : undefined;
}
