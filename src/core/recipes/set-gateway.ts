import type { Command } from '../commands/index.ts';
import type { EntityId } from '../design/ids.ts';
import { freshId } from '../design/ids.ts';
import type { EntityOf } from '../design/kinds/index.ts';
import type { ModelIndex } from '../design/model-index.ts';
import { remotesOf } from '../semantics/control.ts';
import { hasEntranceFor, hasOwnAddress } from '../semantics/gateways.ts';
import { meshOf } from '../semantics/membership.ts';
import { addEastWestGateway } from './add-east-west-gateway.ts';
import { freshName } from './fresh-name.ts';
import { ENOUGH_REPLICAS } from './set-cluster.ts';

type GatewayId = EntityId<'gateway'>;
type Cluster = EntityOf<'cluster'>;

/** Two pods behind the Service of a gateway, so one can be replaced. */
export const scaleGateway = (gateway: GatewayId): readonly Command[] => [
  { type: 'entity.set', args: { id: gateway, values: { replicas: ENOUGH_REPLICAS } } },
];

/** An internal load balancer: the annotations differ by cloud, what they mean does not. */
export const makeInternal = (gateway: GatewayId): readonly Command[] => [
  { type: 'entity.set', args: { id: gateway, values: { scheme: 'internal' } } },
];

/** `loadBalancerSourceRanges` on the Service of a gateway. */
export const restrictSources = (gateway: GatewayId): readonly Command[] => [
  { type: 'entity.set', args: { id: gateway, values: { sourceRanges: true } } },
];

/** The revision that a gateway asks for; not said is the default one. */
export const setGatewayRevision = (gateway: GatewayId, revision: string | undefined): readonly Command[] => [
  { type: 'entity.set', args: { id: gateway, values: { revision: revision ?? null } } },
];

/** A gateway that speaks the tunnel of the data plane of a cluster, for the network of that cluster. Empty when its mesh has one there. */
export function addGatewayOfItsKind(ix: ModelIndex, host: Cluster): readonly Command[] {
  const mesh = meshOf(host);
  const isThere = mesh !== undefined && hasEntranceFor(ix, mesh, host);
  return isThere ? [] : addEastWestGateway(ix, host, ['services']);
}

/** An ingress gateway in a cluster, which leads to istiod too if remotes wait for a way to it. Empty when some gateway stands there. */
export function addIngressGateway(ix: ModelIndex, host: Cluster): readonly Command[] {
  if (ix.childrenOf(host.id, 'gateway').length > 0) return [];
  const name = freshName(ix, 'gateway', `${host.name}-ingress`);
  const id = freshId(ix.model.entities, 'gateway', name);
  const lacksDoor = remotesOf(ix, host).length > 0 && !hasOwnAddress(host);
  const fields = {
    type: 'ingress' as const,
    ...(lacksDoor ? { mode: 'sidecar' as const, exposes: ['istiod'] as const } : {}),
  };
  return [{ type: 'entity.add', args: { id, name, parent: host.id, fields } }];
}
