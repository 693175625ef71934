import type { EntityOf } from '../design/kinds/index.ts';
import { linkIdOf } from '../design/ids.ts';
import type { EntityId } from '../design/ids.ts';
import type { View } from './view.ts';
import { oncePer, pushTo } from './view.ts';

type Cluster = EntityOf<'cluster'>;
type Service = EntityOf<'service'>;

/** What the functions of this file about callers and pods depend on. */
export const serviceReads = ['cluster', 'service', 'call', 'placement'] as const;
export type ServiceView = View<(typeof serviceReads)[number]>;

/** Services that Istio keeps inside each cluster whatever the mesh configuration says. */
const LOCAL_NAMESPACE = 'kube-system';
const LOCAL_SERVICE = 'default/kubernetes';

/**
 * Whether callers only ever reach pods of their own cluster.
 * Source: pilot/pkg/model/cluster_local.go (defaultClusterLocalNamespaces, defaultClusterLocalServices).
 */
export function isClusterLocal(service: Service): boolean {
  return service.scope === 'local' || service.name === LOCAL_SERVICE || service.name.startsWith(`${LOCAL_NAMESPACE}/`);
}

/** The clusters with pods of a service, in the order drawn. */
export function homesOf(ix: ServiceView, service: Service): readonly Cluster[] {
  return presence(ix).homes.get(service.id) ?? NOWHERE;
}

/** The clusters with callers of a service: those that call it, and the homes of the services that call it. Each once. */
export function callersOf(ix: ServiceView, service: Service): readonly Cluster[] {
  return presence(ix).callers.get(service.id) ?? NOWHERE;
}

const NOWHERE: readonly Cluster[] = [];

const presence = oncePer((ix: ServiceView) => {
  const homes = new Map<EntityId, Cluster[]>();
  for (const { from, to } of ix.links('placement')) {
    const home = ix.get(to);
    if (home) pushTo(homes, from, home);
  }
  const callers = new Map<EntityId, Set<Cluster>>();
  for (const { from, to } of ix.links('call')) {
    const caller = ix.get(from);
    const clusters = callers.get(to) ?? new Set();
    callers.set(to, clusters);
    if (caller?.kind === 'cluster') clusters.add(caller);
    else for (const home of homes.get(from) ?? NOWHERE) clusters.add(home);
  }
  return { homes, callers: new Map([...callers].map(([service, clusters]) => [service, [...clusters]])) };
});

/** Whether the cluster has a Service object of that name: beside pods, or a stub without any. */
export function hasServiceObject(ix: View<'placement' | 'stub'>, service: Service, cluster: Cluster): boolean {
  return (
    ix.link(linkIdOf('placement', service.id, cluster.id)) !== undefined ||
    ix.link(linkIdOf('stub', service.id, cluster.id)) !== undefined
  );
}

export function hasServiceEntry(ix: View<'serviceEntry'>, service: Service, cluster: Cluster): boolean {
  return entries(ix).get(service.id)?.has(cluster.id) ?? false;
}

const entries = oncePer((ix: View<'serviceEntry'>) => {
  const clusters = new Map<EntityId, Set<EntityId>>();
  for (const { from, to } of ix.links('serviceEntry')) clusters.set(from, (clusters.get(from) ?? new Set()).add(to));
  return clusters;
});

/**
 * Whether the data plane answers DNS for its workloads. Off for sidecars unless said; on for ambient since 1.25.
 * Source: releasenotes ambient-dns-on, manifests/charts/istio-cni/values.yaml (`ambient.dnsCapture`).
 */
export const capturesDns = (cluster: Cluster): boolean => cluster.dnsCapture ?? cluster.dataPlane === 'ambient';
