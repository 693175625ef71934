import { choice, choices, number, numbers, reference, text, toggle } from '../fields.ts';
import { defineKind } from './define-kind.ts';

/** A gateway in a cluster: east-west between networks, or ingress at the edge. */
export const gateway = defineKind({
  kind: 'gateway',
  title: { en: 'Gateway', zh: '网关' },
  prefix: 'gateway',
  naming: 'id',
  parents: ['cluster'],
  needsParent: true,
  size: undefined,
  glyph: 'gateway',
  fields: {
    type: choice({
      key: 'kind',
      label: { en: 'Type', zh: '类型' },
      default: 'ew',
      of: { ew: { en: 'East-west', zh: '东西向' }, ingress: { en: 'Ingress', zh: '入口' } },
    }),
    mode: choice({
      key: 'mode',
      label: { en: 'Mode', zh: '模式' },
      help: {
        en: 'Sidecar: TLS passthrough on 15443. Ambient: HBONE tunnel on 15008. Not said: as its cluster.',
        zh: 'sidecar:15443 端口 TLS 透传。ambient:15008 端口 HBONE 隧道。未说明时与所在集群一致。',
      },
      of: {
        sidecar: { en: 'Sidecar (15443)', zh: 'sidecar(15443)' },
        ambient: { en: 'Ambient (15008)', zh: 'ambient(15008)' },
      },
    }),
    networkLabel: reference({
      key: 'net',
      to: 'network',
      label: { en: 'Network label', zh: '网络标签' },
      help: { en: 'topology.istio.io/network on its Service.', zh: '其 Service 上的 topology.istio.io/network 标签。' },
    }),
    exposes: choices({
      key: 'expose',
      label: { en: 'Exposes', zh: '暴露' },
      of: { services: { en: 'Services', zh: '服务' }, istiod: { en: 'istiod', zh: 'istiod' } },
    }),
    address: choice({
      key: 'lb',
      label: { en: 'Address', zh: '地址' },
      default: 'ip',
      of: {
        ip: { en: 'Load balancer, IP', zh: '负载均衡器（IP）' },
        hostname: { en: 'Load balancer, host name', zh: '负载均衡器（主机名）' },
        pending: { en: 'Pending', zh: '等待分配' },
        none: { en: 'None', zh: '无' },
        clusterip: { en: 'ClusterIP', zh: 'ClusterIP' },
        nodeport: { en: 'NodePort', zh: 'NodePort' },
        l7: { en: 'Behind an L7 balancer', zh: '位于七层负载均衡器之后' },
      },
    }),
    scheme: choice({
      key: 'scheme',
      label: { en: 'Reachable from', zh: '可达范围' },
      of: { public: { en: 'The internet', zh: '互联网' }, internal: { en: 'Inside only', zh: '仅内部' } },
    }),
    sourceRanges: toggle({
      key: 'ranges',
      yesOnly: true,
      label: { en: 'Source ranges restricted', zh: '已限制来源网段' },
    }),
    ports: numbers({ key: 'ports', label: { en: 'Ports', zh: '端口' } }),
    replicas: number({ key: 'replicas', label: { en: 'Replicas', zh: '副本数' } }),
    revision: text({ key: 'rev', label: { en: 'Revision', zh: '修订版本' } }),
    ipFamily: choice({
      key: 'ip',
      label: { en: 'IP family', zh: 'IP 协议族' },
      of: { v4: { en: 'IPv4', zh: 'IPv4' }, v6: { en: 'IPv6', zh: 'IPv6' }, dual: { en: 'Dual-stack', zh: '双栈' } },
    }),
    fronts: reference({
      key: 'fronts',
      to: 'network',
      label: { en: 'Fronts', zh: '代表网络' },
      help: {
        en: 'Stands in for a network other than that of its cluster.',
        zh: '代表与所在集群不同的另一个网络。',
      },
    }),
  },
});
