import type { EntityId } from '../design/ids.ts';
import type { EntityOf } from '../design/kinds/index.ts';
import type { View } from './view.ts';
import { groupBy, oncePer } from './view.ts';

type Cluster = EntityOf<'cluster'>;

/** The mesh a cluster works for. An external host belongs to the mesh it serves. */
export function meshOf(cluster: Cluster): EntityId<'mesh'> | undefined {
  return cluster.role === 'extcp' ? (cluster.serves ?? cluster.mesh) : cluster.mesh;
}

/** Whether both are known to work for one mesh. */
export const sameMesh = (a: Cluster, b: Cluster): boolean => meshOf(a) !== undefined && meshOf(a) === meshOf(b);

/**
 * Primary and remote clusters. The host of an external control plane runs no workloads of the mesh, so it is no member.
 * Source: conformance/README.md, rules.txt, *members*.
 */
export const isMember = (cluster: Cluster): boolean => cluster.role !== 'extcp';

/** The members of a mesh in document order. */
export function membersOf(ix: View<'cluster'>, mesh: EntityId<'mesh'>): readonly Cluster[] {
  return members(ix).get(mesh) ?? [];
}

const members = oncePer((ix: View<'cluster'>) => groupBy(ix.all('cluster').filter(isMember), meshOf));

/**
 * The name by which istiod tells clusters apart (`multiCluster.clusterName`): the drawn name unless another one is said.
 * Source: pkg/kube/multicluster/secretcontroller.go, which keys registries by it.
 */
export const istioNameOf = (cluster: Cluster): string => cluster.clusterName ?? cluster.name;

/**
 * Two clusters that the design keeps apart on purpose (blue and green). Only groups that are said and differ count: one that is
 * not said takes part in everything.
 */
export function areIsolated(a: Cluster, b: Cluster): boolean {
  return a.isolationGroup !== undefined && b.isolationGroup !== undefined && a.isolationGroup !== b.isolationGroup;
}

/** What Istio calls a cluster that was given no name. Source: pkg/config/constants/constants.go (DefaultClusterName). */
export const DEFAULT_CLUSTER_NAME = 'Kubernetes';
