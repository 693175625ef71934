import type { Command } from '../commands/index.ts';
import type { EntityId, Kind } from '../design/ids.ts';
import { entityIdOf } from '../design/ids.ts';
import type { EntityOf } from '../design/kinds/index.ts';

type Facts<K extends Kind> = Partial<Omit<EntityOf<K>, 'id' | 'kind' | 'name' | 'seq' | 'parent'>>;

/** A whole deployment by names. Regions, zones, networks and roots are declared by use. */
export interface DeploymentPlan {
  readonly meshes: readonly MeshPlan[];
  readonly clusters: readonly ClusterPlan[];
  readonly gateways?: readonly GatewayPlan[];
  readonly secrets?: readonly SecretPlan[];
  readonly services: readonly ServicePlan[];
  readonly federations?: readonly FederationPlan[];
}

export interface MeshPlan {
  readonly name: string;
  readonly root?: string;
  readonly facts?: Facts<'mesh'>;
}

export interface ClusterPlan {
  readonly name: string;
  readonly mesh: string;
  readonly place: readonly [region: string, zone: string];
  readonly network?: string;
  /** Makes it a remote. Proxies use the first. */
  readonly controlledBy?: readonly string[];
  readonly facts?: Facts<'cluster'>;
}

export interface GatewayPlan {
  readonly cluster: string;
  readonly type?: EntityOf<'gateway'>['type'];
  /** Its label; none for an ingress gateway. */
  readonly network?: string;
  readonly exposes?: EntityOf<'gateway'>['exposes'];
  readonly facts?: Facts<'gateway'>;
}

export interface SecretPlan {
  readonly in: string;
  readonly reads: string;
  readonly config?: true;
}

export interface ServicePlan {
  readonly name: string;
  /** Clusters with pods, and how many. */
  readonly pods: Readonly<Record<string, number>>;
  /** Clusters with only a Service object. */
  readonly stubs?: readonly string[];
  /** Services that its pods call. */
  readonly calls?: readonly string[];
  readonly facts?: Facts<'service'>;
}

export interface FederationPlan {
  readonly between: readonly [string, string];
  readonly exports: readonly [string, ...string[]];
}

/** The mesh that an empty design has. */
const FIRST_MESH: EntityId<'mesh'> = 'mesh:m1';

/** The commands that draw a plan on an empty design. Ids are made of the names, so the same plan gives the same drawing. */
export function commandsOf(plan: DeploymentPlan): readonly Command[] {
  const meshIds = new Map(plan.meshes.map(({ name }, n) => [name, n === 0 ? FIRST_MESH : entityIdOf('mesh', name)]));
  return [
    ...declaredByUse(plan),
    ...plan.meshes.flatMap((mesh) => meshCommands(mesh, meshIds.get(mesh.name) ?? FIRST_MESH)),
    ...plan.clusters.map((cluster) => clusterCommand(cluster, meshIds)),
    ...(plan.gateways ?? []).map(gatewayCommand),
    ...plan.clusters.flatMap(controlCommands),
    ...(plan.secrets ?? []).map(secretCommand),
    ...plan.services.map(serviceCommand),
    ...plan.services.flatMap(serviceLinks),
    ...(plan.federations ?? []).map((federation) => federationCommand(federation, meshIds)),
  ];
}

function declaredByUse({ meshes, clusters }: DeploymentPlan): readonly Command[] {
  const roots = new Set(meshes.flatMap(({ root }) => root ?? []));
  const networks = new Set(clusters.flatMap(({ network }) => network ?? []));
  const regions = new Set(clusters.map(({ place: [region] }) => region));
  const zones = new Map(clusters.map(({ place: [region, zone] }) => [zone, region]));
  return [
    ...[...roots].map((name) => add({ id: entityIdOf('ca', name), name })),
    ...[...networks].map((name) => add({ id: entityIdOf('network', name), name })),
    ...[...regions].map((name) => add({ id: entityIdOf('region', name), name })),
    ...[...zones].map(([name, region]) =>
      add({ id: entityIdOf('zone', name), name, parent: entityIdOf('region', region) }),
    ),
  ];
}

