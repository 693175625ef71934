import { makeInternal, restrictSources } from '../../recipes/set-gateway.ts';
import { exposesIstiod, hostOf } from '../../semantics/gateways.ts';
import { defineRule } from '../define-rule.ts';
import { deploymentModels } from '../sources.ts';

type Values = { readonly gateway: string; readonly cluster: string };

/** A security advisory of Istio. */
const advisory = (id: string): string => `https://github.com/istio/istio/security/advisories/${id}`;

export const publicIstiod = defineRule({
  id: 'exposure/public-istiod',
  code: 'ML1601',
  severity: 'warning',
  recommended: true,
  reads: ['cluster', 'gateway'],
  sources: [
    deploymentModels('control-plane-models'),
    advisory('GHSA-856q-xv3c-7f2f'),
    advisory('GHSA-8w5h-qr4r-2h6g'),
    advisory('GHSA-86vr-4wcv-mm9w'),
  ],
  verify: 'kubectl --context "$CTX" --namespace istio-system get services --output wide',
  summary: {
    en: 'istiod cannot be reached from the internet.',
    zh: 'istiod 不应暴露到互联网。',
  },
  why: {
    en: 'Ports 15012 and 15017 answer a TLS handshake before they know who asks.',
    zh: '15012 与 15017 端口在确认对方身份之前就会应答 TLS 握手。',
  },
  consequence: {
    en: 'Flaws that crash istiod without authentication can be used by anybody.',
    zh: '无需认证即可使 istiod 崩溃的漏洞会被任何人利用。',
  },
  notWhen: {
    en: 'The balancer is internal, source ranges are restricted, or an external control plane serves others by design.',
    zh: '负载均衡器是内部的；已限制来源网段；或者外部控制平面按设计对外服务。',
  },
  messages: {
    public: {
      en: ({ gateway, cluster }: Values) =>
        `${gateway} is public, so ports 15012 and 15017 of istiod in ${cluster} answer handshakes from anywhere.`,
      zh: ({ gateway, cluster }: Values) =>
        `${gateway} 对公网开放，${cluster} 中 istiod 的 15012 与 15017 端口会应答来自任何地方的握手。`,
    },
  },
  *check(ix) {
    for (const gateway of ix.all('gateway')) {
      const host = hostOf(ix, gateway);
      if (!host || host.role === 'extcp' || !exposesIstiod(gateway)) continue;
      if (gateway.scheme !== 'public' || gateway.sourceRanges) continue;
      yield {
        at: gateway.id,
        also: [host.id],
        element: gateway.name,
        message: 'public',
        params: { gateway: gateway.name, cluster: host.name },
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
