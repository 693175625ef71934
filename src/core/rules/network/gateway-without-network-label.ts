import { setNetworkLabel } from '../../recipes/set-network.ts';
import { crossingsThrough, entranceReads, hostOf, mayEnterBy, modeOf } from '../../semantics/gateways.ts';
import type { Repair } from '../define-rule.ts';
import { defineRule } from '../define-rule.ts';
import { deploymentModels, istioDoc, istioSource } from '../sources.ts';

type Values = { readonly gateway: string; readonly network: string; readonly from: string };

export const gatewayWithoutNetworkLabel = defineRule({
  id: 'network/gateway-without-network-label',
  code: 'ML0303',
  severity: 'error',
  recommended: true,
  reads: [...entranceReads, 'network'],
  sources: [
    deploymentModels('multiple-networks'),
    istioSource('pilot/pkg/serviceregistry/kube/controller/network.go'),
    istioSource('samples/multicluster/gen-eastwest-gateway.sh'),
    istioDoc('ops/diagnostic-tools/multicluster'),
  ],
  verify:
    'kubectl --context "$CTX" get services --all-namespaces --selector topology.istio.io/network --label-columns topology.istio.io/network',
  summary: {
    en: 'An east-west gateway carries the label of the network it serves.',
    zh: '东西向网关必须带有其所服务网络的标签。',
  },
  why: {
    en: 'istiod finds the gateways of a network by the label topology.istio.io/network on their Service.',
    zh: 'istiod 通过 Service 上的 topology.istio.io/network 标签查找各网络的网关。',
  },
  consequence: {
    en: 'Endpoints show pod addresses instead of the address of the gateway, and calls from other networks time out.',
    zh: '端点中出现的是 Pod 地址而不是网关地址，来自其他网络的调用会超时。',
  },
  notWhen: {
    en: 'Nobody has to enter the network, or the gateway only exposes istiod and another, labelled one lets traffic in.',
    zh: '没有人需要进入该网络；或者该网关只暴露 istiod，而另有带标签的网关负责放行流量。',
  },
  messages: {
    noLabel: {
      en: ({ gateway, network, from }: Values) =>
        `${gateway} does not say that it serves ${network}, so istiod never sends calls from ${from} through it.`,
      zh: ({ gateway, network, from }: Values) =>
        `${gateway} 没有声明自己服务于 ${network}，istiod 不会让来自 ${from} 的调用经过它。`,
    },
  },
  *check(ix) {
    for (const gateway of ix.all('gateway')) {
      if (gateway.type !== 'ew' || gateway.networkLabel !== undefined) continue;
      const host = hostOf(ix, gateway);
      const [crossing] = crossingsThrough(ix, gateway);
      const network = ix.get(host?.network);
      if (!host || !crossing || !network) continue;
      // With the label istiod would begin to use it: of the wrong kind, it is not the way in that is missing.
      const isUseful = mayEnterBy(ix, crossing.mesh, { network: network.id, mode: modeOf(gateway, host) });
      const label: Repair = {
        title: { en: `Label ${gateway.name} with ${network.name}`, zh: `为 ${gateway.name} 添加标签 ${network.name}` },
        plan: () => setNetworkLabel(gateway.id, network.id),
      };
      yield {
        at: gateway.id,
        also: [network.id, crossing.from.id],
        element: gateway.name,
        message: 'noLabel',
        params: { gateway: gateway.name, network: network.name, from: crossing.from.name },
        ...(isUseful ? { fixes: [label] } : { suggestions: [label] }),
      };
    }
  },
});
