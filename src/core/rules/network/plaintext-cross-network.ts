import { injectPods, permitMtls } from '../../recipes/serve-mtls.ts';
import { plaintextCalls, plaintextReads } from '../../semantics/plaintext.ts';
import { defineRule } from '../define-rule.ts';
import { deploymentModels, istioIssue, istioSource } from '../sources.ts';

type Values = { readonly service: string; readonly from: string; readonly to: string };

export const plaintextCrossNetwork = defineRule({
  id: 'network/plaintext-cross-network',
  code: 'ML0307',
  severity: 'error',
  recommended: true,
  reads: plaintextReads,
  sources: [
    deploymentModels('trust-within-a-mesh'),
    istioSource('pilot/pkg/xds/endpoints/ep_filters.go'),
    istioIssue(26517),
    istioIssue(28798),
    istioIssue(37258),
    istioIssue(55916),
    istioIssue(58538),
  ],
  verify: 'istioctl --context "$CTX" proxy-config endpoints deploy/"$CLIENT"."$NAMESPACE"',
  summary: {
    en: 'A service that sidecars of other networks call accepts mTLS.',
    zh: '被其他网络的 sidecar 调用的服务必须支持 mTLS。',
  },
  why: {
    en: 'An east-west gateway tells services apart by the SNI of mTLS. It has no way to route plaintext.',
    zh: '东西向网关依靠 mTLS 的 SNI 区分服务，无法转发明文流量。',
  },
  consequence: {
    en: 'These endpoints are left out: callers only see local copies, or 503.',
    zh: '这些端点会被剔除：调用方只能看到本地副本，或者收到 503。',
  },
  notWhen: {
    en: 'The call stays on one network, or the callers are ambient and use a tunnel.',
    zh: '调用不跨网络；或者调用方是 ambient，走 HBONE 隧道。',
  },
  messages: {
    disabled: {
      en: ({ service, from, to }: Values) =>
        `${service} in ${to} cannot be reached from ${from}: mTLS is disabled for it, and the gateway between them routes by SNI.`,
      zh: ({ service, from, to }: Values) =>
        `${from} 无法访问 ${to} 中的 ${service}：该服务禁用了 mTLS，而二者之间的网关按 SNI 转发。`,
    },
    unmeshed: {
      en: ({ service, from, to }: Values) =>
        `${service} in ${to} cannot be reached from ${from}: its pods there have no sidecar, and the gateway between them routes by SNI.`,
      zh: ({ service, from, to }: Values) =>
        `${from} 无法访问 ${to} 中的 ${service}：那里的 Pod 没有 sidecar，而二者之间的网关按 SNI 转发。`,
    },
  },
  *check(ix) {
    for (const { service, from, to, disabled } of plaintextCalls(ix)) {
      yield {
        at: service.id,
        also: [from.id, to.id],
        element: service.name,
        message: disabled ? 'disabled' : 'unmeshed',
        params: { service: service.name, from: from.name, to: to.name },
        suggestions: [
          disabled
            ? {
                title: { en: `Let ${service.name} accept mTLS`, zh: `让 ${service.name} 接受 mTLS` },
                plan: () => permitMtls(service.id),
              }
            : {
                title: { en: `Inject sidecars in ${to.name}`, zh: `在 ${to.name} 中注入 sidecar` },
                plan: (index) => injectPods(index, service, to.id),
              },
        ],
      };
    }
  },
});
