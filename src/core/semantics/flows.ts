import type { EntityId } from '../design/ids.ts';
import type { EntityOf } from '../design/kinds/index.ts';
import { areIsolated, meshOf } from './membership.ts';
import { callersOf, homesOf, isClusterLocal, serviceReads } from './services.ts';
import type { ServiceView } from './services.ts';
import { groupBy, oncePer } from './view.ts';

type Cluster = EntityOf<'cluster'>;
type Service = EntityOf<'service'>;

/** What flows depend on. */
export const flowReads = serviceReads;

/**
 * Clusters of one mesh of which every caller may send to every target: nothing but their own identity keeps a pair apart.
 * Rules group these by network, root or trust domain before they pair anything, so a service that runs everywhere costs what it has
 * members and not their square.
 */
export interface Talk {
  readonly mesh: EntityId<'mesh'>;
  readonly callers: readonly Cluster[];
  readonly targets: readonly Cluster[];
}

/** The talks that one service causes. */
export interface ServiceTalk extends Talk {
  readonly service: Service;
}

/**
 * One flow: cluster `from` consumes the service, `to` has pods of it. `required`: none of its pods runs in `from`; otherwise
 * `spill`, which is used when the local ones fail or by even spreading.
 */
export interface Flow {
  readonly service: Service;
  readonly from: Cluster;
  readonly to: Cluster;
  readonly need: 'required' | 'spill';
}

/**
 * Who sends to whom, by service. A flow exists when A consumes S, another cluster B of the same mesh deploys it, S is not
 * cluster-local, and A and B are not in different isolation groups. Source: docs/semantics.md.
 */
export const serviceTalks: (ix: ServiceView) => readonly ServiceTalk[] = oncePer((ix: ServiceView) =>
  ix.all('service').flatMap((service) => {
    if (isClusterLocal(service)) return [];
    const targets = homesOf(ix, service);
    if (targets.length === 0) return [];
    return talksBetween(callersOf(ix, service), targets).map(({ mesh, callers, targets: open }) => ({
      service,
      mesh,
      callers,
      targets: open,
    }));
  }),
);

/** The pairs of the talks of one service. O(callers x homes): for one service at a time, never for a whole mesh. */
export function* flowsOf(ix: ServiceView, service: Service): Iterable<Flow> {
  const homes = new Set(homesOf(ix, service));
  for (const { callers, targets, ...talk } of serviceTalks(ix)) {
    if (talk.service.id !== service.id) continue;
    for (const from of callers) {
      const need = homes.has(from) ? 'spill' : 'required';
      for (const to of targets) if (to.id !== from.id) yield { service, from, to, need };
    }
  }
}

/** Cuts callers and targets into talks: within one mesh, and never between two isolation groups. */
export function talksBetween(callers: readonly Cluster[], targets: readonly Cluster[]): readonly Talk[] {
  const talks = sameMeshTalks(callers, targets);
  if (callers.every(({ isolationGroup }) => isolationGroup === undefined)) return talks;
  return talks.flatMap((talk) =>
    [...groupBy(talk.callers, (caller) => caller.isolationGroup).values()].flatMap((group) => {
      const [first] = group;
      const open = first ? talk.targets.filter((target) => !areIsolated(first, target)) : [];
      return open.length === 0 ? [] : [{ ...talk, callers: group, targets: open }];
    }),
  );
}

/** As {@link talksBetween}, but blind to isolation: for what is shared although it should not be used. */
export function sameMeshTalks(callers: readonly Cluster[], targets: readonly Cluster[]): readonly Talk[] {
  const [first] = callers;
  if (!first) return [];
  const common = meshOf(first);
  const isOne = (cluster: Cluster): boolean => meshOf(cluster) === common;
  // Nearly every service keeps within one mesh: no need to sort its clusters into groups.
  if (common !== undefined && callers.every(isOne) && targets.every(isOne)) {
    return targets.length === 0 ? [] : [{ mesh: common, callers, targets }];
  }
  const talks: Talk[] = [];
  for (const [mesh, group] of groupBy(callers, meshOf)) {
    if (mesh === undefined) continue;
    const inside = targets.filter((target) => meshOf(target) === mesh);
    if (inside.length > 0) talks.push({ mesh, callers: group, targets: inside });
  }
  return talks;
}

/**
 * Whether any service has a drawn caller in the mesh. If not, Istio's default stands in for the missing drawing: everything is
 * shared, so joined clusters are assumed to talk. Source: docs/semantics.md; Istio's deployment models, "namespace sameness".
 */
export const hasCallers = (ix: ServiceView, mesh: EntityId<'mesh'>): boolean => consumingMeshes(ix).has(mesh);

const consumingMeshes = oncePer((ix: ServiceView): ReadonlySet<EntityId<'mesh'> | undefined> => {
  return new Set(ix.all('service').flatMap((service) => callersOf(ix, service).map(meshOf)));
});
