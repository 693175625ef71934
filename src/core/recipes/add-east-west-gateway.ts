import type { Command } from '../commands/index.ts';
import type { EntityId } from '../design/ids.ts';
import { freshId } from '../design/ids.ts';
import type { EntityOf } from '../design/kinds/index.ts';
import type { ModelIndex } from '../design/model-index.ts';
import { remotesOf } from '../semantics/control.ts';
import { entrancesOf, exposesIstiod, gatewaysIn, hasOwnAddress } from '../semantics/gateways.ts';
import { membersOf } from '../semantics/membership.ts';
import { freshName } from './fresh-name.ts';

type Cluster = EntityOf<'cluster'>;
type Gateway = EntityOf<'gateway'>;

/**
 * A gateway between networks in a cluster, labelled with the cluster's network. An ambient gateway exposes nothing by itself: there
 * the label `istio.io/global` on the services decides. Source: samples/multicluster/gen-eastwest-gateway.sh.
 */
export function addEastWestGateway(
  ix: ModelIndex,
  host: Cluster,
  exposes: NonNullable<Gateway['exposes']>,
): readonly Command[] {
  const name = freshName(ix, 'gateway', `${host.name}-eastwest`);
  const exposed = host.dataPlane === 'ambient' ? [] : exposes;
  const fields = {
    ...(host.network === undefined ? {} : { networkLabel: host.network }),
    ...(exposed.length === 0 ? {} : { exposes: exposed }),
  };
  return [
    { type: 'entity.add', args: { id: freshId(ix.model.entities, 'gateway', name), name, parent: host.id, fields } },
  ];
}

/**
 * A way into a network for the other clusters of a mesh: a gateway in the member on it that runs most services. Empty when the network
 * has one, or when no member stands on it.
 */
export function openNetwork(ix: ModelIndex, mesh: EntityId<'mesh'>, network: EntityId<'network'>): readonly Command[] {
  if (entrancesOf(ix, mesh, network).length > 0) return [];
  const host = busiestOn(ix, mesh, network);
  if (!host) return [];
  return addEastWestGateway(ix, host, lacksDoorToIstiod(ix, host) ? ['services', 'istiod'] : ['services']);
}

/** Whether remotes depend on the istiod of a cluster and nothing leads to it yet: then the first gateway there has to. */
const lacksDoorToIstiod = (ix: ModelIndex, host: Cluster): boolean =>
  remotesOf(ix, host).length > 0 && !hasOwnAddress(host) && !gatewaysIn(ix, host).some(exposesIstiod);

/** The member on a network with most deployments; the first drawn of equals. */
export function busiestOn(ix: ModelIndex, mesh: EntityId<'mesh'>, network: EntityId<'network'>): Cluster | undefined {
  let best: { readonly cluster: Cluster; readonly services: number } | undefined;
  for (const cluster of membersOf(ix, mesh)) {
    if (cluster.network !== network) continue;
    const services = ix.to(cluster.id, 'placement').length;
    if (!best || services > best.services) best = { cluster, services };
  }
  return best?.cluster;
}
