import type { EntityId } from '../design/ids.ts';
import { isEntityIdOf } from '../design/ids.ts';
import type { EntityOf } from '../design/kinds/index.ts';
import { controlReads, istiodsOf } from './control.ts';
import type { ControlView } from './control.ts';
import { membersOf } from './membership.ts';
import type { View } from './view.ts';
import { groupBy } from './view.ts';

type Cluster = EntityOf<'cluster'>;

/** Where a cluster stands. Not said: it stands on the board outside every region, or in a region outside its zones. */
export interface Place {
  readonly region: EntityId<'region'> | undefined;
  readonly zone: EntityId<'zone'> | undefined;
}

/** The region and zone a cluster stands in. */
export function placeOf(ix: View<'zone'>, cluster: Cluster): Place {
  const parent = cluster.parent;
  if (parent === undefined) return { region: undefined, zone: undefined };
  if (isEntityIdOf(parent, 'region')) return { region: parent, zone: undefined };
  const zone = parent as EntityId<'zone'>; // a cluster stands in a zone or a region
  // Likewise, a zone stands in a region.
  return { region: ix.get(zone)?.parent as EntityId<'region'> | undefined, zone };
}

/** The region a cluster stands in; undefined where none is said. */
export const regionOf = (ix: View<'zone' | 'region'>, cluster: Cluster): EntityOf<'region'> | undefined =>
  ix.get(placeOf(ix, cluster).region);

/** The regions of some clusters, each once, in the order in which they appear. */
export const regionsOf = (ix: View<'zone' | 'region'>, clusters: readonly Cluster[]): readonly EntityOf<'region'>[] => [
  ...new Set(clusters.flatMap((cluster) => regionOf(ix, cluster) ?? [])),
];

/** What the availability of control planes depends on. */
export const availabilityReads = [...controlReads, 'zone'] as const;
export type AvailabilityView = View<(typeof availabilityReads)[number]>;

/** The clusters whose istiod serves members of a mesh, each once. */
export function istiodsOfMesh(ix: ControlView, mesh: EntityId<'mesh'>): readonly Cluster[] {
  return [...new Set(membersOf(ix, mesh).flatMap((cluster) => istiodsOf(ix, cluster)))];
}

/** 5: a control plane in each cluster; 4 and 3: two, one in each zone; 2 and 1: two, one in each region; 0: less than that. */
export type Rank = 0 | 1 | 2 | 3 | 4 | 5;

/**
 * Where a mesh stands in Istio's ranking of control-plane availability; undefined for one without members. A cluster without region
 * or zone counts in an unnamed one. Source: conformance/README.md (rules.txt), after Istio's deployment models, "Availability".
 */
export function availabilityRank(ix: AvailabilityView, mesh: EntityId<'mesh'>): Rank | undefined {
  const members = membersOf(ix, mesh);
  if (members.length === 0) return undefined;
  const istiods = istiodsOfMesh(ix, mesh);
  const serving = new Set(istiods);
  if (members.every((member) => serving.has(member))) return 5;
  const perZone = fewest(members, istiods, (cluster) => zoneKey(placeOf(ix, cluster)));
  if (perZone > 0) return perZone > 1 ? 4 : 3;
  const perRegion = fewest(members, istiods, (cluster) => placeOf(ix, cluster).region ?? '');
  if (perRegion > 0) return perRegion > 1 ? 2 : 1;
  return 0;
}

const zoneKey = ({ region, zone }: Place): string => zone ?? `in ${region ?? 'no region'}`;

/** Control planes in the place that has the fewest of them, among the places with members. */
function fewest(
  members: readonly Cluster[],
  istiods: readonly Cluster[],
  placeKey: (cluster: Cluster) => string,
): number {
  const counts = groupBy(istiods, placeKey);
  return Math.min(...[...new Set(members.map(placeKey))].map((place) => counts.get(place)?.length ?? 0));
}
