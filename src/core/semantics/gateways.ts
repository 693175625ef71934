import type { EntityId } from '../design/ids.ts';
import type { EntityOf } from '../design/kinds/index.ts';
import { istiodsOf, remotesOf } from './control.ts';
import type { ControlView } from './control.ts';
import { meshOf } from './membership.ts';
import type { Crossing } from './networks.ts';
import { crossingReads, crossingsInto, standApart } from './networks.ts';
import type { View } from './view.ts';
import { oncePer, pushTo } from './view.ts';

type Cluster = EntityOf<'cluster'>;
type Gateway = EntityOf<'gateway'>;

/** What the use of gateways depends on. */
export const entranceReads = [...crossingReads, 'gateway'] as const;
export type EntranceView = View<(typeof entranceReads)[number]>;
export type GatewayView = View<'cluster' | 'gateway'>;

/** The cluster a gateway runs in. */
export function hostOf(ix: View<'cluster'>, gateway: Gateway): Cluster | undefined {
  // The only parent that the kind allows.
  return ix.get(gateway.parent as EntityId<'cluster'> | undefined);
}

/** The gateways that run in a cluster. */
export const gatewaysIn = (ix: View<'gateway'>, cluster: Cluster): readonly Gateway[] =>
  ix.childrenOf(cluster.id, 'gateway');

/** Passthrough on 15443 (`sidecar`) or tunnel on 15008 (`ambient`): as its cluster unless said. */
export const modeOf = (gateway: Gateway, host: Cluster): 'sidecar' | 'ambient' => gateway.mode ?? host.dataPlane;

const exposes = (gateway: Gateway, what: 'services' | 'istiod'): boolean => gateway.exposes?.includes(what) ?? false;

/** Whether ports 15012 and 15017 lead to istiod: samples/multicluster/expose-istiod.yaml. */
export const exposesIstiod = (gateway: Gateway): boolean => exposes(gateway, 'istiod');

/**
 * Whether port 15443 leads to services. A gateway in a remote takes its configuration from its control plane, so a cross-network
 * Gateway applied there, or in the config cluster of an external one, works for it as well.
 * Source: setup/install/multicluster/primary-remote_multi-network (tip on exposing services of the remote).
 */
export function forwardsServices(
  ix: View<'cluster' | 'gateway' | 'control' | 'remoteSecret'>,
  gateway: Gateway,
): boolean {
  if (exposes(gateway, 'services')) return true;
  const host = hostOf(ix, gateway);
  const master = host?.role === 'remote' ? istiodsOf(ix, host)[0] : undefined;
  if (!master) return false;
  const sources = [master, ...configClustersOf(ix, master)];
  return sources.some((source) => gatewaysIn(ix, source).some((other) => exposes(other, 'services')));
}

/** The clusters from which the istiod of an external host reads its configuration: `create-remote-secret --type=config`. */
export function configClustersOf(ix: View<'cluster' | 'remoteSecret'>, istiod: Cluster): readonly Cluster[] {
  return ix
    .from(istiod.id, 'remoteSecret')
    .flatMap((secret) => (secret.type === 'config' ? (ix.get(secret.to) ?? []) : []));
}

/**
 * The networks a gateway is meant to let traffic into: the one it is labelled with and the one it stands on. These differ by mistake
 * (then it counts for both, so that one slip is one finding), or because it is declared to front the other network (then for that
 * one only). An ingress gateway takes part only when it is labelled.
 * Source: pilot/pkg/serviceregistry/kube/controller/network.go (getGatewayDetails).
 */
export function networksServed(gateway: Gateway, host: Cluster): readonly EntityId<'network'>[] {
  const label = gateway.networkLabel;
  if (label !== undefined && gateway.fronts === label) return [label];
  if (gateway.type === 'ingress' && label === undefined) return [];
  return [...new Set([label, host.network])].filter((network) => network !== undefined);
}

/** The gateways of a mesh that serve a network, in document order. */
export function entrancesOf(ix: GatewayView, mesh: EntityId<'mesh'>, network: EntityId<'network'>): readonly Gateway[] {
  return entrances(ix).get(`${mesh} ${network}`) ?? [];
}

/** Whether some gateway that is labelled with a network speaks the tunnel of a data plane. */
export function hasEntranceFor(
  ix: GatewayView,
  mesh: EntityId<'mesh'>,
  { network, dataPlane }: Pick<Cluster, 'network' | 'dataPlane'>,
): boolean {
  if (network === undefined) return false;
  return entrancesOf(ix, mesh, network).some((gateway) => {
    const host = hostOf(ix, gateway);
    return gateway.networkLabel === network && host !== undefined && modeOf(gateway, host) === dataPlane;
  });
}

