import type { EntityOf } from '../../design/kinds/index.ts';
import { addEastWestGateway } from '../../recipes/add-east-west-gateway.ts';
import type { GatewayView } from '../../semantics/gateways.ts';
import { exposesIstiod, gatewaysIn, hostOf, modeOf } from '../../semantics/gateways.ts';
import { defineRule } from '../define-rule.ts';
import { istioDoc, istioIssue } from '../sources.ts';

type Values = { readonly gateway: string; readonly cluster: string };

export const istiodOverHbone = defineRule({
  id: 'ambient/istiod-over-hbone',
  code: 'ML1308',
  severity: 'error',
  recommended: false,
  reads: ['cluster', 'gateway'],
  sources: [istioDoc('ambient/install/multicluster'), istioIssue(57525)],
  verify: 'kubectl --context "$CTX" --namespace istio-system get gateways.gateway.networking.k8s.io --output yaml',
  summary: {
    en: 'istiod is not exposed on an ambient gateway.',
    zh: 'istiod 不能通过 ambient 网关暴露。',
  },
  why: {
    en: 'An ambient gateway carries HBONE to services of the mesh. The xDS and webhook connections of other clusters are plain TLS.',
    zh: 'ambient 网关只承载通往网格服务的 HBONE，而其他集群的 xDS 与 webhook 连接是普通 TLS。',
  },
  consequence: {
    en: 'Remote proxies cannot open xDS, and secrets that point at the gateway time out.',
    zh: '从集群的代理无法建立 xDS 连接，指向该网关的 Secret 会超时。',
  },
  notWhen: {
    en: 'A classic gateway of the cluster exposes istiod too.',
    zh: '该集群的传统网关也暴露了 istiod。',
  },
  messages: {
    tunnelOnly: {
      en: ({ gateway, cluster }: Values) => `${gateway} carries HBONE only and cannot lead to istiod in ${cluster}.`,
      zh: ({ gateway, cluster }: Values) => `${gateway} 只承载 HBONE，无法通向 ${cluster} 的 istiod。`,
    },
  },
  *check(ix) {
    for (const gateway of ix.all('gateway')) {
      const host = hostOf(ix, gateway);
      if (!host || !exposesIstiod(gateway) || modeOf(gateway, host) !== 'ambient') continue;
      if (hasClassicDoor(ix, host)) continue;
      yield {
        at: gateway.id,
        also: [host.id],
        element: gateway.name,
        message: 'tunnelOnly',
        params: { gateway: gateway.name, cluster: host.name },
        suggestions: [
          {
            title: {
              en: `Add a classic gateway for istiod to ${host.name}`,
              zh: `在 ${host.name} 中为 istiod 添加传统网关`,
            },
            plan: (index) => (hasClassicDoor(index, host) ? [] : addEastWestGateway(index, host, ['istiod'])),
          },
        ],
      };
    }
  },
});

const hasClassicDoor = (ix: GatewayView, host: EntityOf<'cluster'>): boolean =>
  gatewaysIn(ix, host).some((gateway) => exposesIstiod(gateway) && modeOf(gateway, host) === 'sidecar');
