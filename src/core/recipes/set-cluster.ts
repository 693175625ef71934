import type { Command } from '../commands/index.ts';
import type { EntityId } from '../design/ids.ts';
import { freshId } from '../design/ids.ts';
import type { EntityOf } from '../design/kinds/index.ts';
import type { ModelIndex } from '../design/model-index.ts';
import { freshName } from './fresh-name.ts';

type ClusterId = EntityId<'cluster'>;
type Cluster = EntityOf<'cluster'>;

/** Enough that one of them can be replaced while the other works. */
export const ENOUGH_REPLICAS = 2;

/** `autoscaleMin: 2` for istiod; the disruption budget of the chart is on by default. */
export const scaleIstiod = (cluster: ClusterId): readonly Command[] => [
  { type: 'entity.set', args: { id: cluster, values: { istiodReplicas: ENOUGH_REPLICAS } } },
];

/** `AMBIENT_ENABLE_MULTI_NETWORK` in istiod. */
export const enableAmbientMultiNetwork = (cluster: ClusterId): readonly Command[] => [
  { type: 'entity.set', args: { id: cluster, values: { ambientMultiNetwork: true } } },
];

export const setIstioVersion = (cluster: ClusterId, istioVersion: string): readonly Command[] => [
  { type: 'entity.set', args: { id: cluster, values: { istioVersion } } },
];

export const setKubernetesVersion = (cluster: ClusterId, kubernetesVersion: string): readonly Command[] => [
  { type: 'entity.set', args: { id: cluster, values: { kubernetesVersion } } },
];

export const setDataPlane = (cluster: ClusterId, dataPlane: Cluster['dataPlane']): readonly Command[] => [
  { type: 'entity.set', args: { id: cluster, values: { dataPlane } } },
];

/** MetalLB or cloud-provider-kind is installed: Services of type LoadBalancer get an address. */
export const declareLoadBalancers = (cluster: ClusterId): readonly Command[] => [
  { type: 'entity.set', args: { id: cluster, values: { metallb: true } } },
];

/** The firewall lets the API server call the injection webhook. */
export const openWebhookPort = (cluster: ClusterId): readonly Command[] => [
  { type: 'entity.set', args: { id: cluster, values: { webhookPortOpen: true } } },
];

/** The control planes of a cluster select other namespaces: what `plane` selects, the others give up. */
export function leaveNamespaceTo(ix: ModelIndex, cluster: Cluster, plane: string): readonly Command[] {
  const planes = ix.get(cluster.id)?.planes ?? [];
  const own = planes.filter(([name]) => name === plane).map(([, namespace]) => namespace);
  const rest = planes.filter(
    ([name, namespace]) => name === plane || !own.some((one) => one === '*' || namespace === '*' || one === namespace),
  );
  if (rest.length === planes.length) return [];
  return [{ type: 'entity.set', args: { id: cluster.id, values: { planes: rest.length > 0 ? rest : null } } }];
}

/** A cluster moves into a region. */
export const placeInRegion = (cluster: ClusterId, region: EntityId<'region'>): readonly Command[] => [
  { type: 'entity.reparent', args: { id: cluster, parent: region } },
];

/** A cluster moves into a region of that name, which is added. Empty when it stands in one. */
export function placeInNewRegion(ix: ModelIndex, cluster: Cluster, hint: string): readonly Command[] {
  if (ix.get(cluster.id)?.parent !== undefined) return [];
  const name = freshName(ix, 'region', hint);
  const id = freshId(ix.model.entities, 'region', name);
  return [{ type: 'entity.add', args: { id, name } }, ...placeInRegion(cluster.id, id)];
}
