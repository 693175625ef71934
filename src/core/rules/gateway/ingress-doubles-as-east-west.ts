import { moveToEastWest } from '../../recipes/part-gateways.ts';
import { crossingsThrough, entranceReads, hostOf, modeOf, remotesThrough } from '../../semantics/gateways.ts';
import type { Repair } from '../define-rule.ts';
import { defineRule } from '../define-rule.ts';
import { deploymentModels, istioSource } from '../sources.ts';

type Values = { readonly gateway: string; readonly from: string };

export const ingressDoublesAsEastWest = defineRule({
  id: 'gateway/ingress-doubles-as-east-west',
  code: 'ML0406',
  severity: 'warning',
  recommended: false,
  reads: entranceReads,
  sources: [deploymentModels('multiple-networks'), istioSource('samples/multicluster/README.md')],
  verify: 'kubectl --context "$CTX" get services --all-namespaces --selector topology.istio.io/network',
  summary: {
    en: 'Traffic between clusters has a gateway of its own.',
    zh: '集群间的流量应当使用专用网关。',
  },
  why: {
    en: 'Users and clusters need different ports, certificates, addresses and limits. One gateway for both has to be open for both.',
    zh: '终端用户和集群需要不同的端口、证书、地址与限流。两者共用一个网关，就只能同时向两者开放。',
  },
  consequence: {
    en: 'Load between clusters floods the public edge, and one change breaks both.',
    zh: '集群间的负载会淹没公网入口，一处改动就能让两者同时出故障。',
  },
  notWhen: {
    en: 'The gateway stands in the host of an external control plane, whose guide uses an ingress.',
    zh: '该网关位于外部控制平面所在的集群，其官方文档使用的就是入口网关。',
  },
  messages: {
    carriesCalls: {
      en: ({ gateway, from }: Values) => `${gateway} serves users and also lets in the calls from ${from}.`,
      zh: ({ gateway, from }: Values) => `${gateway} 既服务终端用户，又承接来自 ${from} 的调用。`,
    },
    carriesControl: {
      en: ({ gateway, from }: Values) => `${gateway} serves users and also leads the proxies of ${from} to istiod.`,
      zh: ({ gateway, from }: Values) => `${gateway} 既服务终端用户，又是 ${from} 的代理访问 istiod 的通道。`,
    },
  },
  *check(ix) {
    for (const gateway of ix.all('gateway')) {
      const host = hostOf(ix, gateway);
      if (gateway.type !== 'ingress' || !host || host.role === 'extcp') continue;
      const [caller] = crossingsThrough(ix, gateway).map(({ from }) => from);
      const from = caller ?? remotesThrough(ix, gateway)[0];
      if (!from) continue;
      const part: Repair = {
        title: { en: `Add an east-west gateway beside ${gateway.name}`, zh: `在 ${gateway.name} 旁添加东西向网关` },
        plan: (index) => moveToEastWest(index, gateway),
      };
      // A label that is not that of its network, or another kind of gateway than its cluster's, may be meant: then it is a choice.
      const isPlain =
        modeOf(gateway, host) === 'sidecar' &&
        host.dataPlane === 'sidecar' &&
        (gateway.networkLabel === undefined || gateway.networkLabel === host.network);
      yield {
        at: gateway.id,
        also: [from.id],
        element: gateway.name,
        message: caller ? 'carriesCalls' : 'carriesControl',
        params: { gateway: gateway.name, from: from.name },
        ...(isPlain ? { fixes: [part] } : { suggestions: [part] }),
      };
    }
  },
});
