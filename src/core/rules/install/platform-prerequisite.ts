import type { EntityOf } from '../../design/kinds/index.ts';
import { declareLoadBalancers, openWebhookPort } from '../../recipes/set-cluster.ts';
import { hostOf } from '../../semantics/gateways.ts';
import { defineRule } from '../define-rule.ts';
import { istioDoc, istioIssue } from '../sources.ts';

type Cluster = EntityOf<'cluster'>;
type Gateway = EntityOf<'gateway'>;
type Values = { readonly place: string; readonly provider: string };

/** Nothing there gives an address to a Service of type LoadBalancer unless it is installed. */
const WITHOUT_LOAD_BALANCER: ReadonlySet<string> = new Set(['kind', 'minikube', 'baremetal', 'bare-metal']);

export const platformPrerequisite = defineRule({
  id: 'install/platform-prerequisite',
  code: 'ML1405',
  severity: 'warning',
  recommended: false,
  reads: ['cluster', 'gateway'],
  sources: [
    istioDoc('setup/platform-setup/kind'),
    istioDoc('setup/platform-setup/gke'),
    istioIssue(33434),
    istioIssue(29499),
  ],
  verify: 'kubectl --context "$CTX" --namespace istio-system get services',
  summary: {
    en: 'What a platform lacks is installed or opened.',
    zh: '平台缺少的前提条件必须补齐。',
  },
  why: {
    en: 'kind, minikube and bare metal have no load balancers of their own, and a private GKE cluster keeps its API server from the webhook port.',
    zh: 'kind、minikube 与裸金属没有自带的负载均衡器；私有 GKE 集群默认不允许 API Server 访问 webhook 端口。',
  },
  consequence: {
    en: 'The address of the gateway stays pending, or pod creation fails with a deadline of the webhook.',
    zh: '网关的 EXTERNAL-IP 一直为 pending，或者创建 Pod 时 webhook 超时。',
  },
  notWhen: {
    en: 'The platform is not said.',
    zh: '没有说明平台。',
  },
  messages: {
    noLoadBalancer: {
      en: ({ place, provider }: Values) =>
        `${place} needs MetalLB or cloud-provider-kind to get an address on ${provider}.`,
      zh: ({ place, provider }: Values) =>
        `${place} 在 ${provider} 上需要 MetalLB 或 cloud-provider-kind 才能获得地址。`,
    },
    closedPort: {
      en: ({ place, provider }: Values) =>
        `${place} runs on ${provider} with port 15017 closed, so injection times out.`,
      zh: ({ place, provider }: Values) => `${place} 运行在 ${provider} 上且 15017 端口未放行，注入会超时。`,
    },
  },
  *check(ix) {
    for (const gateway of ix.all('gateway')) {
      const host = hostOf(ix, gateway);
      const provider = host?.provider;
      if (!host || provider === undefined || !isPending(gateway, host)) continue;
      yield {
        at: gateway.id,
        also: [host.id],
        element: gateway.name,
        message: 'noLoadBalancer',
        params: { place: gateway.name, provider },
        fixes: [
          {
            title: { en: `Load balancers are installed in ${host.name}`, zh: `标记 ${host.name} 已安装负载均衡器` },
            plan: () => declareLoadBalancers(host.id),
          },
        ],
      };
    }
    for (const cluster of ix.all('cluster')) {
      const { provider, webhookPortOpen, apiServer } = cluster;
      if (provider?.toLowerCase() !== 'gke' || webhookPortOpen !== false || apiServer === 'public') continue;
      yield {
        at: cluster.id,
        element: cluster.name,
        message: 'closedPort',
        params: { place: cluster.name, provider },
        fixes: [
          {
            title: { en: `Port 15017 is open in ${cluster.name}`, zh: `标记 ${cluster.name} 已放行 15017 端口` },
            plan: () => openWebhookPort(cluster.id),
          },
        ],
      };
    }
  },
});

/** Whether a gateway waits for a load balancer that its platform does not have. */
const isPending = ({ address }: Gateway, host: Cluster): boolean =>
  (address === 'ip' || address === 'hostname' || address === 'pending') &&
  host.metallb !== true &&
  WITHOUT_LOAD_BALANCER.has(host.provider?.toLowerCase() ?? '');
