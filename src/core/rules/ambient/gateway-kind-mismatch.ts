import { addGatewayOfItsKind } from '../../recipes/set-gateway.ts';
import { entranceReads, entrancesOf, hasEntranceFor } from '../../semantics/gateways.ts';
import { crossingsInto, enteredNetworks } from '../../semantics/networks.ts';
import { defineRule } from '../define-rule.ts';
import { istioDoc, istioIssue, istioSource } from '../sources.ts';

type Values = { readonly gateway: string; readonly caller: string };

export const gatewayKindMismatch = defineRule({
  id: 'ambient/gateway-kind-mismatch',
  code: 'ML1306',
  severity: 'error',
  recommended: true,
  reads: entranceReads,
  sources: [
    istioSource('pilot/pkg/xds/endpoints/ep_filters.go'),
    istioDoc('ambient/install/multicluster/multi-primary_multi-network'),
    istioIssue(60887),
  ],
  verify:
    'kubectl --context "$CTX" --namespace istio-system get services --selector topology.istio.io/network --output wide',
  summary: {
    en: 'A network has a gateway that speaks the tunnel of its callers.',
    zh: '网络必须有与调用方隧道协议一致的网关。',
  },
  why: {
    en: 'Sidecars cross networks by TLS passthrough on port 15443, ztunnel by HBONE on port 15008. A gateway offers one of them.',
    zh: 'sidecar 通过 15443 端口的 TLS 透传跨网络，ztunnel 通过 15008 端口的 HBONE；一个网关只提供其中之一。',
  },
  consequence: {
    en: 'Endpoints behind the gateway are dropped, or the connection is reset.',
    zh: '网关之后的端点被丢弃，或者连接被重置。',
  },
  notWhen: {
    en: 'The network has gateways of both kinds.',
    zh: '该网络同时有两种网关。',
  },
  messages: {
    needsTunnel: {
      en: ({ gateway, caller }: Values) =>
        `${gateway} offers TLS passthrough on 15443, but ${caller} needs HBONE on 15008.`,
      zh: ({ gateway, caller }: Values) =>
        `${gateway} 提供 15443 端口的 TLS 透传，而 ${caller} 需要 15008 端口的 HBONE。`,
    },
    needsPassthrough: {
      en: ({ gateway, caller }: Values) =>
        `${gateway} offers HBONE on 15008, but ${caller} needs TLS passthrough on 15443.`,
      zh: ({ gateway, caller }: Values) =>
        `${gateway} 提供 15008 端口的 HBONE，而 ${caller} 需要 15443 端口的 TLS 透传。`,
    },
  },
  *check(ix) {
    for (const network of enteredNetworks(ix)) {
      for (const { mesh, from, to } of crossingsInto(ix, network)) {
        if (from.dataPlane !== to.dataPlane) continue;
        if (hasEntranceFor(ix, mesh, { network, dataPlane: to.dataPlane })) continue;
        for (const gateway of entrancesOf(ix, mesh, network)) {
          if (gateway.networkLabel !== network) continue;
          yield {
            at: gateway.id,
            also: [from.id, to.id],
            element: gateway.name,
            message: to.dataPlane === 'ambient' ? 'needsTunnel' : 'needsPassthrough',
            params: { gateway: gateway.name, caller: from.name },
            fixes: [
              {
                title: { en: `Add a gateway of the right kind to ${to.name}`, zh: `为 ${to.name} 添加正确类型的网关` },
                plan: (index) => addGatewayOfItsKind(index, to),
              },
            ],
          };
        }
      }
    }
  },
});
