import type { EntityId } from '../design/ids.ts';
import type { EntityOf } from '../design/kinds/index.ts';
import { discoveryReads, observedBy, reads } from './discovery.ts';
import { flowReads, hasCallers, serviceTalks } from './flows.ts';
import { areIsolated, membersOf, meshOf, sameMesh } from './membership.ts';
import type { View } from './view.ts';

type Cluster = EntityOf<'cluster'>;

/** What the acquaintance of primaries depends on. */
export const acquaintanceReads = [...discoveryReads, ...flowReads] as const;
export type AcquaintanceView = View<(typeof acquaintanceReads)[number]>;

/** One primary reads the other, which does not read it. */
export interface OneWay {
  readonly seeing: Cluster;
  readonly blind: Cluster;
}

/**
 * The pairs of primaries of a mesh of which only one reads the other although nothing is drawn that would explain it: no service of the
 * mesh has callers, and they are not kept apart. Source: setup/install/multicluster/multi-primary (both commands).
 */
export function* oneWayPairs(ix: AcquaintanceView): Iterable<OneWay> {
  for (const { from, to } of ix.links('remoteSecret')) {
    const [seeing, blind] = [ix.get(from), ix.get(to)];
    if (seeing?.role !== 'primary' || blind?.role !== 'primary' || !sameMesh(seeing, blind)) continue;
    const mesh = meshOf(seeing);
    if (!mesh || hasCallers(ix, mesh) || areIsolated(seeing, blind) || reads(ix, blind, seeing)) continue;
    yield { seeing, blind };
  }
}

/**
 * The pairs of primaries of a mesh that share nothing but its name: no secret either way, no flow, and no isolation by intent. In
 * document order. Marks the acquaintances of one primary at a time, so memory is O(primaries).
 */
export function* strangersIn(ix: AcquaintanceView, mesh: EntityId<'mesh'>): Iterable<readonly [Cluster, Cluster]> {
  const primaries = membersOf(ix, mesh).filter(({ role }) => role === 'primary');
  if (primaries.length < 2) return;
  const places = new Map(primaries.map((cluster, n) => [cluster.id, n]));
  const groups = acquaintedGroups(ix, primaries, places);
  /** For each primary the number of the last one that knows it. */
  const known = new Int32Array(primaries.length).fill(-1);
  for (const [n, a] of primaries.entries()) {
    // A service that runs and is called everywhere acquaints everybody: no need to mark them one by one.
    if (groups[n]?.some(({ length }) => length === primaries.length)) continue;
    for (const group of groups[n] ?? []) for (const m of group) known[m] = n;
    for (let m = n + 1; m < primaries.length; m++) {
      const b = known[m] === n ? undefined : primaries[m];
      if (b && !areIsolated(a, b)) yield [a, b];
    }
  }
}

type Places = ReadonlyMap<EntityId, number>;

const placesOf = (places: Places, clusters: readonly Cluster[]): readonly number[] =>
  clusters.flatMap(({ id }) => places.get(id) ?? []);

/**
 * For each primary, by its place in the list, groups of others that it reads, that read it, or with which it has flows either way.
 * Those with flows are shared between all members of a talk.
 */
function acquaintedGroups(
  ix: AcquaintanceView,
  primaries: readonly Cluster[],
  places: Places,
): readonly (readonly (readonly number[])[])[] {
  const observed = primaries.map((cluster) => placesOf(places, observedBy(ix, cluster)));
  const observers = primaries.map((): number[] => []);
  for (const [n, others] of observed.entries()) for (const m of others) observers[m]?.push(n);
  const groups = primaries.map((_, n) => [observed[n] ?? [], observers[n] ?? []]);
  for (const talk of serviceTalks(ix)) {
    const [callers, targets] = [placesOf(places, talk.callers), placesOf(places, talk.targets)];
    for (const n of callers) groups[n]?.push(targets);
    for (const n of targets) groups[n]?.push(callers);
  }
  return groups;
}
