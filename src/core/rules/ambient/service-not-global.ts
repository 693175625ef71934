import { labelGlobal } from '../../recipes/set-service.ts';
import { ambientFlows, ambientReads, pairIn } from '../../semantics/ambient.ts';
import { defineRule } from '../define-rule.ts';
import { deploymentModels, istioDoc, istioIssue, istioSource } from '../sources.ts';

type Values = { readonly service: string; readonly from: string; readonly to: string };

export const serviceNotGlobal = defineRule({
  id: 'ambient/service-not-global',
  code: 'ML1304',
  severity: 'error',
  recommended: true,
  reads: ambientReads,
  sources: [
    deploymentModels('multiple-networks'),
    istioSource('pilot/pkg/serviceregistry/kube/controller/ambient/services.go'),
    istioDoc('ambient/install/multicluster'),
    istioIssue(55478),
  ],
  verify: 'kubectl --context "$CTX" get services --all-namespaces --selector istio.io/global=true',
  summary: {
    en: 'A service that ambient clusters share is labelled istio.io/global.',
    zh: 'ambient 集群之间共享的服务必须带 istio.io/global 标签。',
  },
  why: {
    en: 'In ambient a service stays in its cluster until the label, or a serviceScopeConfig, says otherwise. With sidecars it is the other way round.',
    zh: '在 ambient 中，服务默认留在本集群，直到标签或 serviceScopeConfigs 另作说明；sidecar 模式则相反。',
  },
  consequence: {
    en: 'Copies in other clusters are never used: calls that need them fail, all others stay local.',
    zh: '其他集群的副本永远不会被使用：依赖它们的调用失败，其余调用只在本地。',
  },
  notWhen: {
    en: 'A serviceScopeConfig of the mesh makes it global.',
    zh: '网格的 serviceScopeConfigs 已将其设为全局。',
  },
  messages: {
    local: {
      en: ({ service, from, to }: Values) =>
        `${service} has no istio.io/global label, so ${from} does not see its copy in ${to}.`,
      zh: ({ service, from, to }: Values) =>
        `${service} 没有 istio.io/global 标签，${from} 看不到它在 ${to} 中的副本。`,
    },
  },
  *check(ix) {
    for (const talk of ambientFlows(ix)) {
      const { service } = talk;
      const pair = service.global ? undefined : pairIn(talk);
      if (!pair) continue;
      const [from, to] = pair;
      yield {
        at: service.id,
        also: [from.id, to.id],
        element: service.name,
        message: 'local',
        params: { service: service.name, from: from.name, to: to.name },
        fixes: [
          {
            title: { en: `Label ${service.name} as global`, zh: `为 ${service.name} 添加 istio.io/global 标签` },
            plan: (index) => labelGlobal(index, service.id),
          },
        ],
      };
    }
  },
});
