import { setGatewayAddress } from '../../recipes/set-gateway-address.ts';
import { crossingsThrough, entranceReads } from '../../semantics/gateways.ts';
import { defineRule } from '../define-rule.ts';
import { deploymentModels, istioDocIssue } from '../sources.ts';

type Values = { readonly gateway: string };

export const l7LoadBalancer = defineRule({
  id: 'gateway/l7-load-balancer',
  code: 'ML0404',
  severity: 'error',
  recommended: true,
  reads: entranceReads,
  sources: [deploymentModels('multiple-networks'), istioDocIssue(16648), istioDocIssue(17065)],
  verify: 'kubectl --context "$CTX" --namespace istio-system get service istio-eastwestgateway --output yaml',
  summary: {
    en: 'An east-west gateway stands behind a TCP load balancer.',
    zh: '东西向网关必须位于四层（TCP）负载均衡器之后。',
  },
  why: {
    en: 'Traffic between networks is mTLS from proxy to proxy, and the gateway passes it on unopened. A balancer that ends TLS breaks the connection.',
    zh: '网络之间的流量是代理到代理的 mTLS，网关原样透传。终止 TLS 的负载均衡器会破坏该连接。',
  },
  consequence: {
    en: '503 with a TLS mismatch, although all settings look right.',
    zh: '配置看起来都正确，却出现 TLS 不匹配的 503。',
  },
  notWhen: {
    en: 'The gateway is an ingress that only serves users.',
    zh: '该网关是只服务终端用户的入口网关。',
  },
  messages: {
    endsTls: {
      en: ({ gateway }: Values) =>
        `${gateway} stands behind an HTTP(S) load balancer, but mTLS between clusters needs TCP.`,
      zh: ({ gateway }: Values) => `${gateway} 位于七层负载均衡器之后，而集群间的 mTLS 需要 TCP。`,
    },
  },
  *check(ix) {
    for (const gateway of ix.all('gateway')) {
      if (gateway.address !== 'l7') continue;
      if (gateway.type === 'ingress' && crossingsThrough(ix, gateway).length === 0) continue;
      yield {
        at: gateway.id,
        element: gateway.name,
        message: 'endsTls',
        params: { gateway: gateway.name },
        fixes: [
          {
            title: {
              en: `Put ${gateway.name} behind a TCP load balancer`,
              zh: `为 ${gateway.name} 改用四层负载均衡器`,
            },
            plan: () => setGatewayAddress(gateway.id, 'ip'),
          },
        ],
      };
    }
  },
});
