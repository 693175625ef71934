import { exposeIstiod } from '../../recipes/expose-on-gateway.ts';
import { controlReads, remotesOf, runsIstiod } from '../../semantics/control.ts';
import { doorToIstiod, exposesIstiod, gatewaysIn, hasOwnAddress } from '../../semantics/gateways.ts';
import type { Repair } from '../define-rule.ts';
import { defineRule } from '../define-rule.ts';
import { deploymentModels, istioSource } from '../sources.ts';

type Values = { readonly gateway: string; readonly remote: string };

export const istiodNotExposed = defineRule({
  id: 'controlplane/istiod-not-exposed',
  code: 'ML0504',
  severity: 'error',
  recommended: true,
  reads: [...controlReads, 'gateway'],
  sources: [
    deploymentModels('control-plane-models'),
    istioSource('samples/multicluster/expose-istiod.yaml'),
    istioSource('samples/multicluster/expose-istiod-rev.yaml.tmpl'),
  ],
  verify: 'istioctl --context "$CTX" proxy-config listeners deploy/istio-eastwestgateway.istio-system --port 15012',
  summary: {
    en: 'A gateway of a primary with remotes exposes istiod.',
    zh: '有从集群的主集群，其网关必须暴露 istiod。',
  },
  why: {
    en: 'A gateway forwards 15012 (configuration, certificates) and 15017 (webhooks) to istiod only when a Gateway resource says so.',
    zh: '只有 Gateway 资源声明后，网关才会把 15012（配置与证书）和 15017（webhook）转发给 istiod。',
  },
  consequence: {
    en: 'TLS handshakes are reset on 15012 and webhooks time out.',
    zh: '15012 上的 TLS 握手被重置，webhook 超时。',
  },
  notWhen: {
    en: 'The primary declares an internal load balancer for istiod.',
    zh: '主集群声明了 istiod 的内部负载均衡器。',
  },
  messages: {
    notExposed: {
      en: ({ gateway, remote }: Values) =>
        `${gateway} does not forward 15012 and 15017 to istiod, so proxies in ${remote} get no configuration.`,
      zh: ({ gateway, remote }: Values) =>
        `${gateway} 没有把 15012 和 15017 转发给 istiod，${remote} 中的代理得不到配置。`,
    },
  },
  *check(ix) {
    for (const primary of ix.all('cluster')) {
      const [remote] = remotesOf(ix, primary);
      if (!remote || hasOwnAddress(primary)) continue;
      const gateways = gatewaysIn(ix, primary);
      const gateway = gateways.find(({ type }) => type === 'ew') ?? gateways[0];
      if (!gateway || gateways.some(exposesIstiod)) continue;
      const fix: Repair = {
        title: { en: `Expose istiod of ${primary.name}`, zh: `暴露 ${primary.name} 的 istiod` },
        plan: (index) => exposeIstiod(index, primary),
      };
      // Without a gateway that can carry istiod (ambient, or no address) a second one is needed, which is a choice.
      const isSafe = doorToIstiod(ix, primary) !== undefined;
      yield {
        at: gateway.id,
        also: [primary.id, remote.id],
        element: gateway.name,
        message: 'notExposed',
        params: { gateway: gateway.name, remote: remote.name },
        ...(runsIstiod(primary) ? (isSafe ? { fixes: [fix] } : { suggestions: [fix] }) : {}),
      };
    }
  },
});
