import type { EntityOf } from '../design/kinds/index.ts';
import { controlReads } from './control.ts';
import { exposesIstiod, forwardsServices, hostOf, modeOf, networksServed } from './gateways.ts';
import type { View } from './view.ts';

type Gateway = EntityOf<'gateway'>;

/** What the ports of gateways depend on. */
export const portReads = [...controlReads, 'gateway', 'remoteSecret'] as const;
export type PortView = View<(typeof portReads)[number]>;

/** mTLS between networks, passed through by SNI: samples/multicluster/expose-services.yaml. */
const PASSTHROUGH_PORT = 15443;
/** The HBONE tunnel of an ambient gateway: ambient/install/multicluster. */
const TUNNEL_PORT = 15008;
/** XDS with certificates, and the injection webhook: samples/multicluster/expose-istiod.yaml. */
const ISTIOD_PORTS = [15012, 15017] as const;

/**
 * The ports that the job of a gateway needs. A gateway that leads nowhere needs none: one for users listens wherever it likes.
 * Source: pilot/pkg/serviceregistry/kube/controller/network.go (getGatewayDetails).
 */
export function portsNeeded(ix: PortView, gateway: Gateway): readonly number[] {
  const host = hostOf(ix, gateway);
  if (!host) return [];
  return [...portsForServices(ix, gateway, modeOf(gateway, host)), ...(exposesIstiod(gateway) ? ISTIOD_PORTS : [])];
}

function portsForServices(ix: PortView, gateway: Gateway, mode: 'sidecar' | 'ambient'): readonly number[] {
  const host = hostOf(ix, gateway);
  const isSaid = gateway.exposes?.includes('services') ?? false;
  const isEntrance = host !== undefined && networksServed(gateway, host).length > 0;
  if (mode === 'ambient') return isEntrance ? [TUNNEL_PORT] : [];
  return isSaid || (isEntrance && forwardsServices(ix, gateway)) ? [PASSTHROUGH_PORT] : [];
}
