import type { Command } from '../commands/index.ts';
import type { EntityId } from '../design/ids.ts';
import { freshId } from '../design/ids.ts';
import type { EntityOf } from '../design/kinds/index.ts';
import type { ModelIndex } from '../design/model-index.ts';
import { freshName } from './fresh-name.ts';

/** Puts a cluster on a network: `topology.istio.io/network` on its system namespace. */
export const setNetwork = (cluster: EntityId<'cluster'>, network: EntityId<'network'>): readonly Command[] => [
  { type: 'entity.set', args: { id: cluster, values: { network } } },
];

/** Puts a cluster on a network of its own. */
export function setOwnNetwork(ix: ModelIndex, cluster: EntityOf<'cluster'>): readonly Command[] {
  const name = freshName(ix, 'network', `${cluster.name}-net`);
  const id = freshId(ix.model.entities, 'network', name);
  return [{ type: 'entity.add', args: { id, name } }, ...setNetwork(cluster.id, id)];
}

/** Labels the Service of a gateway with the network it lets traffic into. */
export const setNetworkLabel = (gateway: EntityId<'gateway'>, network: EntityId<'network'>): readonly Command[] => [
  { type: 'entity.set', args: { id: gateway, values: { networkLabel: network } } },
];
