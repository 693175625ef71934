import type { EntityOf } from '../../design/kinds/index.ts';
import { renameIstioCluster } from '../../recipes/rename-istio-cluster.ts';
import { istioNameOf, membersOf } from '../../semantics/membership.ts';
import { defineRule } from '../define-rule.ts';
import { deploymentModels, istioSource } from '../sources.ts';

type Values = { readonly a: string; readonly b: string; readonly name: string };

export const duplicateClusterName = defineRule({
  id: 'structure/duplicate-cluster-name',
  code: 'ML0101',
  severity: 'error',
  recommended: true,
  reads: ['mesh', 'cluster'],
  sources: [deploymentModels('mesh-models'), istioSource('pkg/kube/multicluster/secretcontroller.go')],
  verify: 'istioctl --context "$CTX" remote-clusters',
  summary: {
    en: 'Clusters of a mesh have different Istio cluster names.',
    zh: '同一网格内各集群的 Istio 集群名不能重复。',
  },
  why: {
    en: 'istiod tells clusters apart only by this name.',
    zh: 'istiod 仅凭该名称区分集群。',
  },
  consequence: {
    en: 'The second registration is dropped ("cluster has already been registered"), and its endpoints never appear.',
    zh: '第二次注册被丢弃（“cluster has already been registered”），其端点永远不会出现。',
  },
  notWhen: {
    en: 'The clusters are in different meshes that are not linked.',
    zh: '两个集群属于互不关联的不同网格。',
  },
  messages: {
    sameName: {
      en: ({ a, b, name }: Values) =>
        `${b} has the same Istio cluster name as ${a} (${name}), so istiod ignores the second of them.`,
      zh: ({ a, b, name }: Values) => `${b} 与 ${a} 的 Istio 集群名相同（${name}），istiod 会忽略后注册的那个。`,
    },
  },
  *check(ix) {
    for (const mesh of ix.all('mesh')) {
      const first = new Map<string, EntityOf<'cluster'>>();
      for (const cluster of membersOf(ix, mesh.id)) {
        const name = istioNameOf(cluster);
        const other = first.get(name);
        if (!other) {
          first.set(name, cluster);
          continue;
        }
        yield {
          at: cluster.id,
          also: [other.id],
          element: cluster.name,
          message: 'sameName',
          params: { a: other.name, b: cluster.name, name },
          fixes: [
            {
              title: { en: `Give ${cluster.name} a name of its own`, zh: `为 ${cluster.name} 另取一个集群名` },
              plan: (index) => renameIstioCluster(index, cluster),
            },
          ],
        };
      }
    }
  },
});
