import type { EntityOf } from '../../design/kinds/index.ts';
import { giveOwnIntermediate } from '../../recipes/set-intermediate-key.ts';
import { runsIstiod } from '../../semantics/control.ts';
import { groupBy } from '../../semantics/view.ts';
import { defineRule } from '../define-rule.ts';
import { istioDoc, istioSource } from '../sources.ts';

type Cluster = EntityOf<'cluster'>;
type Values = { readonly a: string; readonly b: string; readonly key: string };

export const sharedIntermediateKey = defineRule({
  id: 'trust/shared-intermediate-key',
  code: 'ML0805',
  severity: 'warning',
  recommended: false,
  reads: ['cluster'],
  sources: [istioDoc('tasks/security/cert-management/plugin-ca-cert'), istioSource('tools/certs/README.md')],
  verify: 'kubectl --context "$CTX" --namespace istio-system get secret cacerts --output yaml',
  summary: {
    en: 'Each issuer signs with an intermediate of its own.',
    zh: '每个签发者应当使用各自的中间 CA。',
  },
  why: {
    en: 'An intermediate for each cluster keeps a leak inside that cluster, and can be replaced there alone.',
    zh: '每个集群使用独立的中间 CA，泄漏只影响该集群，也可以单独更换。',
  },
  consequence: {
    en: 'Whoever reads the secret cacerts of one cluster can mint identities that are valid in all of them.',
    zh: '只要读到一个集群的 cacerts Secret，就能签发在所有集群中都有效的身份。',
  },
  notWhen: {
    en: 'An external CA signs, such as istio-csr or SPIRE.',
    zh: '由外部 CA（如 istio-csr、SPIRE）签发。',
  },
  messages: {
    oneKey: {
      en: ({ a, b, key }: Values) =>
        `${a} and ${b} sign with the same intermediate ${key}: a leak in one compromises both.`,
      zh: ({ a, b, key }: Values) => `${a} 与 ${b} 使用同一个中间 CA ${key}：一处泄漏，两处都会受损。`,
    },
  },
  *check(ix) {
    const signers = ix.all('cluster').filter((cluster) => runsIstiod(cluster) && cluster.intermediateKey !== undefined);
    for (const [key, sharers] of groupBy(signers, ({ intermediateKey }) => intermediateKey)) {
      for (const [a, b] of pairsOf(sharers)) {
        yield {
          // In the order of ids: renaming a cluster does not make it another finding.
          at: a.id < b.id ? [a.id, b.id] : [b.id, a.id],
          element: `${a.name}+${b.name}`,
          message: 'oneKey',
          params: { a: a.name, b: b.name, key: key ?? '' },
          suggestions: [
            {
              title: { en: `Give ${b.name} an intermediate of its own`, zh: `为 ${b.name} 签发独立的中间 CA` },
              plan: (index) => giveOwnIntermediate(index, b),
            },
          ],
        };
      }
    }
  },
});

/** Each pair once; the first is the one whose name sorts first. */
function* pairsOf(clusters: readonly Cluster[]): Iterable<readonly [Cluster, Cluster]> {
  const sorted = clusters.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  for (const [n, a] of sorted.entries()) for (const b of sorted.slice(n + 1)) yield [a, b];
}
