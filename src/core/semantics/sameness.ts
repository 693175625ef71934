import type { EntityId } from '../design/ids.ts';
import type { EntityOf } from '../design/kinds/index.ts';
import { meshOf } from './membership.ts';
import type { View } from './view.ts';

type Cluster = EntityOf<'cluster'>;
type Service = EntityOf<'service'>;

/** What the functions of this file depend on. */
export const samenessReads = ['cluster', 'service', 'placement', 'stub'] as const;
export type SamenessView = View<(typeof samenessReads)[number]>;

/** A fact that was said of one service in each of some clusters. */
export type SaidBy = readonly (readonly [EntityId<'cluster'>, string])[];

/** Two clusters of one mesh in which a service is not the same. */
export interface Difference {
  readonly a: Cluster;
  readonly b: Cluster;
  readonly ofA: string;
  readonly ofB: string;
}

/** The clusters with a Service object of that name: with pods or as a stub. Those with pods first, each in the order drawn. */
export function objectsOf(ix: SamenessView, service: Service): readonly Cluster[] {
  const links = [...ix.from(service.id, 'placement'), ...ix.from(service.id, 'stub')];
  return [...new Set(links.flatMap(({ to }) => ix.get(to) ?? []))];
}

/**
 * Two clusters of one mesh that have the Service and of which different things are said, if there are such. Where nothing is said
 * nothing differs. O(clusters of the service). Source: docs/semantics.md; Istio's deployment models, "namespace sameness".
 */
export function differenceIn(ix: SamenessView, service: Service, said: SaidBy | undefined): Difference | undefined {
  if (!said || said.length < 2) return undefined;
  const values = new Map(said);
  const first = new Map<EntityId<'mesh'>, readonly [Cluster, string]>();
  for (const cluster of objectsOf(ix, service)) {
    const [mesh, value] = [meshOf(cluster), values.get(cluster.id)];
    if (mesh === undefined || value === undefined) continue;
    const known = first.get(mesh);
    if (!known) first.set(mesh, [cluster, value]);
    else if (known[1] !== value) return { a: known[0], b: cluster, ofA: known[1], ofB: value };
  }
  return undefined;
}
