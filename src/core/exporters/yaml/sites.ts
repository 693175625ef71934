import { invariant } from '../../base/invariant.ts';
import type { EntityId } from '../../design/ids.ts';
import type { EntityOf } from '../../design/kinds/index.ts';
import type { ModelIndex } from '../../design/model-index.ts';
import type { FileName } from '../quoting/file-name.ts';
import { fileNames } from '../quoting/file-name.ts';
import type { DnsLabel, VariableName } from '../quoting/shell-text.ts';
import { dnsLabel, variableOf } from '../quoting/shell-text.ts';

/** A cluster as the installation sees it: every name is checked, every default filled in. */
export interface Site {
  readonly cluster: EntityOf<'cluster'>;
  /** Its name in the drawing. */
  readonly name: DnsLabel;
  readonly folder: FileName;
  /** multiCluster.clusterName: the key of remote secrets and a part of the injection path. */
  readonly istioName: DnsLabel;
  readonly namespace: DnsLabel;
  /** Absent for the default revision. */
  readonly revision: DnsLabel | undefined;
  /** The variable that holds its kubectl context. */
  readonly context: VariableName;
  readonly mesh: EntityOf<'mesh'> | undefined;
  readonly network: string | undefined;
  readonly isRemote: boolean;
  readonly gateways: readonly SiteGateway[];
}

/** A gateway as a Service of its cluster. */
export interface SiteGateway {
  readonly gateway: EntityOf<'gateway'>;
  readonly service: DnsLabel;
  /** From 1, among the gateways of its type in the cluster. */
  readonly number: number;
  /** The network it is labelled with. */
  readonly network: string | undefined;
  readonly revision: DnsLabel | undefined;
}

/** All clusters with who controls whom, in document order. */
export interface Sites {
  readonly all: readonly Site[];
  of(id: EntityId<'cluster'>): Site | undefined;
  /** The clusters that control a remote, the one its proxies use first. */
  controlPlanesOf(site: Site): readonly Site[];
  /** The remotes of a primary. */
  remotesOf(site: Site): readonly Site[];
}

/** Makes the sites of a drawing without name problems. */
export function sitesOf(ix: ModelIndex): Sites {
  const clusters = ix.all('cluster');
  const folders = fileNames(
    clusters.map((cluster) => [cluster.id, cluster.name] as const),
    'cluster',
  );
  const byId = new Map(clusters.map((cluster) => [cluster.id, siteOf(ix, cluster, folders.get(cluster.id))]));
  const sitesAt = (ids: readonly EntityId<'cluster'>[]): Site[] => ids.flatMap((id) => byId.get(id) ?? []);
  return {
    all: [...byId.values()],
    of: (id) => byId.get(id),
    controlPlanesOf: (site) =>
      site.isRemote ? sitesAt(ix.to(site.cluster.id, 'control').map((link) => link.from)) : [],
    remotesOf: (site) =>
      sitesAt(ix.from(site.cluster.id, 'control').map((link) => link.to)).filter((remote) => remote.isRemote),
  };
}

function siteOf(ix: ModelIndex, cluster: EntityOf<'cluster'>, folder: FileName | undefined): Site {
  invariant(folder, 'every cluster has a folder');
  const name = checked(cluster.name);
  const revision = revisionOf(cluster.revision);
  return {
    cluster,
    name,
    folder,
    istioName: cluster.clusterName === undefined ? name : checked(cluster.clusterName),
    namespace: checked(cluster.systemNamespace),
    revision,
    context: variableOf('CTX', name),
    mesh: ix.get(cluster.mesh),
    network: ix.get(cluster.network)?.name,
    isRemote: cluster.role === 'remote',
    gateways: gatewaysOf(ix, cluster.id, revision),
  };
}

/** The names of Istio's guides; a second gateway of a type gets its number. */
const SERVICE = { ew: 'istio-eastwestgateway', ingress: 'istio-ingressgateway' } as const;

function gatewaysOf(ix: ModelIndex, id: EntityId<'cluster'>, revision: DnsLabel | undefined): SiteGateway[] {
  const counts = { ew: 0, ingress: 0 };
  return ix.childrenOf(id, 'gateway').map((gateway) => {
    const number = ++counts[gateway.type];
    return {
      gateway,
      number,
      service: checked(number === 1 ? SERVICE[gateway.type] : `${SERVICE[gateway.type]}-${number}`),
      network: ix.get(gateway.networkLabel)?.name,
      revision: gateway.revision === undefined ? revision : revisionOf(gateway.revision),
    };
  });
}

/** The revision called `default` is the one without a name. */
function revisionOf(revision: string | undefined): DnsLabel | undefined {
  return revision === undefined || revision === 'default' ? undefined : checked(revision);
}

/** A name that the name checks have passed. */
export function checked(text: string): DnsLabel {
  const label = dnsLabel(text);
  invariant(label, `${JSON.stringify(text)} was to be refused before`);
  return label;
}
