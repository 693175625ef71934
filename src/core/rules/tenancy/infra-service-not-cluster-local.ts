import { keepInCluster } from '../../recipes/set-service.ts';
import { pairIn } from '../../semantics/ambient.ts';
import { serviceTalks } from '../../semantics/flows.ts';
import { homesOf, serviceReads } from '../../semantics/services.ts';
import { defineRule } from '../define-rule.ts';
import { deploymentModels, istioDoc, istioIssue, istioSource } from '../sources.ts';

type Values = { readonly service: string; readonly from: string; readonly to: string };

export const infraServiceNotClusterLocal = defineRule({
  id: 'tenancy/infra-service-not-cluster-local',
  code: 'ML1106',
  severity: 'warning',
  recommended: true,
  reads: serviceReads,
  sources: [
    deploymentModels('multiple-clusters'),
    istioSource('pilot/pkg/model/cluster_local.go'),
    istioDoc('ops/configuration/traffic-management/multicluster'),
    istioIssue(33848),
    istioIssue(14692),
  ],
  verify: 'istioctl --context "$CTX" proxy-config endpoints "$POD" --cluster "$CLUSTER"',
  summary: {
    en: 'Tools that every cluster runs for itself are cluster-local.',
    zh: '每个集群自用的工具应设为集群本地。',
  },
  why: {
    en: 'In a mesh a service of one name is one service: its endpoints in all clusters are merged.',
    zh: '在网格中同名即同一服务：所有集群中的端点会合并。',
  },
  consequence: {
    en: 'Dashboards flicker between clusters, and 503 appear after a cluster has joined.',
    zh: '监控面板的数据在集群之间跳动，新集群加入后出现 503。',
  },
  notWhen: {
    en: 'The service is in kube-system or is kubernetes.default: these are local by default.',
    zh: '服务位于 kube-system，或者是 kubernetes.default：它们默认就是集群本地的。',
  },
  messages: {
    merged: {
      en: ({ service, from, to }: Values) =>
        `${service} is a tool of each cluster, but queries in ${from} are also answered by ${to}.`,
      zh: ({ service, from, to }: Values) => `${service} 是各集群自用的工具，但 ${from} 中的查询也会由 ${to} 应答。`,
    },
  },
  *check(ix) {
    for (const talk of serviceTalks(ix)) {
      const { service, callers } = talk;
      if (!service.infrastructure || talk.targets.length < 2) continue;
      const pair = pairIn(talk);
      if (!pair) continue;
      const [from, to] = pair;
      const homes = new Set(homesOf(ix, service));
      const keep = {
        title: { en: `Keep ${service.name} cluster-local`, zh: `将 ${service.name} 设为集群本地` },
        plan: () => keepInCluster(service.id),
      };
      yield {
        at: service.id,
        also: [from.id, to.id],
        element: service.name,
        message: 'merged',
        params: { service: service.name, from: from.name, to: to.name },
        // A caller without pods of its own would be left without answers.
        ...(callers.every((caller) => homes.has(caller)) ? { fixes: [keep] } : { suggestions: [keep] }),
      };
    }
  },
});
