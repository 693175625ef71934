import { useOwnAddress } from '../../recipes/set-secret-key.ts';
import { isLoopback } from '../../semantics/api-servers.ts';
import { defineRule } from '../define-rule.ts';
import { deploymentModels, istioDocIssue, istioIssue, istioSource } from '../sources.ts';

type Values = { readonly holder: string; readonly target: string; readonly server: string };

export const loopbackApiServer = defineRule({
  id: 'discovery/loopback-api-server',
  code: 'ML0606',
  severity: 'error',
  recommended: true,
  reads: ['cluster', 'remoteSecret'],
  sources: [
    deploymentModels('endpoint-discovery-with-multiple-control-planes'),
    istioSource('istioctl/pkg/multicluster/remote_secret.go'),
    istioIssue(31081),
    istioIssue(31290),
    istioIssue(58047),
    istioDocIssue(16445),
  ],
  verify: 'istioctl --context "$CTX" remote-clusters',
  summary: {
    en: 'A remote secret names an API server that istiod can dial.',
    zh: '远程 Secret 中的 API Server 地址必须是 istiod 能连接的。',
  },
  why: {
    en: 'The address in a local kubeconfig leads to the machine that wrote it. In the pod of istiod it leads to that pod.',
    zh: '本地 kubeconfig 中的地址指向生成它的那台机器；在 istiod 的 Pod 里，它指向 Pod 自己。',
  },
  consequence: {
    en: '"dial tcp 127.0.0.1: connection refused"; remote-clusters shows the status timeout.',
    zh: '“dial tcp 127.0.0.1: connection refused”；remote-clusters 显示状态为 timeout。',
  },
  notWhen: {
    en: 'Never.',
    zh: '没有例外。',
  },
  messages: {
    leadsNowhere: {
      en: ({ holder, target, server }: Values) =>
        `istiod in ${holder} cannot dial ${server}: that is the machine itself, not the API server of ${target}.`,
      zh: ({ holder, target, server }: Values) =>
        `${holder} 的 istiod 无法连接 ${server}：该地址指向本机，而不是 ${target} 的 API Server。`,
    },
  },
  *check(ix) {
    for (const secret of ix.links('remoteSecret')) {
      const [holder, target] = [ix.get(secret.from), ix.get(secret.to)];
      if (!holder || !target || secret.server === undefined || !isLoopback(secret.server)) continue;
      yield {
        at: secret.id,
        also: [holder.id, target.id],
        element: `${holder.name}>${target.name}`,
        message: 'leadsNowhere',
        params: { holder: holder.name, target: target.name, server: secret.server },
        suggestions: [
          {
            title: { en: `Use the address that ${target.name} has for others`, zh: `改用 ${target.name} 的对外地址` },
            plan: () => useOwnAddress(secret.id),
          },
        ],
      };
    }
  },
});
