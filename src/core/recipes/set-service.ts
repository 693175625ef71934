import type { Command } from '../commands/index.ts';
import type { EntityId } from '../design/ids.ts';
import { linkIdOf } from '../design/ids.ts';
import type { EntityOf } from '../design/kinds/index.ts';
import type { ModelIndex } from '../design/model-index.ts';
import { ambientFlows, clustersIn, waypointsOf } from '../semantics/ambient.ts';

type Service = EntityOf<'service'>;
type ServiceId = EntityId<'service'>;

/** Outlier detection in the destination rule: without it, Envoy never leaves the nearest endpoints. */
export const detectOutliers = (service: ServiceId): readonly Command[] => [
  { type: 'entity.set', args: { id: service, values: { outlierDetection: true } } },
];

/** The locality failover rule names another region to go to. */
export const failOverTo = (service: Service, region: string): readonly Command[] =>
  service.failover
    ? [
        {
          type: 'entity.set',
          args: { id: service.id, values: { failover: { from: service.failover.from, to: region } } },
        },
      ]
    : [];

/** No failover rule: the locality weights stay. */
export const dropFailover = (service: ServiceId): readonly Command[] => [
  { type: 'entity.set', args: { id: service, values: { failover: null } } },
];

/** No locality weights: the failover rule stays. */
export const dropWeights = (service: ServiceId): readonly Command[] => [
  { type: 'entity.set', args: { id: service, values: { distribute: null } } },
];

/** `clusterLocal` in the mesh configuration: callers only reach pods of their own cluster. */
export const keepInCluster = (service: ServiceId): readonly Command[] => [
  { type: 'entity.set', args: { id: service, values: { scope: 'local' } } },
];

/** Imported under the alias `name.mesh.global-alias`, which no local service has. */
export const importUnderAlias = (service: ServiceId): readonly Command[] => [
  { type: 'entity.set', args: { id: service, values: { aliased: true } } },
];

/** Pods of a service in one more cluster. Empty when it runs there. */
export function deployTo(ix: ModelIndex, service: ServiceId, cluster: EntityId<'cluster'>): readonly Command[] {
  if (ix.link(linkIdOf('placement', service, cluster))) return [];
  return [{ type: 'link.add', args: { kind: 'placement', from: service, to: cluster } }];
}

/**
 * The label `istio.io/global` on the Service in every cluster, and on its waypoint if that is said to lack it: a global service behind a
 * local waypoint would be the next fault. Source: ambient/install/multicluster.
 */
export function labelGlobal(ix: ModelIndex, service: ServiceId): readonly Command[] {
  const waypoint = ix.get(service)?.waypointGlobal === false ? { waypointGlobal: true } : {};
  return [{ type: 'entity.set', args: { id: service, values: { global: true, ...waypoint } } }];
}

/** One waypoint name in all clusters in which the service is used together, and the label `istio.io/global` on a waypoint that lacks it. */
export function unifyWaypoints(ix: ModelIndex, service: Service): readonly Command[] {
  const known = waypointsOf(ix.get(service.id) ?? service);
  const [name] = known.values();
  if (name === undefined) return [];
  const clusters = ambientFlows(ix).flatMap((talk) => (talk.service.id === service.id ? clustersIn(talk) : []));
  const waypoints = new Map([...known, ...clusters.map(({ id }) => [id, name] as const)]);
  const isLocal = ix.get(service.id)?.waypointGlobal === false;
  return [
    {
      type: 'entity.set',
      args: { id: service.id, values: { waypoints: [...waypoints], ...(isLocal ? { waypointGlobal: true } : {}) } },
    },
  ];
}
