import type { Command } from '../commands/index.ts';
import type { EntityOf } from '../design/kinds/index.ts';
import type { ModelIndex } from '../design/model-index.ts';
import { entrancesOf, exposesIstiod, gatewaysIn, modeOf } from '../semantics/gateways.ts';
import { meshOf } from '../semantics/membership.ts';
import { crossingsInto } from '../semantics/networks.ts';
import { addEastWestGateway } from './add-east-west-gateway.ts';

type Cluster = EntityOf<'cluster'>;
type Gateway = EntityOf<'gateway'>;
type Exposable = NonNullable<Gateway['exposes']>[number];

/** Adds one thing to what a gateway forwards. Empty when it forwards it already. */
export function exposeOnGateway(ix: ModelIndex, gateway: Gateway, what: Exposable): readonly Command[] {
  const exposed = ix.get(gateway.id)?.exposes ?? [];
  if (exposed.includes(what)) return [];
  return [{ type: 'entity.set', args: { id: gateway.id, values: { exposes: [...exposed, what] } } }];
}

/**
 * A stable address for the istiod of a primary: on a classic gateway of its cluster, the east-west one first, else on a new gateway.
 * Empty when there is one. Source: samples/multicluster/expose-istiod.yaml; ambient gateways cannot (ambient/install/multicluster).
 */
export function exposeIstiod(ix: ModelIndex, primary: Cluster): readonly Command[] {
  const gateways = gatewaysIn(ix, primary);
  if (primary.istiodLoadBalancer || gateways.some(exposesIstiod)) return [];
  const classic = gateways.filter((gateway) => modeOf(gateway, primary) === 'sidecar');
  const door = classic.find((gateway) => gateway.type === 'ew') ?? classic[0];
  if (door) return exposeOnGateway(ix, door, 'istiod');
  return addEastWestGateway(ix, primary, isOnlyWayIn(ix, primary) ? ['services', 'istiod'] : ['istiod']);
}

/** Whether a new gateway there would be the first into a network that others must enter: it then has to serve them too. */
function isOnlyWayIn(ix: ModelIndex, host: Cluster): boolean {
  const [mesh, network] = [meshOf(host), host.network];
  if (!mesh || !network || entrancesOf(ix, mesh, network).length > 0) return false;
  return crossingsInto(ix, network).some((crossing) => crossing.mesh === mesh);
}
