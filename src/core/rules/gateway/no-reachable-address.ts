import type { EntityOf } from '../../design/kinds/index.ts';
import { setGatewayAddress } from '../../recipes/set-gateway-address.ts';
import { canDial, crossingsThrough, entranceReads, hostOf, remotesThrough } from '../../semantics/gateways.ts';
import type { Repair } from '../define-rule.ts';
import { defineRule } from '../define-rule.ts';
import { deploymentModels, istioDoc, istioIssue, istioSource } from '../sources.ts';

type Gateway = EntityOf<'gateway'>;
type Values = { readonly gateway: string; readonly caller: string };

export const noReachableAddress = defineRule({
  id: 'gateway/no-reachable-address',
  code: 'ML0402',
  severity: 'error',
  recommended: true,
  reads: entranceReads,
  sources: [
    deploymentModels('control-plane-models'),
    istioDoc('ops/diagnostic-tools/multicluster'),
    istioSource('pilot/pkg/serviceregistry/kube/controller/network.go'),
    istioIssue(49045),
    istioIssue(39930),
  ],
  verify: 'kubectl --context "$CTX" --namespace istio-system get service istio-eastwestgateway',
  summary: {
    en: 'A gateway that others need has an address they can dial.',
    zh: '被他人依赖的网关必须有可以连接的地址。',
  },
  why: {
    en: 'istiod learns the address of a gateway from the status of its Service. A pending balancer has none, and a ClusterIP means nothing outside its network.',
    zh: 'istiod 从 Service 的状态中获取网关地址。处于 pending 的负载均衡器没有地址，而 ClusterIP 在所在网络之外没有意义。',
  },
  consequence: {
    en: 'EXTERNAL-IP stays <pending>; istiod falls back to pod addresses, and remote proxies find no istiod.',
    zh: 'EXTERNAL-IP 一直是 <pending>；istiod 退回使用 Pod 地址，远端代理也找不到 istiod。',
  },
  notWhen: {
    en: 'A ClusterIP serves istiod to clusters on the same flat network, or nobody elsewhere needs the gateway.',
    zh: 'ClusterIP 只在同一扁平网络内提供 istiod，或者没有其他集群需要该网关。',
  },
  messages: {
    pending: {
      en: ({ gateway, caller }: Values) => `${gateway} still waits for its address, so ${caller} cannot dial it.`,
      zh: ({ gateway, caller }: Values) => `${gateway} 仍在等待分配地址，${caller} 无法连接它。`,
    },
    none: {
      en: ({ gateway, caller }: Values) => `${gateway} has no address, so ${caller} cannot dial it.`,
      zh: ({ gateway, caller }: Values) => `${gateway} 没有地址，${caller} 无法连接它。`,
    },
    clusterip: {
      en: ({ gateway, caller }: Values) =>
        `${gateway} only has a ClusterIP, which means nothing to ${caller} on another network.`,
      zh: ({ gateway, caller }: Values) => `${gateway} 只有 ClusterIP，对另一个网络中的 ${caller} 没有意义。`,
    },
  },
  *check(ix) {
    for (const gateway of ix.all('gateway')) {
      const { address } = gateway;
      if (address !== 'pending' && address !== 'none' && address !== 'clusterip') continue;
      const host = hostOf(ix, gateway);
      if (!host) continue;
      const callers = [...crossingsThrough(ix, gateway).map(({ from }) => from), ...remotesThrough(ix, gateway)];
      const caller = callers.find((cluster) => !canDial(gateway, host, cluster));
      if (!caller) continue;
      yield {
        at: gateway.id,
        also: [caller.id],
        element: gateway.name,
        message: address,
        params: { gateway: gateway.name, caller: caller.name },
        suggestions: addressesFor(gateway),
      };
    }
  },
});

const addressesFor = (gateway: Gateway): readonly Repair[] => [
  {
    title: { en: `Give ${gateway.name} a load balancer with an IP`, zh: `为 ${gateway.name} 配置带 IP 的负载均衡器` },
    plan: () => setGatewayAddress(gateway.id, 'ip'),
  },
  {
    title: {
      en: `Give ${gateway.name} a load balancer with a host name`,
      zh: `为 ${gateway.name} 配置带主机名的负载均衡器`,
    },
    plan: () => setGatewayAddress(gateway.id, 'hostname'),
  },
  {
    title: { en: `Reach ${gateway.name} by NodePort`, zh: `通过 NodePort 访问 ${gateway.name}` },
    plan: () => setGatewayAddress(gateway.id, 'nodeport'),
  },
];
