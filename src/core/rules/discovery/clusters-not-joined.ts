import { exchangeRemoteSecrets } from '../../recipes/add-remote-secrets.ts';
import { giveOwnMesh, isolate } from '../../recipes/part-meshes.ts';
import { acquaintanceReads, strangersIn } from '../../semantics/acquaintance.ts';
import { defineRule } from '../define-rule.ts';
import { deploymentModels } from '../sources.ts';

type Values = { readonly a: string; readonly b: string };

/** Of one mesh. A thousand primaries without secrets are half a million pairs of strangers: nobody reads so many. */
const MOST_PAIRS = 500;

export const clustersNotJoined = defineRule({
  id: 'discovery/clusters-not-joined',
  code: 'ML0604',
  severity: 'info',
  recommended: false,
  reads: [...acquaintanceReads, 'mesh'],
  sources: [deploymentModels('endpoint-discovery-with-multiple-control-planes'), deploymentModels('multiple-clusters')],
  verify: 'istioctl --context "$CTX" remote-clusters',
  summary: {
    en: 'Primaries of one mesh know each other, or are apart on purpose.',
    zh: '同一网格的主集群要么互相发现，要么是有意隔离的。',
  },
  why: {
    en: 'A mesh is not a thing that Istio creates: clusters become one by a common root and by secrets with which their istiods read each other.',
    zh: 'Istio 并不会创建“网格”这个对象：集群依靠共同的根，以及 istiod 互相读取的 Secret，才成为一个网格。',
  },
  consequence: {
    en: 'Each cluster works alone, and nobody notices until a failover is expected.',
    zh: '每个集群各自运行，直到需要故障转移时才被发现。',
  },
  notWhen: {
    en: 'The clusters are in different isolation groups, or calls are drawn between them: then what is missing is reported as an error or a warning.',
    zh: '两个集群属于不同隔离组；或者已画出二者之间的调用：此时缺少的内容会作为错误或警告报告。',
  },
  messages: {
    strangers: {
      en: ({ a, b }: Values) => `${a} and ${b} are one mesh by name only: neither istiod reads the other cluster.`,
      zh: ({ a, b }: Values) => `${a} 与 ${b} 只是名义上同属一个网格：双方的 istiod 都不读取对方集群。`,
    },
  },
  *check(ix) {
    for (const mesh of ix.all('mesh')) {
      let count = 0;
      for (const [a, b] of strangersIn(ix, mesh.id)) {
        if (++count > MOST_PAIRS) break;
        yield {
          at: [a.id, b.id],
          element: `${a.name}+${b.name}`,
          message: 'strangers',
          params: { a: a.name, b: b.name },
          suggestions: [
            {
              title: { en: 'Exchange remote secrets', zh: '互换远程 Secret' },
              plan: (index) => exchangeRemoteSecrets(index, [a, b]),
            },
            {
              title: { en: 'Mark them as isolated on purpose', zh: '标记为有意隔离' },
              plan: () => isolate(a, b),
            },
            {
              title: { en: `Give ${b.name} a mesh of its own`, zh: `让 ${b.name} 成为独立的网格` },
              plan: (index) => giveOwnMesh(index, b),
            },
          ],
        };
      }
    }
  },
});
