import type { EntityOf } from '../../design/kinds/index.ts';
import { exchangeRoots } from '../../recipes/exchange-roots.ts';
import { shareOneRoot } from '../../recipes/share-root.ts';
import { meshOf } from '../../semantics/membership.ts';
import type { TrustView } from '../../semantics/trust.ts';
import { pairsUnderTwoRoots, rootOf, trustReads } from '../../semantics/trust.ts';
import type { View } from '../../semantics/view.ts';
import type { Repair } from '../define-rule.ts';
import { defineRule } from '../define-rule.ts';
import { deploymentModels, istioDoc, istioIssue, istioSource } from '../sources.ts';

type Cluster = EntityOf<'cluster'>;
type Values = { readonly a: string; readonly rootA: string; readonly b: string; readonly rootB: string };

export const rootMismatch = defineRule({
  id: 'trust/root-mismatch',
  code: 'ML0802',
  severity: 'error',
  recommended: true,
  reads: [...trustReads, 'ca'],
  sources: [
    deploymentModels('trust-within-a-mesh'),
    istioDoc('ops/diagnostic-tools/multicluster'),
    istioSource('pilot/pkg/features/pilot.go'),
    istioSource('pilot/pkg/xds/pcds.go'),
    istioIssue(30103),
    istioIssue(37096),
    istioIssue(55005),
  ],
  verify: 'kubectl --context "$CTX" --namespace istio-system get configmap istio-ca-root-cert --output yaml',
  summary: {
    en: "Two issuers under different roots trust each other's root.",
    zh: '根不同的两个签发者必须互相信任对方的根。',
  },
  why: {
    en: 'A proxy accepts a peer only if its certificate chains to a root that the proxy holds. Further roots count only with ISTIO_MULTIROOT_MESH, which is off by default.',
    zh: '代理只接受证书链能追溯到自己持有的根的对端。额外的根只有在开启 ISTIO_MULTIROOT_MESH（默认关闭）时才有效。',
  },
  consequence: {
    en: 'The TLS handshake fails on every call between the clusters.',
    zh: '集群之间的每次调用都会 TLS 握手失败。',
  },
  notWhen: {
    en: 'Each lists the root of the other and the flag is not off, SPIRE federates the bundles, or a cluster is ambient, which has its own rule.',
    zh: '双方都列出了对方的根且该开关未关闭；由 SPIRE 联邦信任包；或者有 ambient 集群（另有规则）。',
  },
  messages: {
    twoRoots: {
      en: ({ a, rootA, b, rootB }: Values) =>
        `${a} chains to ${rootA} and ${b} to ${rootB}, so TLS between them fails.`,
      zh: ({ a, rootA, b, rootB }: Values) => `${a} 的证书链到 ${rootA}，${b} 的链到 ${rootB}，二者之间 TLS 会失败。`,
    },
    flagOff: {
      en: ({ a, b }: Values) =>
        `${a} and ${b} list each other's root, but ISTIO_MULTIROOT_MESH is off, so TLS between them fails.`,
      zh: ({ a, b }: Values) =>
        `${a} 与 ${b} 虽然列出了对方的根，但 ISTIO_MULTIROOT_MESH 已关闭，二者之间 TLS 会失败。`,
    },
  },
  *check(ix) {
    for (const { a, b, ambient } of pairsUnderTwoRoots(ix)) {
      const isListed = lists(ix, a, b) && lists(ix, b, a);
      const isOff = a.multiRoot === false || b.multiRoot === false;
      if (ambient || (isListed && !isOff)) continue;
      yield {
        // In the order of ids: renaming a cluster does not make it another finding.
        at: a.id < b.id ? [a.id, b.id] : [b.id, a.id],
        element: `${a.name}+${b.name}`,
        message: isListed ? 'flagOff' : 'twoRoots',
        params: { a: a.name, rootA: rootName(ix, a), b: b.name, rootB: rootName(ix, b) },
        suggestions: choicesFor(a, b),
      };
    }
  },
});

function lists(ix: TrustView, issuer: Cluster, other: Cluster): boolean {
  const root = rootOf(ix, other);
  return root !== undefined && (issuer.trustedRoots?.includes(root) ?? false);
}

const rootName = (ix: View<(typeof trustReads)[number] | 'ca'>, issuer: Cluster): string =>
  ix.get(rootOf(ix, issuer))?.name ?? '';

const choicesFor = (a: Cluster, b: Cluster): readonly Repair[] => [
  {
    title: { en: 'One root for the whole mesh', zh: '整个网格使用同一个根' },
    plan: (index) => {
      const mesh = index.get(meshOf(a));
      return mesh ? shareOneRoot(index, mesh) : [];
    },
  },
  {
    title: { en: `Exchange the roots of ${a.name} and ${b.name}`, zh: `${a.name} 与 ${b.name} 互换根` },
    plan: (index) => exchangeRoots(index, a, b),
  },
];
