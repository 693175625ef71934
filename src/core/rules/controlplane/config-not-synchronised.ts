import { setConfigSync } from '../../recipes/set-config-sync.ts';
import { membersOf } from '../../semantics/membership.ts';
import { defineRule } from '../define-rule.ts';
import { deploymentModels, istioIssue } from '../sources.ts';

type Values = { readonly mesh: string; readonly a: string; readonly b: string; readonly count: number };

export const configNotSynchronised = defineRule({
  id: 'controlplane/config-not-synchronised',
  code: 'ML0510',
  severity: 'info',
  recommended: true,
  reads: ['cluster', 'mesh'],
  sources: [
    deploymentModels('control-plane-models'),
    istioIssue(33253),
    istioIssue(44863),
    istioIssue(40673),
    istioIssue(36241),
  ],
  verify: 'kubectl --context "$CTX" get virtualservices,destinationrules --all-namespaces',
  summary: {
    en: 'The primaries of a mesh get the same configuration.',
    zh: '同一网格的各主集群应当得到相同的配置。',
  },
  why: {
    en: 'Each primary reads configuration only from its own API server. Istio copies nothing between them.',
    zh: '每个主集群只从自己的 API Server 读取配置，Istio 不会在它们之间复制。',
  },
  consequence: {
    en: 'Routing depends on the cluster of the caller.',
    zh: '路由行为因调用方所在的集群而异。',
  },
  notWhen: {
    en: 'The mesh has one primary, or its primaries differ on purpose.',
    zh: '网格只有一个主集群；或者有意让各主集群的配置不同。',
  },
  messages: {
    notDeclared: {
      en: ({ mesh, a, b, count }: Values) =>
        count === 2
          ? `Nothing says that configuration is copied between ${a} and ${b}, the primaries of ${mesh}; what is applied in one does not exist in the other.`
          : `Nothing says that configuration is copied between the ${count} primaries of ${mesh}; what is applied in ${a} does not exist in ${b}.`,
      zh: ({ mesh, a, b, count }: Values) =>
        `没有说明 ${mesh} 的 ${count} 个主集群之间如何同步配置；在 ${a} 中应用的配置在 ${b} 中并不存在。`,
    },
  },
  *check(ix) {
    for (const mesh of ix.all('mesh')) {
      if (mesh.configSync !== undefined) continue;
      const primaries = membersOf(ix, mesh.id).filter(({ role }) => role === 'primary');
      const [a, b] = primaries;
      if (!a || !b) continue;
      yield {
        at: mesh.id,
        element: mesh.name,
        message: 'notDeclared',
        params: { mesh: mesh.name, a: a.name, b: b.name, count: primaries.length },
        suggestions: [
          {
            title: { en: 'Declare that configuration is synchronised', zh: '声明配置已同步（GitOps 或 CI）' },
            plan: () => setConfigSync(mesh.id, 'yes'),
          },
          {
            title: { en: 'Declare that it differs on purpose', zh: '声明有意使用不同配置' },
            plan: () => setConfigSync(mesh.id, 'isolated'),
          },
        ],
      };
    }
  },
});
