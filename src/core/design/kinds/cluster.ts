import { choice, number, reference, references, text, toggle, wordMap, words } from '../fields.ts';
import { defineKind } from './define-kind.ts';

/** A Kubernetes cluster. */
export const cluster = defineKind({
  kind: 'cluster',
  title: { en: 'Cluster', zh: '集群' },
  prefix: 'cluster',
  naming: 'id',
  parents: ['zone', 'region'],
  needsParent: false,
  size: { w: 228, h: 126 },
  glyph: 'cluster',
  fields: {
    mesh: reference({ key: 'mesh', to: 'mesh', label: { en: 'Mesh', zh: '网格' } }),
    role: choice({
      key: 'role',
      label: { en: 'Role', zh: '角色' },
      default: 'primary',
      of: {
        primary: { en: 'Primary', zh: '主集群' },
        remote: { en: 'Remote', zh: '从集群' },
        extcp: { en: 'External', zh: '外部控制平面' },
      },
    }),
    serves: reference({
      key: 'serves',
      to: 'mesh',
      label: { en: 'Serves mesh', zh: '服务的网格' },
      help: { en: 'The mesh an external control plane works for.', zh: '外部控制平面所服务的网格。' },
    }),
    network: reference({
      key: 'net',
      to: 'network',
      label: { en: 'Network', zh: '网络' },
      help: {
        en: 'topology.istio.io/network on the system namespace. Not said: Istio treats it as equal to every network.',
        zh: '系统命名空间上的 topology.istio.io/network 标签。未说明时，Istio 视其与任何网络相同。',
      },
    }),
    dataPlane: choice({
      key: 'dp',
      label: { en: 'Data plane', zh: '数据平面' },
      default: 'sidecar',
      of: { sidecar: { en: 'Sidecar', zh: 'sidecar' }, ambient: { en: 'Ambient', zh: 'ambient' } },
    }),
    clusterName: text({
      key: 'name',
      label: { en: 'Istio cluster name', zh: 'Istio 集群名' },
      help: {
        en: 'multiCluster.clusterName. Not said: its name here.',
        zh: 'multiCluster.clusterName。未说明时与此处名称相同。',
      },
    }),
    systemNamespace: text({
      key: 'ns',
      label: { en: 'System namespace', zh: '系统命名空间' },
      default: 'istio-system',
    }),
    revision: text({ key: 'rev', label: { en: 'Revision', zh: '修订版本' } }),
    istioVersion: text({
      key: 'ver',
      accept: 'minor-version',
      label: { en: 'Istio version', zh: 'Istio 版本' },
      examples: ['1.31'],
    }),
    kubernetesVersion: text({
      key: 'k8s',
      accept: 'minor-version',
      label: { en: 'Kubernetes version', zh: 'Kubernetes 版本' },
      examples: ['1.33'],
    }),
    istiodReplicas: number({ key: 'replicas', label: { en: 'istiod replicas', zh: 'istiod 副本数' } }),
    ca: reference({
      key: 'ca',
      to: 'ca',
      words: ['self'],
      label: { en: 'Root of its CA', zh: 'CA 的根' },
      help: { en: 'Not said: the root of the mesh. self: self-signed.', zh: '未说明时为网格的根。self 表示自签名。' },
    }),
    intermediateKey: text({
      key: 'cakey',
      label: { en: 'Intermediate key', zh: '中间 CA 密钥' },
      help: { en: 'Name of the signing key, to show that it is shared.', zh: '签名密钥的名称，用于表示其被共用。' },
    }),
    trustDomain: text({ key: 'td', label: { en: 'Trust domain', zh: '信任域' }, examples: ['east.example'] }),
    trustDomainAliases: words({ key: 'aliases', label: { en: 'Trust domain aliases', zh: '信任域别名' } }),
    acceptedTrustDomains: words({ key: 'accepts', label: { en: 'Accepted trust domains', zh: '接受的信任域' } }),
    trustedRoots: references({
      key: 'trusts',
      to: 'ca',
      label: { en: 'Further trusted roots', zh: '额外信任的根' },
      help: { en: 'Roots listed in caCertificates.', zh: 'caCertificates 中列出的根。' },
    }),
    multiRoot: toggle({
      key: 'multiroot',
      words: ['on', 'off'],
      label: { en: 'ISTIO_MULTIROOT_MESH', zh: 'ISTIO_MULTIROOT_MESH' },
    }),
    apiServer: choice({
      key: 'api',
      label: { en: 'API server', zh: 'API Server' },
      of: { public: { en: 'Public', zh: '公网可达' }, private: { en: 'Private', zh: '仅内网' } },
    }),
    podCidr: text({
      key: 'pods',
      accept: 'cidr',
      label: { en: 'Pod range', zh: 'Pod 网段' },
      examples: ['10.1.0.0/16'],
    }),
    serviceCidr: text({
      key: 'svcs',
      accept: 'cidr',
      label: { en: 'Service range', zh: 'Service 网段' },
      examples: ['10.96.0.0/12'],
    }),
    ipFamily: choice({
      key: 'ip',
      label: { en: 'IP family', zh: 'IP 协议族' },
      of: { v4: { en: 'IPv4', zh: 'IPv4' }, v6: { en: 'IPv6', zh: 'IPv6' }, dual: { en: 'Dual-stack', zh: '双栈' } },
    }),
    dnsCapture: toggle({
      key: 'dns',
      words: ['capture', 'off'],
      label: { en: 'DNS capture', zh: 'DNS 代理' },
      help: {
        en: 'DNS proxying in the data plane. Not said: off for sidecars, on for ambient.',
        zh: '数据平面中的 DNS 代理。未说明时：sidecar 为关，ambient 为开。',
      },
    }),
    ambientMultiNetwork: toggle({
      key: 'amn',
      words: ['on', 'off'],
      label: { en: 'AMBIENT_ENABLE_MULTI_NETWORK', zh: 'AMBIENT_ENABLE_MULTI_NETWORK' },
    }),
    annotated: toggle({
      key: 'annot',
      label: { en: 'controlPlaneClusters annotation', zh: 'controlPlaneClusters 注解' },
    }),
    externalIstiod: toggle({ key: 'extistiod', label: { en: 'EXTERNAL_ISTIOD', zh: 'EXTERNAL_ISTIOD' } }),
    istiodLoadBalancer: toggle({
      key: 'istiodlb',
      yesOnly: true,
      label: { en: 'istiod has an internal load balancer', zh: 'istiod 有独立的内部负载均衡器' },
    }),
    injection: choice({
      key: 'inject',
      label: { en: 'Injection webhook by', zh: '注入 webhook 方式' },
      default: 'path',
      of: { path: { en: 'injectionPath', zh: 'injectionPath' }, url: { en: 'injectionURL', zh: 'injectionURL' } },
    }),
    planes: wordMap({
      key: 'planes',
      label: { en: 'Control planes and their namespaces', zh: '控制平面及其命名空间' },
    }),
    isolationGroup: text({ key: 'group', label: { en: 'Isolation group', zh: '隔离组' }, examples: ['blue'] }),
    team: reference({ key: 'team', to: 'team', label: { en: 'Team', zh: '团队' } }),
    environment: text({ key: 'env', label: { en: 'Stage', zh: '环境' }, examples: ['prod'] }),
    provider: text({
      key: 'provider',
      label: { en: 'Platform', zh: '平台' },
      examples: ['aws', 'gcp', 'azure', 'gke', 'kind', 'minikube', 'baremetal'],
    }),
    metallb: toggle({
      key: 'metallb',
      yesOnly: true,
      label: { en: 'Load balancers work here', zh: '此平台可用负载均衡器' },
    }),
    webhookPortOpen: toggle({ key: 'fw15017', label: { en: 'Firewall admits 15017', zh: '防火墙放行 15017' } }),
    meshId: text({ key: 'meshid', label: { en: 'Mesh ID', zh: '网格 ID' } }),
  },
});
