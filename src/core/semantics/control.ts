import type { EntityId } from '../design/ids.ts';
import type { EntityOf } from '../design/kinds/index.ts';
import type { View } from './view.ts';
import { oncePer, pushTo } from './view.ts';

type Cluster = EntityOf<'cluster'>;

/** What the functions of this file depend on. */
export const controlReads = ['cluster', 'control'] as const;
export type ControlView = View<(typeof controlReads)[number]>;

/** Whether an istiod runs there: in every cluster but a remote. */
export const runsIstiod = (cluster: Cluster): boolean => cluster.role !== 'remote';

/**
 * The clusters whose istiod controls a cluster: itself for a primary, its control planes in the order drawn for a remote, none for an
 * external host, which runs no workloads of the mesh. A target without an istiod is listed all the same: whether that is allowed is
 * a rule's business.
 * Source: pkg/test/framework/components/cluster/topology.go (Primary, PrimaryName).
 */
export function istiodsOf(ix: ControlView, cluster: Cluster): readonly Cluster[] {
  return relations(ix).istiods.get(cluster.id) ?? [];
}

/** The istiod that signs for a cluster and configures its proxies: the first of several. */
export const issuerOf = (ix: ControlView, cluster: Cluster): Cluster | undefined => istiodsOf(ix, cluster)[0];

/** The clusters that the istiod of a cluster controls, itself included when it is a primary. Document order. */
export function servedBy(ix: ControlView, istiod: Cluster): readonly Cluster[] {
  return relations(ix).served.get(istiod.id) ?? [];
}

/** The remotes that need the istiod of a cluster. */
export function remotesOf(ix: ControlView, istiod: Cluster): readonly Cluster[] {
  return servedBy(ix, istiod).filter((cluster) => cluster.id !== istiod.id);
}

/** Whether the istiod of one controls the other. */
export const controls = (ix: ControlView, istiod: Cluster, cluster: Cluster): boolean =>
  istiodsOf(ix, cluster).some(({ id }) => id === istiod.id);

const relations = oncePer((ix: ControlView) => {
  const istiods = new Map<EntityId, readonly Cluster[]>();
  const served = new Map<EntityId, Cluster[]>();
  for (const cluster of ix.all('cluster')) {
    const masters = mastersOf(ix, cluster);
    istiods.set(cluster.id, masters);
    for (const master of masters) pushTo(served, master.id, cluster);
  }
  return { istiods, served };
});

function mastersOf(ix: ControlView, cluster: Cluster): readonly Cluster[] {
  if (cluster.role === 'primary') return [cluster];
  if (cluster.role === 'extcp') return [];
  return ix.to(cluster.id, 'control').flatMap((link) => ix.get(link.from) ?? []);
}
