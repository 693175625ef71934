import { scaleGateway } from '../../recipes/set-gateway.ts';
import { scaleIstiod } from '../../recipes/set-cluster.ts';
import { runsIstiod } from '../../semantics/control.ts';
import { crossingsThrough, entranceReads, remotesThrough } from '../../semantics/gateways.ts';
import { defineRule } from '../define-rule.ts';
import { istioDoc, istioSource } from '../sources.ts';

type Values = { readonly name: string };

export const singleReplica = defineRule({
  id: 'ha/single-replica',
  code: 'ML1003',
  severity: 'warning',
  recommended: false,
  reads: entranceReads,
  sources: [
    istioSource('manifests/charts/istio-control/istio-discovery/values.yaml'),
    istioSource('manifests/charts/gateway/values.yaml'),
    istioDoc('ops/best-practices/deployment'),
  ],
  verify:
    'kubectl --context "$CTX" --namespace istio-system get deployments,horizontalpodautoscalers,poddisruptionbudgets',
  summary: {
    en: 'istiod and the gateways that others need have two replicas.',
    zh: 'istiod 以及他人依赖的网关应有两个副本。',
  },
  why: {
    en: 'With one replica, the pod is away while it is replaced, and a disruption budget would block every node drain.',
    zh: '只有一个副本时，替换 Pod 期间服务中断，而 PodDisruptionBudget 会阻塞每一次节点排空。',
  },
  consequence: {
    en: 'Every rollout and every drained node is an outage.',
    zh: '每次滚动发布、每次节点排空都是一次故障。',
  },
  notWhen: {
    en: 'The number of replicas is not said: exports write two.',
    zh: '没有说明副本数：导出时会写为两个。',
  },
  messages: {
    istiod: {
      en: ({ name }: Values) =>
        `istiod in ${name} has one replica, so every rollout stops injection and configuration.`,
      zh: ({ name }: Values) => `${name} 中的 istiod 只有一个副本，每次滚动发布都会中断注入与配置下发。`,
    },
    gateway: {
      en: ({ name }: Values) => `${name} has one replica, so every rollout cuts off those who come through it.`,
      zh: ({ name }: Values) => `${name} 只有一个副本，每次滚动发布都会切断经过它的流量。`,
    },
  },
  *check(ix) {
    for (const cluster of ix.all('cluster')) {
      if (cluster.istiodReplicas !== 1 || !runsIstiod(cluster)) continue;
      yield {
        at: cluster.id,
        element: cluster.name,
        message: 'istiod',
        params: { name: cluster.name },
        fixes: [
          {
            title: { en: 'Run two replicas of istiod', zh: '将 istiod 扩为两个副本' },
            plan: () => scaleIstiod(cluster.id),
          },
        ],
      };
    }
    for (const gateway of ix.all('gateway')) {
      if (gateway.replicas !== 1) continue;
      if (crossingsThrough(ix, gateway).length === 0 && remotesThrough(ix, gateway).length === 0) continue;
      yield {
        at: gateway.id,
        element: gateway.name,
        message: 'gateway',
        params: { name: gateway.name },
        fixes: [
          {
            title: { en: `Run two replicas of ${gateway.name}`, zh: `将 ${gateway.name} 扩为两个副本` },
            plan: () => scaleGateway(gateway.id),
          },
        ],
      };
    }
  },
});
