import type { Text } from '../../base/text.ts';
import { acceptTrustDomain, useOneTrustDomain } from '../../recipes/accept-trust-domain.ts';
import { meshOf } from '../../semantics/membership.ts';
import { trustDomainOf, trustDomainReads, trustDomainRefusals } from '../../semantics/trust-domains.ts';
import { defineRule } from '../define-rule.ts';
import { deploymentModels, istioIssue, istioSource } from '../sources.ts';

type Values = {
  readonly from: string;
  readonly fromDomain: string;
  readonly to: string;
  readonly toDomain: string;
  readonly byTarget: boolean;
};

export const trustDomainMismatch = defineRule({
  id: 'trust/trust-domain-mismatch',
  code: 'ML0803',
  severity: 'error',
  recommended: true,
  reads: trustDomainReads,
  sources: [
    deploymentModels('trust-within-a-mesh'),
    istioSource('pilot/pkg/networking/plugin/authn/util.go'),
    istioIssue(39204),
    istioIssue(26661),
    istioIssue(30349),
    istioIssue(41666),
  ],
  verify: 'kubectl --context "$CTX" --namespace istio-system get configmap istio --output yaml',
  summary: {
    en: 'A cluster accepts the trust domain of its callers.',
    zh: '集群必须接受其调用方的信任域。',
  },
  why: {
    en: 'A sidecar checks the trust domain in the certificate of its peer against its own, its aliases and those it accepts by name.',
    zh: 'sidecar 会用自身信任域、别名以及按名称接受的信任域，核对对端证书中的信任域。',
  },
  consequence: {
    en: 'The connection is refused although the roots match: 401 or 403, or a SAN verification error at the client.',
    zh: '即使根一致，连接也会被拒绝：401 或 403，或者客户端报 SAN 校验错误。',
  },
  notWhen: {
    en: 'Both have one trust domain, or both are ambient, which has its own rule.',
    zh: '双方信任域相同；或者双方都是 ambient（另有规则）。',
  },
  messages: {
    // One message for either side: which of the two refuses may change while it is the same problem.
    notAccepted: {
      en: ({ from, fromDomain, to, toDomain, byTarget }: Values) =>
        byTarget
          ? `${to} (${toDomain}) does not accept ${fromDomain}, so it refuses calls from ${from}.`
          : `${from} (${fromDomain}) runs Istio before 1.29 and does not accept ${toDomain}, so it breaks off calls to ${to}.`,
      zh: ({ from, fromDomain, to, toDomain, byTarget }: Values) =>
        byTarget
          ? `${to}（${toDomain}）不接受 ${fromDomain}，会拒绝来自 ${from} 的调用。`
          : `${from}（${fromDomain}）的 Istio 早于 1.29，且不接受 ${toDomain}，会中断对 ${to} 的调用。`,
    },
  },
  *check(ix) {
    for (const { from, to, byTarget, byCaller } of trustDomainRefusals(ix)) {
      if (from.dataPlane === 'ambient' && to.dataPlane === 'ambient') continue;
      yield {
        at: [to.id, from.id],
        element: `${from.name}>${to.name}`,
        message: 'notAccepted',
        params: {
          from: from.name,
          fromDomain: trustDomainOf(ix, from),
          to: to.name,
          toDomain: trustDomainOf(ix, to),
          byTarget,
        },
        fixes: [
          {
            title: titleOf(byTarget ? to.name : from.name, byTarget && byCaller ? from.name : undefined),
            plan: (index) => [
              ...(byTarget ? acceptTrustDomain(index, to, from) : []),
              ...(byCaller ? acceptTrustDomain(index, from, to) : []),
            ],
          },
        ],
        suggestions: [
          {
            title: { en: 'One trust domain for the whole mesh', zh: '整个网格使用同一个信任域' },
            plan: (index) => {
              const mesh = index.get(meshOf(to));
              return mesh ? useOneTrustDomain(index, mesh) : [];
            },
          },
        ],
      };
    }
  },
});

const titleOf = (guard: string, other: string | undefined): Text =>
  other === undefined
    ? { en: `Let ${guard} accept the other trust domain`, zh: `让 ${guard} 接受对方的信任域` }
    : { en: `Let ${guard} and ${other} accept each other`, zh: `让 ${guard} 与 ${other} 互相接受` };
