import type { Command } from '../commands/index.ts';
import type { EntityOf } from '../design/kinds/index.ts';
import type { ModelIndex } from '../design/model-index.ts';
import { remotesOf } from '../semantics/control.ts';
import { exposesIstiod, forwardsServices, gatewaysIn, hasOwnAddress } from '../semantics/gateways.ts';
import { addEastWestGateway } from './add-east-west-gateway.ts';

type Cluster = EntityOf<'cluster'>;

/** A labelled gateway that lets others into the services of a cluster. Empty when the cluster has one. */
export function openCluster(ix: ModelIndex, host: Cluster): readonly Command[] {
  if (gatewaysIn(ix, host).some((gateway) => gateway.networkLabel && forwardsServices(ix, gateway))) return [];
  const lacksDoor = remotesOf(ix, host).length > 0 && !hasOwnAddress(host) && !gatewaysIn(ix, host).some(exposesIstiod);
  return addEastWestGateway(ix, host, lacksDoor ? ['services', 'istiod'] : ['services']);
}
