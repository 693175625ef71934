import { captureDns } from '../../recipes/capture-dns.ts';
import { nameGaps, nameReads } from '../../semantics/names.ts';
import { defineRule } from '../define-rule.ts';
import { deploymentModels, istioDoc } from '../sources.ts';

type Values = { readonly service: string; readonly caller: string };

export const serviceEntryNeedsDnsProxy = defineRule({
  id: 'dns/service-entry-needs-dns-proxy',
  code: 'ML0702',
  severity: 'error',
  recommended: false,
  reads: nameReads,
  sources: [
    deploymentModels('dns-with-multiple-clusters'),
    istioDoc('ops/configuration/traffic-management/dns-proxy'),
    istioDoc('reference/config/analysis/ist0134'),
  ],
  verify: 'istioctl --context "$CTX" proxy-config clusters "$POD" --fqdn "$SERVICE.$NAMESPACE.svc.cluster.local"',
  summary: {
    en: 'Where only a ServiceEntry knows a service, DNS proxying is on.',
    zh: '只有 ServiceEntry 知道某服务时，必须开启 DNS 代理。',
  },
  why: {
    en: "A ServiceEntry configures the proxies, not the DNS server of the cluster. Istio's own DNS proxy can answer for it.",
    zh: 'ServiceEntry 配置的是代理，而不是集群的 DNS 服务器。Istio 自带的 DNS 代理可以为它应答。',
  },
  consequence: {
    en: 'The name does not resolve (NXDOMAIN), or TCP services share one listener.',
    zh: '名称无法解析（NXDOMAIN），或者多个 TCP 服务共用一个监听器。',
  },
  notWhen: {
    en: 'A real DNS server knows the name, or its addresses can be resolved elsewhere.',
    zh: '有真实的 DNS 服务器知道该名称，或者其地址可在别处解析。',
  },
  messages: {
    invisible: {
      en: ({ service, caller }: Values) =>
        `${caller} knows ${service} only by a ServiceEntry, which its DNS server does not see, so the name does not resolve.`,
      zh: ({ service, caller }: Values) =>
        `${caller} 只有 ${service} 的 ServiceEntry，而 DNS 服务器看不到它，名称无法解析。`,
    },
  },
  *check(ix) {
    for (const { service, caller, hasEntry } of nameGaps(ix)) {
      if (!hasEntry || service.externalDns) continue;
      yield {
        at: [service.id, caller.id],
        element: `${service.name}>${caller.name}`,
        message: 'invisible',
        params: { service: service.name, caller: caller.name },
        fixes: [
          {
            title: { en: `Turn on DNS capture in ${caller.name}`, zh: `在 ${caller.name} 开启 DNS 代理` },
            plan: () => captureDns([caller]),
          },
        ],
      };
    }
  },
});
