import { openNetwork } from '../../recipes/open-network.ts';
import { entranceReads, entrancesOf } from '../../semantics/gateways.ts';
import { crossingsInto, enteredNetworks } from '../../semantics/networks.ts';
import { defineRule } from '../define-rule.ts';
import { deploymentModels, istioDoc, istioIssue, istioSource } from '../sources.ts';

type Values = { readonly network: string; readonly from: string };

export const missingEastWestGateway = defineRule({
  id: 'network/missing-east-west-gateway',
  code: 'ML0301',
  severity: 'error',
  recommended: true,
  reads: [...entranceReads, 'network'],
  sources: [
    deploymentModels('multiple-networks'),
    istioSource('pilot/pkg/xds/endpoints/ep_filters.go'),
    istioDoc('ops/diagnostic-tools/multicluster'),
    istioIssue(28381),
    istioIssue(49412),
  ],
  verify: 'istioctl --context "$CTX" experimental internal-debug networkz',
  summary: {
    en: 'A network that other clusters must enter has an east-west gateway.',
    zh: '需要被其他集群访问的网络必须有东西向网关。',
  },
  why: {
    en: 'Pods of one network cannot dial pods of another. istiod replaces their addresses by those of a gateway of their network, if it finds one.',
    zh: '一个网络中的 Pod 无法直接连接另一个网络中的 Pod。istiod 会用对方网络的网关地址替换 Pod 地址，前提是能找到这样的网关。',
  },
  consequence: {
    en: 'Sidecars receive the remote pod addresses as if they were local: timeouts and 503 UF. In ambient mode the endpoint is dropped and logged.',
    zh: 'sidecar 会把远端 Pod 地址当作本地地址使用，结果是超时和 503 UF；ambient 模式下该端点会被丢弃并记录日志。',
  },
  notWhen: {
    en: 'The network is never a destination, only cluster-local services are called, the callers are in another isolation group, or any gateway of the network stands elsewhere with its label.',
    zh: '该网络从不作为目的地；只调用集群本地服务；调用方属于另一个隔离组；或者别处已有带该网络标签的网关。',
  },
  messages: {
    noGateway: {
      en: ({ network, from }: Values) =>
        `${network} has no east-west gateway, so calls from ${from} stop at its border.`,
      zh: ({ network, from }: Values) => `${network} 没有东西向网关，来自 ${from} 的调用止步于网络边界。`,
    },
  },
  *check(ix) {
    for (const id of enteredNetworks(ix)) {
      const network = ix.get(id);
      const crossings = crossingsInto(ix, id).filter(({ mesh }) => entrancesOf(ix, mesh, id).length === 0);
      const [crossing] = crossings;
      if (!network || !crossing) continue;
      const { from, to } = crossing;
      const meshes = [...new Set(crossings.map(({ mesh }) => mesh))];
      yield {
        at: network.id,
        also: [from.id, to.id],
        element: network.name,
        message: 'noGateway',
        params: { network: network.name, from: from.name },
        fixes: [
          {
            title: { en: `Add a gateway to ${network.name}`, zh: `为 ${network.name} 添加网关` },
            plan: (index) => meshes.flatMap((mesh) => openNetwork(index, mesh, network.id)),
          },
        ],
      };
    }
  },
});
