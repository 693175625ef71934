import { giveOwnTrustDomain } from '../../recipes/federate.ts';
import { controlReads } from '../../semantics/control.ts';
import { trustDomainOfMesh } from '../../semantics/federation.ts';
import { rootOfMesh } from '../../semantics/trust.ts';
import { defineRule } from '../define-rule.ts';
import { deploymentModels, istioDoc } from '../sources.ts';

type Values = { readonly a: string; readonly b: string; readonly domain: string };

export const sharedTrustDomainName = defineRule({
  id: 'federation/shared-trust-domain-name',
  code: 'ML1203',
  severity: 'warning',
  recommended: false,
  reads: [...controlReads, 'mesh', 'federation'],
  sources: [deploymentModels('trust-between-meshes'), istioDoc('ops/integrations/spire')],
  verify: 'kubectl --context "$CTX" --namespace istio-system get configmap istio --output yaml',
  summary: {
    en: 'Federated meshes under two roots have two trust domains.',
    zh: '使用不同根的联邦网格应使用不同的信任域。',
  },
  why: {
    en: 'In SPIFFE a trust domain is one authority. Under two roots the same name stands for two.',
    zh: '在 SPIFFE 中一个信任域对应一个签发机构；两个根共用一个名称就代表了两个机构。',
  },
  consequence: {
    en: 'Either side can mint identities of the other, and no policy can tell them apart.',
    zh: '任何一方都能签发对方的身份，策略无法区分二者。',
  },
  notWhen: {
    en: 'Both meshes stand under the same root.',
    zh: '两个网格使用同一个根。',
  },
  messages: {
    shared: {
      en: ({ a, b, domain }: Values) =>
        `${a} and ${b} have two roots but one trust domain, so spiffe://${domain} means two authorities.`,
      zh: ({ a, b, domain }: Values) =>
        `${a} 与 ${b} 的根不同却共用一个信任域，spiffe://${domain} 代表了两个签发机构。`,
    },
  },
  *check(ix) {
    for (const federation of ix.links('federation')) {
      const [a, b] = [ix.get(federation.from), ix.get(federation.to)];
      if (!a || !b) continue;
      const [rootA, rootB] = [rootOfMesh(ix, a), rootOfMesh(ix, b)];
      const domain = trustDomainOfMesh(ix, a);
      if (!rootA || !rootB || rootA === rootB || domain !== trustDomainOfMesh(ix, b)) continue;
      yield {
        at: federation.id,
        element: `${a.name}<->${b.name}`,
        message: 'shared',
        params: { a: a.name, b: b.name, domain },
        suggestions: [a, b].map((mesh) => ({
          title: { en: `Give ${mesh.name} a trust domain of its own`, zh: `为 ${mesh.name} 设置独立的信任域` },
          plan: (index) => giveOwnTrustDomain(index, mesh),
        })),
      };
    }
  },
});
