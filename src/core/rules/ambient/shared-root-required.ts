import { shareOneRoot } from '../../recipes/share-root.ts';
import { meshOf } from '../../semantics/membership.ts';
import { pairsUnderTwoRoots, rootOf, trustReads } from '../../semantics/trust.ts';
import { defineRule } from '../define-rule.ts';
import { istioDoc, istioIssue } from '../sources.ts';

type Values = { readonly a: string; readonly rootA: string; readonly b: string; readonly rootB: string };

export const sharedRootRequired = defineRule({
  id: 'ambient/shared-root-required',
  code: 'ML1310',
  severity: 'error',
  recommended: false,
  reads: [...trustReads, 'ca'],
  sources: [
    istioIssue(61719),
    istioDoc('ambient/install/multicluster/before-you-begin'),
    'https://github.com/istio/ztunnel/blob/master/src/identity/caclient.rs',
  ],
  verify: 'istioctl --context "$CTX" ztunnel-config certificates "$ZTUNNEL"',
  summary: {
    en: 'Issuers of ambient clusters stand under one root.',
    zh: 'ambient 集群的签发者必须使用同一个根。',
  },
  why: {
    en: 'ztunnel takes its roots only from the answer of its own CA. Roots listed in caCertificates do not reach it.',
    zh: 'ztunnel 只从自己 CA 的签发响应中获取根，caCertificates 中列出的根不会下发给它。',
  },
  consequence: {
    en: 'BadSignature at the gateway of the other network, often when a working mesh of sidecars with two roots is moved to ambient.',
    zh: '在对方网络的网关处出现 BadSignature，常见于把双根的 sidecar 网格迁移到 ambient 时。',
  },
  notWhen: {
    en: 'Both sides use sidecars: these have a rule of their own.',
    zh: '双方都使用 sidecar：另有规则。',
  },
  messages: {
    twoRoots: {
      en: ({ a, rootA, b, rootB }: Values) =>
        `${a} chains to ${rootA} and ${b} to ${rootB}; ztunnel trusts the root of its own CA only, even where roots are exchanged.`,
      zh: ({ a, rootA, b, rootB }: Values) =>
        `${a} 的证书链到 ${rootA}，${b} 的链到 ${rootB}；即使交换了根，ztunnel 也只信任自己 CA 的根。`,
    },
  },
  *check(ix) {
    for (const { a, b, ambient } of pairsUnderTwoRoots(ix)) {
      if (!ambient) continue;
      const nameOf = (issuer: typeof a): string => ix.get(rootOf(ix, issuer))?.name ?? '';
      yield {
        // In the order of ids: renaming a cluster does not make it another finding.
        at: a.id < b.id ? [a.id, b.id] : [b.id, a.id],
        element: `${a.name}+${b.name}`,
        message: 'twoRoots',
        params: { a: a.name, rootA: nameOf(a), b: b.name, rootB: nameOf(b) },
        suggestions: [
          {
            title: { en: 'One root for the whole mesh', zh: '整个网格使用同一个根' },
            plan: (index) => {
              const mesh = index.get(meshOf(a));
              return mesh ? shareOneRoot(index, mesh) : [];
            },
          },
        ],
      };
    }
  },
});
