import type { Command } from '../commands/index.ts';
import type { EntityId } from '../design/ids.ts';
import type { EntityOf } from '../design/kinds/index.ts';
import type { ModelIndex } from '../design/model-index.ts';
import { entrancesOf } from '../semantics/gateways.ts';
import { meshOf } from '../semantics/membership.ts';
import { addEastWestGateway } from './add-east-west-gateway.ts';

type Cluster = EntityOf<'cluster'>;

/**
 * A way into a network for the other clusters of a mesh: a gateway in the cluster on it that runs most services. Empty when the network
 * has one, or when no cluster of the mesh stands on it.
 */
export function openNetwork(ix: ModelIndex, mesh: EntityId<'mesh'>, network: EntityId<'network'>): readonly Command[] {
  if (entrancesOf(ix, mesh, network).length > 0) return [];
  const host = busiestOn(ix, mesh, network);
  return host ? addEastWestGateway(ix, host, ['services']) : [];
}

/** The cluster of a mesh on a network with most deployments; the first drawn of equals. */
function busiestOn(ix: ModelIndex, mesh: EntityId<'mesh'>, network: EntityId<'network'>): Cluster | undefined {
  let best: { readonly cluster: Cluster; readonly services: number } | undefined;
  for (const cluster of ix.all('cluster')) {
    if (cluster.network !== network || meshOf(cluster) !== mesh) continue;
    const services = ix.to(cluster.id, 'placement').length;
    if (!best || services > best.services) best = { cluster, services };
  }
  return best?.cluster;
}
