import { exposeOnGateway } from '../../recipes/expose-on-gateway.ts';
import { crossingsThrough, entranceReads, forwardsServices, hostOf, modeOf } from '../../semantics/gateways.ts';
import { defineRule } from '../define-rule.ts';
import { deploymentModels, istioDoc, istioIssue, istioSource } from '../sources.ts';

type Values = { readonly gateway: string; readonly from: string };

export const servicesNotExposed = defineRule({
  id: 'gateway/services-not-exposed',
  code: 'ML0401',
  severity: 'error',
  recommended: true,
  reads: entranceReads,
  sources: [
    deploymentModels('multiple-networks'),
    istioSource('samples/multicluster/expose-services.yaml'),
    istioDoc('setup/install/multicluster/primary-remote_multi-network'),
    istioIssue(40624),
  ],
  verify: 'istioctl --context "$CTX" proxy-config listeners deploy/istio-eastwestgateway.istio-system --port 15443',
  summary: {
    en: 'A gateway that other networks need exposes services.',
    zh: '其他网络需要经过的网关必须暴露服务。',
  },
  why: {
    en: 'A classic east-west gateway forwards only what a Gateway resource with AUTO_PASSTHROUGH on port 15443 allows.',
    zh: '传统东西向网关只转发 Gateway 资源在 15443 端口以 AUTO_PASSTHROUGH 允许的流量。',
  },
  consequence: {
    en: 'Connections are reset at the gateway, which logs filter_chain_not_found.',
    zh: '连接在网关处被重置，网关日志中出现 filter_chain_not_found。',
  },
  notWhen: {
    en: 'The gateway stands in a remote and one of its control plane exposes services, it is an ambient gateway, or it only serves istiod beside another gateway.',
    zh: '该网关位于从集群，而其控制平面的网关已暴露服务；该网关是 ambient 网关；或者它只为 istiod 服务，另有网关负责业务流量。',
  },
  messages: {
    notExposed: {
      en: ({ gateway, from }: Values) =>
        `${gateway} exposes no services, so port 15443 refuses every call from ${from}.`,
      zh: ({ gateway, from }: Values) => `${gateway} 没有暴露服务，15443 端口会拒绝来自 ${from} 的所有调用。`,
    },
  },
  *check(ix) {
    for (const gateway of ix.all('gateway')) {
      const host = hostOf(ix, gateway);
      if (!host || modeOf(gateway, host) !== 'sidecar' || forwardsServices(ix, gateway)) continue;
      // A path that starts or ends in ambient does not lead through port 15443: other rules speak of that.
      const crossing = crossingsThrough(ix, gateway).find(
        ({ from, to }) => from.dataPlane === 'sidecar' && to.dataPlane === 'sidecar',
      );
      if (!crossing) continue;
      yield {
        at: gateway.id,
        also: [crossing.from.id],
        element: gateway.name,
        message: 'notExposed',
        params: { gateway: gateway.name, from: crossing.from.name },
        fixes: [
          {
            title: { en: `Expose services on ${gateway.name}`, zh: `在 ${gateway.name} 上暴露服务` },
            plan: (index) => exposeOnGateway(index, gateway, 'services'),
          },
        ],
      };
    }
  },
});
