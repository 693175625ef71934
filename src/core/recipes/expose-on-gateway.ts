import type { Command } from '../commands/index.ts';
import type { EntityOf } from '../design/kinds/index.ts';
import type { ModelIndex } from '../design/model-index.ts';
import { doorToIstiod, entrancesOf, exposesIstiod, gatewaysIn, hostOf, modeOf } from '../semantics/gateways.ts';
import { meshOf } from '../semantics/membership.ts';
import { crossingsInto } from '../semantics/networks.ts';
import { portsOf } from '../semantics/ports.ts';
import { addEastWestGateway } from './add-east-west-gateway.ts';
import { openForOthers } from './open-network.ts';
import { addPorts } from './set-ports.ts';

type Cluster = EntityOf<'cluster'>;
type Gateway = EntityOf<'gateway'>;
type Exposable = NonNullable<Gateway['exposes']>[number];

/** Adds one thing to what a gateway forwards, with its ports where ports are said. Empty when it forwards it already. */
export function exposeOnGateway(ix: ModelIndex, gateway: Gateway, what: Exposable): readonly Command[] {
  const now = ix.get(gateway.id) ?? gateway;
  const exposed = now.exposes ?? [];
  if (exposed.includes(what)) return [];
  const host = hostOf(ix, now);
  return [
    { type: 'entity.set', args: { id: now.id, values: { exposes: [...exposed, what] } } },
    ...(host ? addPorts(ix, now, portsOf(what, modeOf(now, host))) : []),
  ];
}

/**
 * A stable address for the istiod of a primary: on a gateway of its cluster that can carry it, else on a new one. Empty when there is
 * one. Source: samples/multicluster/expose-istiod.yaml.
 */
export function exposeIstiod(ix: ModelIndex, primary: Cluster): readonly Command[] {
  if (primary.istiodLoadBalancer || gatewaysIn(ix, primary).some(exposesIstiod)) return [];
  const door = doorToIstiod(ix, primary);
  if (door) return exposeOnGateway(ix, door, 'istiod');
  if (!isOnlyWayIn(ix, primary)) return addEastWestGateway(ix, primary, ['istiod']);
  return [...addEastWestGateway(ix, primary, ['services', 'istiod']), ...openForOthers(ix, primary)];
}

/** Whether a new gateway there would be the first labelled one of a network that others must enter: it then serves them too. */
function isOnlyWayIn(ix: ModelIndex, host: Cluster): boolean {
  const [mesh, network] = [meshOf(host), host.network];
  if (!mesh || !network) return false;
  if (entrancesOf(ix, mesh, network).some(({ networkLabel }) => networkLabel === network)) return false;
  return crossingsInto(ix, network).some((crossing) => crossing.mesh === mesh);
}
