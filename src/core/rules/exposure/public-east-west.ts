import { makeInternal, restrictSources } from '../../recipes/set-gateway.ts';
import { exposesIstiod } from '../../semantics/gateways.ts';
import { defineRule } from '../define-rule.ts';
import { deploymentModels, istioDoc } from '../sources.ts';

type Values = { readonly gateway: string };

export const publicEastWest = defineRule({
  id: 'exposure/public-east-west',
  code: 'ML1602',
  severity: 'warning',
  recommended: false,
  reads: ['gateway'],
  sources: [
    deploymentModels('multiple-networks'),
    istioDoc('setup/install/multicluster/multi-primary_multi-network'),
    'https://istio.io/latest/news/security/istio-security-2021-006/',
  ],
  verify: 'kubectl --context "$CTX" --namespace istio-system get services --output yaml',
  summary: {
    en: 'An east-west gateway is not open to the whole internet.',
    zh: '东西向网关不应对整个互联网开放。',
  },
  why: {
    en: 'It forwards by the name in the TLS handshake to every service of the mesh. Only mutual TLS at the end stands in between.',
    zh: '它按 TLS 握手中的名称转发到网格中的任何服务，中间只有末端的双向 TLS 保护。',
  },
  consequence: {
    en: 'Anybody can probe the names of services, and one flaw in the check of certificates is open to all.',
    zh: '任何人都可以探测服务名称，证书校验一旦有漏洞就对所有人敞开。',
  },
  notWhen: {
    en: 'Source ranges are restricted. A gateway that also exposes istiod has a finding of its own.',
    zh: '已限制来源网段。同时暴露 istiod 的网关另有提示。',
  },
  messages: {
    public: {
      en: ({ gateway }: Values) =>
        `${gateway} is public without source ranges: it forwards to services by name, and only mutual TLS stands between.`,
      zh: ({ gateway }: Values) =>
        `${gateway} 对公网开放且未限制来源网段：它按名称转发到各服务，中间只有双向 TLS 保护。`,
    },
  },
  *check(ix) {
    for (const gateway of ix.all('gateway')) {
      if (gateway.type !== 'ew' || gateway.scheme !== 'public' || gateway.sourceRanges) continue;
      if (exposesIstiod(gateway)) continue;
      yield {
        at: gateway.id,
        element: gateway.name,
        message: 'public',
        params: { gateway: gateway.name },
        suggestions: [
          {
            title: {
              en: `Put ${gateway.name} behind an internal balancer`,
              zh: `将 ${gateway.name} 改用内部负载均衡器`,
            },
            plan: () => makeInternal(gateway.id),
          },
          {
            title: { en: `Restrict the sources of ${gateway.name}`, zh: `限制 ${gateway.name} 的来源网段` },
            plan: () => restrictSources(gateway.id),
          },
        ],
      };
    }
  },
});
