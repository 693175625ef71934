import { choice, mapBy, numberBy, references, shift, text, toggle } from '../fields.ts';
import { defineKind } from './define-kind.ts';

/** A Kubernetes service, or an external host. Where it runs and who calls it are links. */
export const service = defineKind({
  kind: 'service',
  title: { en: 'Service', zh: '服务' },
  prefix: 'service',
  naming: 'service',
  parents: [],
  needsParent: false,
  size: undefined,
  glyph: 'service',
  fields: {
    replicas: numberBy({ key: 'replicas', by: 'cluster', label: { en: 'Pods per cluster', zh: '各集群 Pod 数' } }),
    external: choice({
      key: 'external',
      label: { en: 'External host', zh: '外部主机' },
      help: {
        en: 'A host outside all clusters, with the resolution of its ServiceEntry.',
        zh: '所有集群之外的主机，及其 ServiceEntry 的解析方式。',
      },
      of: {
        dns: { en: 'resolution DNS', zh: 'resolution DNS' },
        none: { en: 'resolution NONE', zh: 'resolution NONE' },
      },
    }),
    externalDns: toggle({
      key: 'extdns',
      yesOnly: true,
      label: { en: 'Known to a DNS server', zh: '有真实 DNS 记录' },
    }),
    unmeshed: references({
      key: 'unmeshed',
      to: 'cluster',
      label: { en: 'Outside the mesh in', zh: '未加入网格的集群' },
    }),
    headless: toggle({ key: 'headless', yesOnly: true, label: { en: 'Headless', zh: 'headless' } }),
    scope: choice({
      key: 'scope',
      label: { en: 'Scope', zh: '范围' },
      default: 'global',
      of: { global: { en: 'Mesh-wide', zh: '全网格' }, local: { en: 'Cluster-local', zh: '集群本地' } },
    }),
    mtls: choice({
      key: 'mtls',
      label: { en: 'PeerAuthentication', zh: 'PeerAuthentication' },
      default: 'permissive',
      of: {
        disable: { en: 'DISABLE', zh: 'DISABLE' },
        permissive: { en: 'PERMISSIVE', zh: 'PERMISSIVE' },
        strict: { en: 'STRICT', zh: 'STRICT' },
      },
    }),
    destinationRuleTls: choice({
      key: 'drtls',
      label: { en: 'DestinationRule TLS', zh: 'DestinationRule TLS' },
      of: {
        disable: { en: 'DISABLE', zh: 'DISABLE' },
        simple: { en: 'SIMPLE', zh: 'SIMPLE' },
        mutual: { en: 'ISTIO_MUTUAL', zh: 'ISTIO_MUTUAL' },
      },
    }),
    nodeLocal: toggle({
      key: 'nodelocal',
      yesOnly: true,
      label: { en: 'internalTrafficPolicy Local', zh: 'internalTrafficPolicy Local' },
    }),
    subset: text({ key: 'subset', label: { en: 'Subset', zh: 'subset' } }),
    subsetIn: references({
      key: 'subsetin',
      to: 'cluster',
      label: { en: 'Subset defined in', zh: '定义 subset 的集群' },
    }),
    portNames: mapBy({ key: 'portname', by: 'cluster', label: { en: 'Port name per cluster', zh: '各集群端口名' } }),
    types: mapBy({ key: 'type', by: 'cluster', label: { en: 'Service type per cluster', zh: '各集群 Service 类型' } }),
    owners: mapBy({ key: 'owner', by: 'cluster', label: { en: 'Owner per cluster', zh: '各集群负责人' } }),
    failover: shift({ key: 'failover', label: { en: 'Locality failover', zh: '地域故障转移' } }),
    outlierDetection: toggle({ key: 'outlier', label: { en: 'Outlier detection', zh: '异常点检测' } }),
    distribute: toggle({ key: 'distribute', yesOnly: true, label: { en: 'Locality weights', zh: '地域权重' } }),
    global: toggle({ key: 'global', yesOnly: true, label: { en: 'istio.io/global', zh: 'istio.io/global' } }),
    waypoints: mapBy({ key: 'wp', by: 'cluster', label: { en: 'Waypoint per cluster', zh: '各集群 waypoint' } }),
    waypointGlobal: toggle({ key: 'wpglobal', label: { en: 'Waypoint is global', zh: 'waypoint 为全局' } }),
    infrastructure: toggle({ key: 'infra', yesOnly: true, label: { en: 'Tool of each cluster', zh: '集群自用工具' } }),
    importedAs: text({ key: 'fqdn', accept: 'service', label: { en: 'Imported as', zh: '导入名称' } }),
    aliased: toggle({ key: 'alias', yesOnly: true, label: { en: 'Imported under an alias', zh: '以别名导入' } }),
  },
});