const entrances = oncePer((ix: GatewayView) => {
  const lists = new Map<string, Gateway[]>();
  for (const gateway of ix.all('gateway')) {
    const host = hostOf(ix, gateway);
    if (!host) continue;
    for (const network of networksServed(gateway, host)) pushTo(lists, `${meshOf(host) ?? ''} ${network}`, gateway);
  }
  return lists;
});

/**
 * Whether a labelled gateway of a kind may be added to a network. Not if it would be the wrong one: if neither it nor any other speaks
 * the tunnel of some clusters that call each other across the border.
 */
export function mayEnterBy(
  ix: EntranceView,
  mesh: EntityId<'mesh'>,
  { network, mode }: { readonly network: EntityId<'network'>; readonly mode: 'sidecar' | 'ambient' },
): boolean {
  return crossingsInto(ix, network).every(
    (crossing) =>
      crossing.mesh !== mesh ||
      crossing.from.dataPlane !== crossing.to.dataPlane ||
      crossing.to.dataPlane === mode ||
      hasEntranceFor(ix, mesh, { network, dataPlane: crossing.to.dataPlane }),
  );
}

/**
 * The needs of clusters elsewhere that a gateway has to serve. None for one that only exposes istiod while another, labelled gateway
 * lets traffic into its network.
 */
export function crossingsThrough(ix: EntranceView, gateway: Gateway): readonly Crossing[] {
  const host = hostOf(ix, gateway);
  const mesh = host && meshOf(host);
  if (!mesh) return [];
  return networksServed(gateway, host).flatMap((network) => {
    if (isOnlyForIstiod(gateway) && hasOtherLabelled(ix, mesh, { network, gateway })) return [];
    return crossingsInto(ix, network).filter((crossing) => crossing.mesh === mesh);
  });
}

const isOnlyForIstiod = (gateway: Gateway): boolean => exposesIstiod(gateway) && !exposes(gateway, 'services');

function hasOtherLabelled(
  ix: GatewayView,
  mesh: EntityId<'mesh'>,
  { network, gateway }: { readonly network: EntityId<'network'>; readonly gateway: Gateway },
): boolean {
  return entrancesOf(ix, mesh, network).some((other) => other.id !== gateway.id && other.networkLabel === network);
}

/** The remotes whose proxies reach istiod through a gateway. */
export function remotesThrough(ix: ControlView, gateway: Gateway): readonly Cluster[] {
  const host = hostOf(ix, gateway);
  return host && exposesIstiod(gateway) ? remotesOf(ix, host) : [];
}

/**
 * Whether a gateway has an address that a caller can dial. A ClusterIP works on its own network only; a pending or absent address
 * works for nobody. Source: ops/diagnostic-tools/multicluster; pilot/pkg/serviceregistry/kube/controller/network.go.
 */
export function canDial(gateway: Gateway, host: Cluster, caller: Cluster): boolean {
  if (gateway.address === 'pending' || gateway.address === 'none') return false;
  return gateway.address !== 'clusterip' || !standApart(host, caller);
}

/**
 * Whether a remote would know istiod behind a gateway by a host name only, which its webhook cannot use: the chart makes an ExternalName
 * Service of it. An external control plane is installed with a URL instead.
 * Source: istio-discovery/templates/remote-istiod-service.yaml; setup/install/multicluster/primary-remote (warning on EKS).
 */
export const isKnownByNameOnly = (gateway: Gateway, primary: Cluster, remote: Cluster): boolean =>
  gateway.address === 'hostname' && primary.role === 'primary' && remote.injection === 'path';

/**
 * The gateway of a cluster on which its istiod can be exposed to its remotes: a classic one with an address that all of them can use,
 * the east-west one first.
 */
export function doorToIstiod(ix: View<'cluster' | 'gateway' | 'control'>, primary: Cluster): Gateway | undefined {
  const remotes = remotesOf(ix, primary);
  const doors = gatewaysIn(ix, primary).filter(
    (gateway) =>
      modeOf(gateway, primary) === 'sidecar' &&
      remotes.every((remote) => canDial(gateway, primary, remote) && !isKnownByNameOnly(gateway, primary, remote)),
  );
  return doors.find(({ type }) => type === 'ew') ?? doors[0];
}

/** Whether the istiod of a cluster has a stable address without any gateway. */
export const hasOwnAddress = (cluster: Cluster): boolean => cluster.istiodLoadBalancer === true;
