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
    calleeRefuses: {
      en: ({ from, fromDomain, to, toDomain }: Values) =>
        `${to} (${toDomain}) does not accept ${fromDomain}, so it refuses calls from ${from}.`,
      zh: ({ from, fromDomain, to, toDomain }: Values) =>
        `${to}（${toDomain}）不接受 ${fromDomain}，会拒绝来自 ${from} 的调用。`,
    },
    callerRefuses: {
      en: ({ from, fromDomain, to, toDomain }: Values) =>
        `${from} (${fromDomain}) runs Istio before 1.29 and does not accept ${toDomain}, so it breaks off calls to ${to}.`,
      zh: ({ from, fromDomain, to, toDomain }: Values) =>
        `${from}（${fromDomain}）的 Istio 早于 1.29，且不接受 ${toDomain}，会中断对 ${to} 的调用。`,
    },
  },
  *check(ix) {
    for (const { from, to, by } of trustDomainRefusals(ix)) {
      if (from.dataPlane === 'ambient' && to.dataPlane === 'ambient') continue;
      const [fromDomain, toDomain] = [trustDomainOf(ix, from), trustDomainOf(ix, to)];
      const [guard, guest] = by === 'target' ? [to, from] : [from, to];
      yield {
        at: [to.id, from.id],
        element: `${from.name}>${to.name}`,
        message: by === 'target' ? 'calleeRefuses' : 'callerRefuses',
        params: { from: from.name, fromDomain, to: to.name, toDomain },
        fixes: [
          {
            title: {
              en: `Let ${guard.name} accept ${trustDomainOf(ix, guest)}`,
              zh: `让 ${guard.name} 接受 ${trustDomainOf(ix, guest)}`,
            },
            plan: (index) => acceptTrustDomain(index, guard, guest),
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
