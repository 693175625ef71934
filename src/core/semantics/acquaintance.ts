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
  const place = new Map(primaries.map((cluster, n) => [cluster.id, n]));
  const placesOf = (clusters: readonly Cluster[]): readonly number[] =>
    clusters.flatMap(({ id }) => place.get(id) ?? []);
  const partners = partnersOf(ix, { mesh, size: primaries.length, placesOf });
  const observers = observersOf(ix, primaries, place);
  /** For each primary the number of the last one that knows it. */
  const known = new Int32Array(primaries.length).fill(-1);
  for (const [n, a] of primaries.entries()) {
    for (const m of placesOf(observedBy(ix, a))) known[m] = n;
    for (const m of observers[n] ?? []) known[m] = n;
    for (const group of partners[n] ?? []) for (const m of group) known[m] = n;
    for (const [m, b] of primaries.entries()) {
      if (m > n && known[m] !== n && !areIsolated(a, b)) yield [a, b];
    }
  }
}

interface Primaries {
  readonly mesh: EntityId<'mesh'>;
  readonly size: number;
  readonly placesOf: (clusters: readonly Cluster[]) => readonly number[];
}

/** For each primary the groups of others with which it has flows, either way. Groups are shared between their members. */
function partnersOf(
  ix: AcquaintanceView,
  { mesh, size, placesOf }: Primaries,
): readonly (readonly (readonly number[])[])[] {
  const partners = Array.from({ length: size }, (): (readonly number[])[] => []);
  for (const talk of serviceTalks(ix)) {
    if (talk.mesh !== mesh) continue;
    const [callers, targets] = [placesOf(talk.callers), placesOf(talk.targets)];
    for (const n of callers) partners[n]?.push(targets);
    for (const n of targets) partners[n]?.push(callers);
  }
  return partners;
}

/** For each primary the others that read it. */
function observersOf(
  ix: AcquaintanceView,
  primaries: readonly Cluster[],
  place: ReadonlyMap<EntityId, number>,
): readonly (readonly number[])[] {
  const observers = primaries.map((): number[] => []);
  for (const [n, cluster] of primaries.entries()) {
    for (const { id } of observedBy(ix, cluster)) {
      const m = place.get(id);
      if (m !== undefined) observers[m]?.push(n);
    }
  }
  return observers;
}
