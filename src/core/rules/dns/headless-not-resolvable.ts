import { captureDns } from '../../recipes/capture-dns.ts';
import { giveClusterIp } from '../../recipes/set-headless.ts';
import { headlessGaps, headlessReads } from '../../semantics/headless.ts';
import type { Repair } from '../define-rule.ts';
import { defineRule } from '../define-rule.ts';
import { deploymentModels, istioDocIssue, istioIssue, istioSource } from '../sources.ts';

type Values = { readonly service: string; readonly caller: string; readonly home: string };

export const headlessNotResolvable = defineRule({
  id: 'dns/headless-not-resolvable',
  code: 'ML0703',
  severity: 'error',
  recommended: false,
  reads: headlessReads,
  sources: [
    deploymentModels('dns-with-multiple-clusters'),
    istioSource('pkg/dns/server/name_table.go'),
    istioIssue(36733),
    istioIssue(31787),
    istioIssue(27342),
    istioDocIssue(8832),
  ],
  verify: 'istioctl --context "$CTX" proxy-config endpoints deploy/"$CLIENT"."$NAMESPACE"',
  summary: {
    en: 'Callers of a headless service get the addresses of its pods, and can dial them.',
    zh: 'headless 服务的调用方必须能得到其 Pod 地址，并且能够连接。',
  },
  why: {
    en: 'Clients of a headless service dial pods by address. DNS of a cluster knows local pods only, DNS capture adds those of the same network, and no gateway leads to a single pod.',
    zh: 'headless 服务的客户端直接连接 Pod 地址。集群自带的 DNS 只知道本地 Pod，DNS 代理只会加上同一网络的 Pod，而网关不能通向单个 Pod。',
  },
  consequence: {
    en: 'Only local pods answer, and the peers of a StatefulSet do not find each other.',
    zh: '只有本地 Pod 应答，StatefulSet 的成员互相找不到。',
  },
  notWhen: {
    en: 'All pods are on the network of the callers and DNS capture is on, or every caller has pods of its own cluster on that network.',
    zh: '所有 Pod 与调用方在同一网络且已开启 DNS 代理；或者每个调用方都在该网络内有本集群的 Pod。',
  },
  messages: {
    otherNetwork: {
      en: ({ service, caller, home }: Values) =>
        `${service} is headless: clients in ${caller} dial pod addresses, and those in ${home} are on another network.`,
      zh: ({ service, caller, home }: Values) =>
        `${service} 是 headless：${caller} 中的客户端直接连接 Pod 地址，而 ${home} 中的 Pod 在另一个网络。`,
    },
    notCaptured: {
      en: ({ service, caller, home }: Values) =>
        `${service} is headless: DNS in ${caller} knows no pods of ${home} as long as DNS capture is off.`,
      zh: ({ service, caller, home }: Values) =>
        `${service} 是 headless：未开启 DNS 代理时，${caller} 的 DNS 不知道 ${home} 中的 Pod。`,
    },
  },
  *check(ix) {
    for (const { service, caller, home, isApart } of headlessGaps(ix)) {
      const capture: Repair = {
        title: { en: `Turn on DNS capture in ${caller.name}`, zh: `在 ${caller.name} 开启 DNS 代理` },
        plan: (index) => captureDns([index.get(caller.id) ?? caller]),
      };
      yield {
        at: [service.id, caller.id],
        also: [home.id],
        element: `${service.name}>${caller.name}`,
        message: isApart ? 'otherNetwork' : 'notCaptured',
        params: { service: service.name, caller: caller.name, home: home.name },
        suggestions: [
          ...(isApart ? [] : [capture]),
          {
            title: { en: `Give ${service.name} a ClusterIP`, zh: `为 ${service.name} 使用 ClusterIP` },
            plan: () => giveClusterIp(service.id),
          },
        ],
      };
    }
  },
});
