import { setNetwork, setNetworkLabel } from '../../recipes/set-network.ts';
import { hostOf } from '../../semantics/gateways.ts';
import { defineRule } from '../define-rule.ts';
import { deploymentModels, istioIssue, istioSource } from '../sources.ts';

type Values = { readonly gateway: string; readonly home: string; readonly label: string };

export const gatewayNetworkMismatch = defineRule({
  id: 'network/gateway-network-mismatch',
  code: 'ML0304',
  severity: 'error',
  recommended: true,
  reads: ['gateway', 'cluster', 'network'],
  sources: [
    deploymentModels('multiple-networks'),
    istioSource('pilot/pkg/serviceregistry/kube/controller/network.go'),
    'https://github.com/istio/api/issues/1804',
    istioIssue(39712),
  ],
  verify: 'istioctl --context "$CTX" experimental internal-debug networkz',
  summary: {
    en: 'A gateway announces the network that its cluster is on.',
    zh: '网关声明的网络必须与其所在集群的网络一致。',
  },
  why: {
    en: 'Traffic for a network is sent to every gateway labelled with it; the gateway then dials pods from where it stands.',
    zh: '发往某个网络的流量会送到所有带该网络标签的网关，网关再从自己所在的位置连接 Pod。',
  },
  consequence: {
    en: 'Traffic for the announced network arrives in the wrong cluster, which cannot reach the pods.',
    zh: '发往所声明网络的流量进入了错误的集群，而那里无法到达目标 Pod。',
  },
  notWhen: {
    en: 'The gateway is declared to front that network, for example for VMs or a legacy segment.',
    zh: '该网关被声明为代表该网络，例如用于虚拟机或遗留网段。',
  },
  messages: {
    mismatch: {
      en: ({ gateway, home, label }: Values) =>
        `${gateway} stands in ${home} but announces ${label}, so traffic for ${label} ends up in the wrong network.`,
      zh: ({ gateway, home, label }: Values) =>
        `${gateway} 位于 ${home}，却声明了 ${label}，发往 ${label} 的流量会进入错误的网络。`,
    },
  },
  *check(ix) {
    for (const gateway of ix.all('gateway')) {
      const host = hostOf(ix, gateway);
      const [home, label] = [ix.get(host?.network), ix.get(gateway.networkLabel)];
      if (!host || !home || !label || home.id === label.id || gateway.fronts === label.id) continue;
      yield {
        at: gateway.id,
        also: [home.id, label.id],
        element: gateway.name,
        message: 'mismatch',
        params: { gateway: gateway.name, home: home.name, label: label.name },
        suggestions: [
          {
            title: { en: `Label ${gateway.name} with ${home.name}`, zh: `将 ${gateway.name} 的标签改为 ${home.name}` },
            plan: () => setNetworkLabel(gateway.id, home.id),
          },
          {
            title: { en: `Put ${host.name} on ${label.name}`, zh: `将 ${host.name} 放入 ${label.name}` },
            plan: () => setNetwork(host.id, label.id),
          },
        ],
      };
    }
  },
});
