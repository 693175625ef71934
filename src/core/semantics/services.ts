import type { EntityOf } from '../design/kinds/index.ts';
import { linkIdOf } from '../design/ids.ts';
import type { EntityId } from '../design/ids.ts';
import type { View } from './view.ts';
import { oncePer } from './view.ts';

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
  return placements(ix).get(service.id) ?? [];
}

/** The clusters with callers of a service: those that call it, and the homes of the services that call it. Each once. */
export function callersOf(ix: ServiceView, service: Service): readonly Cluster[] {
  const calls = ix.to(service.id, 'call');
  if (calls.length === 0) return [];
  const callers = new Set<Cluster>();
  for (const { from } of calls) {
    const caller = ix.get(from);
    if (caller?.kind === 'cluster') callers.add(caller);
    else if (caller) for (const home of homesOf(ix, caller)) callers.add(home);
  }
  return [...callers];
}

const placements = oncePer((ix: ServiceView) => {
  const homes = new Map<EntityId, Cluster[]>();
  for (const link of ix.links('placement')) {
    const home = ix.get(link.to);
    if (!home) continue;
    const list = homes.get(link.from);
    if (list) list.push(home);
    else homes.set(link.from, [home]);
  }
  return homes;
});

/** Whether the cluster has a Service object of that name: beside pods, or a stub without any. */
export function hasServiceObject(ix: View<'placement' | 'stub'>, service: Service, cluster: Cluster): boolean {
  return (
    ix.link(linkIdOf('placement', service.id, cluster.id)) !== undefined ||
    ix.link(linkIdOf('stub', service.id, cluster.id)) !== undefined
  );
}

export function hasServiceEntry(ix: View<'serviceEntry'>, service: Service, cluster: Cluster): boolean {
  return ix.link(linkIdOf('serviceEntry', service.id, cluster.id)) !== undefined;
}

/**
 * Whether the data plane answers DNS for its workloads. Off for sidecars unless said; on for ambient since 1.25.
 * Source: releasenotes ambient-dns-on, manifests/charts/istio-cni/values.yaml (`ambient.dnsCapture`).
 */
export const capturesDns = (cluster: Cluster): boolean => cluster.dnsCapture ?? cluster.dataPlane === 'ambient';
