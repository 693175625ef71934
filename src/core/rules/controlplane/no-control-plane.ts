import { addExternalControlPlane, attachToPrimary, nearestPrimary } from '../../recipes/attach-to-primary.ts';
import { promoteToPrimary } from '../../recipes/promote-to-primary.ts';
import { controlReads, istiodsOf } from '../../semantics/control.ts';
import { meshOf } from '../../semantics/membership.ts';
import { defineRule } from '../define-rule.ts';
import { deploymentModels, istioDoc, istioIssue } from '../sources.ts';

export const noControlPlane = defineRule({
  id: 'controlplane/no-control-plane',
  code: 'ML0501',
  severity: 'error',
  recommended: true,
  reads: controlReads,
  sources: [
    deploymentModels('control-plane-models'),
    istioDoc('setup/install/multicluster/primary-remote'),
    istioIssue(58445),
  ],
  verify:
    'kubectl --context "$CTX" --namespace istio-system get endpointslices --selector kubernetes.io/service-name=istiod',
  summary: {
    en: 'A remote cluster has a control plane.',
    zh: '从集群必须有控制平面。',
  },
  why: {
    en: 'A remote runs no istiod of its own: injection, configuration and certificates all come from another cluster.',
    zh: '从集群不运行自己的 istiod：注入、配置和证书都来自其他集群。',
  },
  consequence: {
    en: 'The injection webhook has no endpoints: pods stay at 0, or start outside the mesh.',
    zh: '注入 webhook 没有端点：Pod 数量一直为 0，或者启动后不在网格中。',
  },
  notWhen: {
    en: 'The cluster is outside every mesh.',
    zh: '该集群不属于任何网格。',
  },
  messages: {
    none: {
      en: ({ cluster }: { cluster: string }) =>
        `${cluster} is a remote without a control plane, so no proxy there is injected or configured.`,
      zh: ({ cluster }: { cluster: string }) => `${cluster} 是从集群却没有控制平面，其中不会有任何代理被注入或配置。`,
    },
  },
  *check(ix) {
    for (const cluster of ix.all('cluster')) {
      if (cluster.role !== 'remote' || meshOf(cluster) === undefined || istiodsOf(ix, cluster).length > 0) continue;
      yield {
        at: cluster.id,
        element: cluster.name,
        message: 'none',
        params: { cluster: cluster.name },
        suggestions: [
          {
            title: { en: `Attach ${cluster.name} to the nearest primary`, zh: `将 ${cluster.name} 接入最近的主集群` },
            plan: (index) => {
              const primary = nearestPrimary(index, cluster);
              return primary ? attachToPrimary(index, cluster, primary) : [];
            },
          },
          {
            title: { en: `Make ${cluster.name} a primary`, zh: `将 ${cluster.name} 改为主集群` },
            plan: (index) => promoteToPrimary(index, cluster),
          },
          {
            title: { en: 'Add an external control plane', zh: '添加外部控制平面' },
            plan: (index) => addExternalControlPlane(index, cluster),
          },
        ],
      };
    }
  },
});
