import type { Command } from '../commands/index.ts';
import type { EntityId } from '../design/ids.ts';
import type { EntityOf } from '../design/kinds/index.ts';
import type { ModelIndex } from '../design/model-index.ts';
import { entrancesOf, hasEntranceFor } from '../semantics/gateways.ts';
import { meshOf } from '../semantics/membership.ts';
import { crossingsInto } from '../semantics/networks.ts';
import { addEastWestGateway } from './add-east-west-gateway.ts';

type Cluster = EntityOf<'cluster'>;

/**
 * A way into a network for the other clusters of a mesh: a gateway in the cluster on it that runs most services. Where sidecars call
 * sidecars and ambient calls ambient, one for each. Empty when the network has one, or when no cluster of the mesh stands on it.
 */
export function openNetwork(ix: ModelIndex, mesh: EntityId<'mesh'>, network: EntityId<'network'>): readonly Command[] {
  if (entrancesOf(ix, mesh, network).length > 0) return [];
  return hostsFor(ix, mesh, network).flatMap((host) => addEastWestGateway(ix, host, ['services']));
}

/** As {@link openNetwork}, for the data planes that neither a gateway of this cluster nor any other would serve. */
export function openForOthers(ix: ModelIndex, host: Cluster): readonly Command[] {
  const [mesh, network] = [meshOf(host), host.network];
  if (!mesh || !network) return [];
  return hostsFor(ix, mesh, network)
    .filter((other) => other.dataPlane !== host.dataPlane && !hasEntranceFor(ix, mesh, other))
    .flatMap((other) => addEastWestGateway(ix, other, ['services']));
}

/** The busiest cluster on a network for each data plane that is called by its like from elsewhere; the busiest of all if none is. */
function hostsFor(ix: ModelIndex, mesh: EntityId<'mesh'>, network: EntityId<'network'>): readonly Cluster[] {
  const there = ix.all('cluster').filter((cluster) => cluster.network === network && meshOf(cluster) === mesh);
  const alike = crossingsInto(ix, network).filter(
    (crossing) => crossing.mesh === mesh && crossing.from.dataPlane === crossing.to.dataPlane,
  );
  const called = [...new Set(alike.map(({ to }) => to.dataPlane))];
  if (called.length === 0) return busiestOf(ix, there);
  return called.flatMap((plane) =>
    busiestOf(
      ix,
      there.filter(({ dataPlane }) => dataPlane === plane),
    ),
  );
}

/** The one of some clusters with most deployments, the first of equals; none of none. */
function busiestOf(ix: ModelIndex, clusters: readonly Cluster[]): readonly Cluster[] {
  const services = (cluster: Cluster): number => ix.to(cluster.id, 'placement').length;
  return clusters.toSorted((a, b) => services(b) - services(a)).slice(0, 1);
}
