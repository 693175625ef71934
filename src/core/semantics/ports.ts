import type { EntityOf } from '../design/kinds/index.ts';
import { crossingsThrough, entranceReads, exposesIstiod, hostOf, modeOf, networksServed } from './gateways.ts';
import type { View } from './view.ts';

type Gateway = EntityOf<'gateway'>;

/** What the ports of gateways depend on. */
export const portReads = entranceReads;
export type PortView = View<(typeof portReads)[number]>;

/** mTLS between networks, passed through by SNI: samples/multicluster/expose-services.yaml. */
const PASSTHROUGH_PORT = 15443;
/** The HBONE tunnel of an ambient gateway: ambient/install/multicluster. */
const TUNNEL_PORT = 15008;
/** XDS with certificates, and the injection webhook: samples/multicluster/expose-istiod.yaml. */
const ISTIOD_PORTS = [15012, 15017] as const;

/** The ports behind which a gateway offers something. An ambient one lets services in by its tunnel. */
export function portsOf(what: 'services' | 'istiod', mode: 'sidecar' | 'ambient'): readonly number[] {
  if (what === 'istiod') return ISTIOD_PORTS;
  return mode === 'ambient' ? [TUNNEL_PORT] : [PASSTHROUGH_PORT];
}

/**
 * The ports that the job of a gateway needs. A gateway that leads nowhere needs none: one for users listens wherever it likes. That of
 * a remote is there for services when others have to pass it: it can inherit what it forwards, but not its ports.
 * Source: pilot/pkg/serviceregistry/kube/controller/network.go (getGatewayDetails).
 */
export function portsNeeded(ix: PortView, gateway: Gateway): readonly number[] {
  const host = hostOf(ix, gateway);
  if (!host) return [];
  const mode = modeOf(gateway, host);
  return [
    ...(leadsToServices(ix, gateway, host) ? portsOf('services', mode) : []),
    ...(exposesIstiod(gateway) ? portsOf('istiod', mode) : []),
  ];
}

function leadsToServices(ix: PortView, gateway: Gateway, host: EntityOf<'cluster'>): boolean {
  if (modeOf(gateway, host) === 'ambient') return networksServed(gateway, host).length > 0;
  if (gateway.exposes?.includes('services')) return true;
  return host.role === 'remote' && crossingsThrough(ix, gateway).length > 0;
}
