import { isEntityIdOf } from '../design/ids.ts';
import type { EntityId } from '../design/ids.ts';
import type { ModelIndex } from '../design/model-index.ts';
import { hostOf } from '../semantics/gateways.ts';
import { defineLens } from './define-lens.ts';

/** Who reaches whom directly: the default, since most real failures are there. */
export const network = defineLens({
  id: 'network',
  key: '2',
  title: { en: 'Network', zh: '网络' },
  hulls: 'network',
  hue: { en: 'Networks', zh: '网络' },
  owners: (index) => index.all('network').map(({ id }) => id),
  ownerOf: (index, id) => networkOf(index, id),
  emphasis: { failover: 'hidden' },
});

function networkOf(index: ModelIndex, id: EntityId): EntityId<'network'> | undefined {
  if (isEntityIdOf(id, 'network')) return id;
  if (isEntityIdOf(id, 'cluster')) return index.get(id)?.network;
  if (isEntityIdOf(id, 'vm')) return ofMachine(index, id);
  return isEntityIdOf(id, 'gateway') ? ofGateway(index, id) : undefined;
}

/** A machine whose own network is not said stands where the cluster it joins stands. */
function ofMachine(index: ModelIndex, id: EntityId<'vm'>): EntityId<'network'> | undefined {
  const machine = index.get(id);
  return machine?.network ?? index.get(machine?.joins)?.network;
}

/** An ingress gateway opens a cluster and not a network, so it stays neutral. */
function ofGateway(index: ModelIndex, id: EntityId<'gateway'>): EntityId<'network'> | undefined {
  const gateway = index.get(id);
  return gateway?.type === 'ew' ? (gateway.fronts ?? hostOf(index, gateway)?.network) : undefined;
}
