import type { EntityId } from '../design/ids.ts';
import type { EntityOf } from '../design/kinds/index.ts';
import { controlReads, controls, istiodsOf, servedBy } from './control.ts';
import type { ServiceTalk, Talk } from './flows.ts';
import { flowReads, sameMeshTalks, serviceTalks } from './flows.ts';
import { hasServiceEntry, homesOf } from './services.ts';
import type { View } from './view.ts';
import { oncePer } from './view.ts';

type Cluster = EntityOf<'cluster'>;
type Service = EntityOf<'service'>;

/** What knowing other clusters depends on. */
export const discoveryReads = [...controlReads, 'remoteSecret'] as const;
export type DiscoveryView = View<(typeof discoveryReads)[number]>;

/**
 * The clusters whose endpoints the istiod of a cluster learns: its own, and each one for which a remote secret is stored there.
 * A secret with a wrong name or address is still a secret: another rule reports it. Source: pkg/kube/multicluster/secretcontroller.go.
 */
export function observedBy(ix: DiscoveryView, istiod: Cluster): readonly Cluster[] {
  return [...(observed(ix).get(istiod.id)?.values() ?? [])];
}

/** Whether the istiod of one cluster can read the other. */
export const reads = (ix: DiscoveryView, istiod: Cluster, cluster: Cluster): boolean =>
  observed(ix).get(istiod.id)?.has(cluster.id) ?? false;

const observed = oncePer((ix: DiscoveryView) => {
  const clusters = new Map<EntityId, Map<EntityId, Cluster>>();
  for (const cluster of ix.all('cluster')) clusters.set(cluster.id, new Map([[cluster.id, cluster]]));
  for (const secret of ix.links('remoteSecret')) {
    const target = ix.get(secret.to);
    if (target) clusters.get(secret.from)?.set(target.id, target);
  }
  return clusters;
});

/** Whether proxies of `a` learn endpoints of `b`: some istiod of `a` reads `b`. */
export const joined = (ix: DiscoveryView, a: Cluster, b: Cluster): boolean =>
  istiodsOf(ix, a).some((istiod) => reads(ix, istiod, b));

/** Who is joined with whom, per istiod: all that it serves with all that it observes, inside each mesh. */
export const joinTalks: (ix: DiscoveryView) => readonly Talk[] = oncePer((ix: DiscoveryView) =>
  ix.all('cluster').flatMap((istiod) => {
    const served = servedBy(ix, istiod);
    return served.length === 0 ? [] : sameMeshTalks(served, observedBy(ix, istiod));
  }),
);

/** What blind spots depend on. */
export const blindSpotReads = [...discoveryReads, ...flowReads, 'serviceEntry'] as const;
export type BlindSpotView = View<(typeof blindSpotReads)[number]>;

/** An istiod that cannot read a cluster although a service it configures callers for has pods there. */
export interface BlindSpot {
  readonly istiod: Cluster;
  readonly target: Cluster;
  /** An example: the first service, and a cluster with callers that this istiod configures. */
  readonly service: Service;
  readonly caller: Cluster;
  /** False: every such caller has pods of its own cluster, and only loses what could take over. */
  readonly required: boolean;
}

/** A service that runs and is called in each of 1,000 clusters without a secret has a million: nobody reads so many. */
const MOST_SPOTS = 10_000;

/**
 * Each pair of istiod and cluster at most once; a required flow outweighs others. Flows into a cluster that the istiod itself controls
 * are left out (it then cannot even verify that cluster's proxies, which is its own finding), and so are callers with a ServiceEntry
 * for the service. Source: docs/semantics.md; diagnostic page "Multi-cluster", missing endpoints.
 */
export const blindSpots: (ix: BlindSpotView) => readonly BlindSpot[] = oncePer((ix: BlindSpotView) => {
  const spots = new Map<string, BlindSpot>();
  for (const talk of serviceTalks(ix)) {
    if (isAllSeen(ix, talk)) continue;
    for (const spot of spotsOf(ix, talk)) {
      if (spots.size >= MOST_SPOTS) return [...spots.values()];
      const key = `${spot.istiod.id}>${spot.target.id}`;
      if (!spots.get(key)?.required && (spot.required || !spots.has(key))) spots.set(key, spot);
    }
  }
  return [...spots.values()];
});

/** The usual case, told without making anything: every istiod of every caller reads every target. */
const isAllSeen = (ix: BlindSpotView, { callers, targets }: ServiceTalk): boolean =>
  callers.every((caller) =>
    istiodsOf(ix, caller).every((istiod) => targets.every((target) => reads(ix, istiod, target))),
  );

function* spotsOf(ix: BlindSpotView, { service, callers, targets }: ServiceTalk): Iterable<BlindSpot> {
  const homes = new Set(homesOf(ix, service));
  for (const [istiod, served] of callersByIstiod(ix, service, callers)) {
    const needy = served.find((caller) => !homes.has(caller));
    for (const target of targets) {
      if (reads(ix, istiod, target) || controls(ix, istiod, target)) continue;
      const caller = needy ?? served.find(({ id }) => id !== target.id);
      if (caller) yield { istiod, target, service, caller, required: needy !== undefined };
    }
  }
}

function callersByIstiod(
  ix: BlindSpotView,
  service: Service,
  callers: readonly Cluster[],
): ReadonlyMap<Cluster, readonly Cluster[]> {
  const groups = new Map<Cluster, Cluster[]>();
  for (const caller of callers) {
    if (hasServiceEntry(ix, service, caller)) continue;
    for (const istiod of istiodsOf(ix, caller)) {
      const group = groups.get(istiod);
      if (group) group.push(caller);
      else groups.set(istiod, [caller]);
    }
  }
  return groups;
}
