import { listOf } from '../../base/text.ts';
import { addPorts } from '../../recipes/set-ports.ts';
import { portReads, portsNeeded } from '../../semantics/ports.ts';
import { defineRule } from '../define-rule.ts';
import { istioDoc, istioSource } from '../sources.ts';

type Values = { readonly gateway: string; readonly ports: readonly string[] };

export const missingPort = defineRule({
  id: 'gateway/missing-port',
  code: 'ML0403',
  severity: 'error',
  recommended: false,
  reads: portReads,
  sources: [
    istioSource('pilot/pkg/serviceregistry/kube/controller/network.go'),
    istioDoc('ops/diagnostic-tools/multicluster'),
  ],
  verify: 'kubectl --context "$CTX" get services --all-namespaces --selector topology.istio.io/network',
  summary: {
    en: 'The Service of a gateway has the ports that its job needs.',
    zh: '网关的 Service 必须包含其职责所需的端口。',
  },
  why: {
    en: 'Calls between clusters arrive on fixed ports: 15443 for mTLS passthrough, 15008 for the ambient tunnel, 15012 and 15017 for istiod. The default ingress has none of them.',
    zh: '集群间的调用使用固定端口：15443 用于 mTLS 透传，15008 用于 ambient 隧道，15012 和 15017 用于 istiod。默认的入口网关并不包含这些端口。',
  },
  consequence: {
    en: 'istiod skips the labelled Service with a warning in its log, or remotes find istiod closed.',
    zh: 'istiod 会跳过该 Service 并在日志中告警，或者从集群连不上 istiod。',
  },
  notWhen: {
    en: 'A custom port is declared with the label networking.istio.io/gatewayPort.',
    zh: '通过 networking.istio.io/gatewayPort 标签声明了自定义端口。',
  },
  messages: {
    notListening: {
      en: ({ gateway, ports }: Values) => `${gateway} does not listen on ${listOf(ports, 'en')}, which its job needs.`,
      zh: ({ gateway, ports }: Values) => `${gateway} 没有监听其职责所需的端口 ${listOf(ports, 'zh')}。`,
    },
  },
  *check(ix) {
    for (const gateway of ix.all('gateway')) {
      const { ports } = gateway;
      if (!ports) continue;
      const missing = portsNeeded(ix, gateway).filter((port) => !ports.includes(port));
      if (missing.length === 0) continue;
      yield {
        at: gateway.id,
        element: gateway.name,
        message: 'notListening',
        params: { gateway: gateway.name, ports: missing.map(String) },
        fixes: [
          {
            title: { en: `Add the ports to ${gateway.name}`, zh: `为 ${gateway.name} 补上端口` },
            plan: (index) => addPorts(index, gateway, missing),
          },
        ],
      };
    }
  },
});
