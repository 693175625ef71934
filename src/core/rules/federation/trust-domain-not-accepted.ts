import { acceptInMesh } from '../../recipes/federate.ts';
import { controlReads } from '../../semantics/control.ts';
import { meshAccepts, trustDomainOfMesh } from '../../semantics/federation.ts';
import { rootOfMesh } from '../../semantics/trust.ts';
import { defineRule } from '../define-rule.ts';
import { deploymentModels, istioIssue, istioSource } from '../sources.ts';

type Values = { readonly a: string; readonly domainA: string; readonly b: string; readonly domainB: string };

export const trustDomainNotAccepted = defineRule({
  id: 'federation/trust-domain-not-accepted',
  code: 'ML1202',
  severity: 'error',
  recommended: false,
  reads: [...controlReads, 'mesh', 'federation'],
  sources: [
    deploymentModels('trust-between-meshes'),
    istioSource('pilot/pkg/networking/plugin/authn/util.go'),
    istioIssue(30769),
  ],
  verify: 'kubectl --context "$CTX" --namespace istio-system get configmap istio --output yaml',
  summary: {
    en: 'Federated meshes under one root accept the trust domain of each other.',
    zh: '使用同一个根的联邦网格必须互相接受对方的信任域。',
  },
  why: {
    en: 'A common root makes a certificate valid. Whether its trust domain may enter is a second question, answered by name.',
    zh: '共同的根只说明证书有效，其信任域是否被接纳还要按名称判断。',
  },
  consequence: {
    en: 'The handshake succeeds on the root, then the peer is refused by name: 403, or a verification error.',
    zh: '握手时根校验通过，随后对端因名称被拒绝：403 或校验错误。',
  },
  notWhen: {
    en: 'Both use one trust domain, or the exchanged bundles declare the trust domains.',
    zh: '双方使用同一信任域；或者交换的信任包已声明信任域。',
  },
  messages: {
    refused: {
      en: ({ a, domainA, b, domainB }: Values) =>
        `${a} presents ${domainA} and ${b} presents ${domainB}, and they do not both accept the other.`,
      zh: ({ a, domainA, b, domainB }: Values) =>
        `${a} 使用信任域 ${domainA}，${b} 使用 ${domainB}，双方没有都接受对方的信任域。`,
    },
  },
  *check(ix) {
    for (const federation of ix.links('federation')) {
      const [a, b] = [ix.get(federation.from), ix.get(federation.to)];
      if (!a || !b || federation.bundleExchanged) continue;
      const root = rootOfMesh(ix, a);
      const [domainA, domainB] = [trustDomainOfMesh(ix, a), trustDomainOfMesh(ix, b)];
      if (root === undefined || root !== rootOfMesh(ix, b) || domainA === domainB) continue;
      if (meshAccepts(ix, a, domainB) && meshAccepts(ix, b, domainA)) continue;
      yield {
        at: federation.id,
        element: `${a.name}<->${b.name}`,
        message: 'refused',
        params: { a: a.name, domainA, b: b.name, domainB },
        fixes: [
          {
            title: { en: `Let ${a.name} and ${b.name} accept each other`, zh: `让 ${a.name} 与 ${b.name} 互相接受` },
            plan: (index) => [...acceptInMesh(index, a, domainB), ...acceptInMesh(index, b, domainA)],
          },
        ],
      };
    }
  },
});
