import { useOneTrustDomain } from '../../recipes/accept-trust-domain.ts';
import { ambientReads, ambientTrustDomains } from '../../semantics/ambient.ts';
import { meshOf } from '../../semantics/membership.ts';
import { trustDomainOf } from '../../semantics/trust-domains.ts';
import { defineRule } from '../define-rule.ts';
import { istioIssue, istioSource } from '../sources.ts';

type Values = { readonly a: string; readonly domainA: string; readonly b: string; readonly domainB: string };

export const ambientTrustDomainMismatch = defineRule({
  id: 'ambient/trust-domain-mismatch',
  code: 'ML1309',
  severity: 'error',
  recommended: true,
  reads: [...ambientReads, 'mesh'],
  sources: [
    istioSource('pilot/pkg/serviceregistry/kube/controller/ambient/workloads.go'),
    istioIssue(58511),
    istioIssue(61608),
  ],
  verify: 'istioctl --context "$CTX" ztunnel-config certificates "$ZTUNNEL"',
  summary: {
    en: 'Ambient clusters that work together have one trust domain.',
    zh: '协同工作的 ambient 集群必须使用同一个信任域。',
  },
  why: {
    en: 'istiod tells ztunnel its own trust domain for the workloads of other clusters too. Aliases change nothing about that.',
    zh: 'istiod 对其他集群的工作负载也下发自己的信任域，别名对此不起作用。',
  },
  consequence: {
    en: 'ztunnel refuses the peer: it expects a SAN of one trust domain and gets the other.',
    zh: 'ztunnel 拒绝对端：期望的 SAN 属于一个信任域，实际收到的是另一个。',
  },
  notWhen: {
    en: 'One of the clusters uses sidecars: these have a rule of their own.',
    zh: '其中一个集群使用 sidecar：另有规则。',
  },
  messages: {
    differ: {
      en: ({ a, domainA, b, domainB }: Values) =>
        `${a} has the trust domain ${domainA} and ${b} has ${domainB}; ambient clusters must share one, and aliases do not help.`,
      zh: ({ a, domainA, b, domainB }: Values) =>
        `${a} 的信任域是 ${domainA}，${b} 的是 ${domainB}；ambient 集群必须共用一个，别名无济于事。`,
    },
  },
  *check(ix) {
    for (const [a, b] of ambientTrustDomains(ix)) {
      yield {
        // In the order of ids: renaming a cluster does not make it another finding.
        at: a.id < b.id ? [a.id, b.id] : [b.id, a.id],
        element: `${a.name}+${b.name}`,
        message: 'differ',
        params: { a: a.name, domainA: trustDomainOf(ix, a), b: b.name, domainB: trustDomainOf(ix, b) },
        fixes: [
          {
            title: { en: 'One trust domain for the whole mesh', zh: '整个网格使用同一个信任域' },
            plan: (index) => {
              const mesh = index.get(meshOf(a));
              return mesh ? useOneTrustDomain(index, mesh) : [];
            },
          },
        ],
      };
    }
  },
});
