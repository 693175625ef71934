import { exposeIstiod } from '../../recipes/expose-on-gateway.ts';
import { controlReads, istiodsOf, runsIstiod } from '../../semantics/control.ts';
import { gatewaysIn, hasOwnAddress } from '../../semantics/gateways.ts';
import type { Repair } from '../define-rule.ts';
import { defineRule } from '../define-rule.ts';
import { deploymentModels, istioDoc, istioIssue } from '../sources.ts';

type Values = { readonly remote: string; readonly primary: string };

export const unreachablePrimary = defineRule({
  id: 'controlplane/unreachable-primary',
  code: 'ML0503',
  severity: 'error',
  recommended: true,
  reads: [...controlReads, 'gateway'],
  sources: [
    deploymentModels('control-plane-models'),
    istioDoc('setup/install/multicluster/primary-remote'),
    istioDoc('setup/install/multicluster/primary-remote_multi-network'),
    istioIssue(39707),
    istioIssue(23859),
  ],
  verify: 'istioctl --context "$CTX" proxy-status',
  summary: {
    en: 'A control plane that remotes use can be reached from outside its cluster.',
    zh: '供从集群使用的控制平面必须能从集群外部访问。',
  },
  why: {
    en: 'Proxies of a remote dial one fixed address of istiod. It has to be stable: it is written into the remote when it is installed.',
    zh: '从集群的代理连接 istiod 的一个固定地址。该地址在安装时写入从集群，因此必须稳定。',
  },
  consequence: {
    en: 'Proxies never receive configuration or certificates: the xDS stream is closed, connection refused on 15012.',
    zh: '代理永远收不到配置和证书：xDS 流被关闭，15012 端口拒绝连接。',
  },
  notWhen: {
    en: 'The primary declares an internal load balancer for istiod.',
    zh: '主集群声明了 istiod 的内部负载均衡器。',
  },
  messages: {
    noWayIn: {
      en: ({ remote, primary }: Values) =>
        `${primary} has no gateway, so proxies in ${remote} have no address at which to find istiod.`,
      zh: ({ remote, primary }: Values) => `${primary} 没有网关，${remote} 中的代理找不到 istiod 的地址。`,
    },
  },
  *check(ix) {
    for (const remote of ix.all('cluster')) {
      if (remote.role !== 'remote') continue;
      for (const primary of istiodsOf(ix, remote)) {
        if (hasOwnAddress(primary) || gatewaysIn(ix, primary).length > 0) continue;
        const fix: Repair = {
          title: { en: `Expose istiod of ${primary.name} on a gateway`, zh: `通过网关暴露 ${primary.name} 的 istiod` },
          plan: (index) => exposeIstiod(index, primary),
        };
        // An ambient gateway cannot carry istiod, so there the kind of gateway is a choice; a remote has no istiod to expose.
        const isSafe = primary.dataPlane === 'sidecar';
        yield {
          at: [remote.id, primary.id],
          element: `${remote.name}>${primary.name}`,
          message: 'noWayIn',
          params: { remote: remote.name, primary: primary.name },
          ...(runsIstiod(primary) ? (isSafe ? { fixes: [fix] } : { suggestions: [fix] }) : {}),
        };
      }
    }
  },
});