type AddArgs = Extract<Command, { type: 'entity.add' }>['args'];

const add = (args: AddArgs): Command => ({ type: 'entity.add', args });

function meshCommands({ name, root, facts }: MeshPlan, id: EntityId<'mesh'>): readonly Command[] {
  const values = { ...(root === undefined ? {} : { root: entityIdOf('ca', root) }), ...facts };
  if (id !== FIRST_MESH) return [add({ id, name, fields: values })];
  return [
    { type: 'entity.rename', args: { id, name } },
    { type: 'entity.set', args: { id, values } },
  ];
}

function clusterCommand(plan: ClusterPlan, meshIds: ReadonlyMap<string, EntityId<'mesh'>>): Command {
  const { name, network, controlledBy, facts } = plan;
  const fields: Facts<'cluster'> = {
    mesh: meshIds.get(plan.mesh) ?? FIRST_MESH,
    ...(network === undefined ? {} : { network: entityIdOf('network', network) }),
    ...(controlledBy ? { role: 'remote' } : {}),
    ...facts,
  };
  return add({ id: clusterId(name), name, parent: entityIdOf('zone', plan.place[1]), fields });
}

const clusterId = (name: string): EntityId<'cluster'> => entityIdOf('cluster', name);

function gatewayCommand({ cluster, type = 'ew', network, exposes, facts }: GatewayPlan): Command {
  const name = `${cluster}-${type === 'ew' ? 'eastwest' : 'ingress'}`;
  const fields: Facts<'gateway'> = {
    type,
    ...(network === undefined ? {} : { networkLabel: entityIdOf('network', network) }),
    ...(exposes ? { exposes } : {}),
    ...facts,
  };
  return add({ id: entityIdOf('gateway', name), name, parent: clusterId(cluster), fields });
}

const controlCommands = ({ name, controlledBy = [] }: ClusterPlan): readonly Command[] =>
  controlledBy.map((from) => ({
    type: 'link.add',
    args: { kind: 'control', from: clusterId(from), to: clusterId(name) },
  }));

const secretCommand = ({ in: holder, reads, config }: SecretPlan): Command => ({
  type: 'link.add',
  args: {
    kind: 'remoteSecret',
    from: clusterId(holder),
    to: clusterId(reads),
    ...(config ? { values: { type: 'config' } } : {}),
  },
});

const serviceId = (name: string): EntityId<'service'> => entityIdOf('service', name);

function serviceCommand({ name, pods, facts }: ServicePlan): Command {
  const replicas = Object.entries(pods).map(([cluster, count]) => [clusterId(cluster), count] as const);
  return add({ id: serviceId(name), name, fields: { replicas, ...facts } });
}

function serviceLinks({ name, pods, stubs = [], calls = [] }: ServicePlan): readonly Command[] {
  const from = serviceId(name);
  return [
    ...Object.keys(pods).map((cluster) => linkOf({ kind: 'placement', from, to: clusterId(cluster) })),
    ...stubs.map((cluster) => linkOf({ kind: 'stub', from, to: clusterId(cluster) })),
    ...calls.map((callee) => linkOf({ kind: 'call', from, to: serviceId(callee) })),
  ];
}

const linkOf = (args: Extract<Command, { type: 'link.add' }>['args']): Command => ({ type: 'link.add', args });

function federationCommand(
  { between: [a, b], exports }: FederationPlan,
  meshIds: ReadonlyMap<string, EntityId<'mesh'>>,
): Command {
  return linkOf({
    kind: 'federation',
    from: meshIds.get(a) ?? FIRST_MESH,
    to: meshIds.get(b) ?? FIRST_MESH,
    values: { bundleExchanged: true, exports: exports.map(serviceId) },
  });
}

/** A secret for every ordered pair of clusters. */
export const exchanged = (clusters: readonly string[]): readonly SecretPlan[] =>
  clusters.flatMap((holder) => clusters.filter((target) => target !== holder).map((reads) => ({ in: holder, reads })));
