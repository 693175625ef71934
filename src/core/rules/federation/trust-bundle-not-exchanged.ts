import { exchangeBundles } from '../../recipes/exchange-bundles.ts';
import { controlReads } from '../../semantics/control.ts';
import { rootOfMesh } from '../../semantics/trust.ts';
import { defineRule } from '../define-rule.ts';
import { deploymentModels, istioIssue } from '../sources.ts';

type Values = { readonly a: string; readonly b: string };

export const trustBundleNotExchanged = defineRule({
  id: 'federation/trust-bundle-not-exchanged',
  code: 'ML1201',
  severity: 'error',
  recommended: true,
  reads: [...controlReads, 'mesh', 'federation'],
  sources: [deploymentModels('trust-between-meshes'), istioIssue(48998), istioIssue(41666)],
  verify: 'kubectl --context "$CTX" --namespace istio-system get configmap istio-ca-root-cert --output yaml',
  summary: {
    en: 'Federated meshes exchange their trust bundles.',
    zh: '联邦的网格之间必须交换信任包。',
  },
  why: {
    en: 'A mesh verifies certificates with the roots in its own bundle. The roots of another mesh have to be brought in.',
    zh: '网格用自己信任包中的根来校验证书，另一个网格的根需要显式引入。',
  },
  consequence: {
    en: 'TLS handshakes fail at the federation gateway.',
    zh: '联邦网关处 TLS 握手失败。',
  },
  notWhen: {
    en: 'Both meshes stand under the same root.',
    zh: '两个网格使用同一个根。',
  },
  messages: {
    notExchanged: {
      en: ({ a, b }: Values) => `${a} and ${b} have not exchanged trust bundles, so neither can verify the other.`,
      zh: ({ a, b }: Values) => `${a} 与 ${b} 没有交换信任包，双方都无法校验对方。`,
    },
  },
  *check(ix) {
    for (const federation of ix.links('federation')) {
      const [a, b] = [ix.get(federation.from), ix.get(federation.to)];
      if (!a || !b || federation.bundleExchanged) continue;
      const root = rootOfMesh(ix, a);
      if (root !== undefined && root === rootOfMesh(ix, b)) continue;
      yield {
        at: federation.id,
        element: `${a.name}<->${b.name}`,
        message: 'notExchanged',
        params: { a: a.name, b: b.name },
        fixes: [
          {
            title: { en: 'Exchange trust bundles', zh: '交换信任包' },
            plan: () => exchangeBundles(federation.id),
          },
        ],
      };
    }
  },
});
