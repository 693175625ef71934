import { openApiServer } from '../../recipes/open-api-server.ts';
import { standApart } from '../../semantics/networks.ts';
import { defineRule } from '../define-rule.ts';
import { deploymentModels, istioDoc, istioIssue } from '../sources.ts';

type Values = { readonly holder: string; readonly target: string };

export const apiServerUnreachable = defineRule({
  id: 'discovery/api-server-unreachable',
  code: 'ML0607',
  severity: 'error',
  recommended: false,
  reads: ['cluster', 'remoteSecret'],
  sources: [
    deploymentModels('endpoint-discovery-with-multiple-control-planes'),
    istioDoc('setup/install/multicluster/before-you-begin'),
    istioIssue(36275),
    istioIssue(57525),
  ],
  verify: 'istioctl --context "$CTX" remote-clusters',
  summary: {
    en: 'istiod has a path to the API server that its secret opens.',
    zh: 'istiod 必须能连通远程 Secret 所对应的 API Server。',
  },
  why: {
    en: 'A private API server answers inside its own network only. A secret grants access, but it opens no path.',
    zh: '仅内网可达的 API Server 只在自己的网络内响应。Secret 只提供权限，并不打通网络。',
  },
  consequence: {
    en: 'Endpoints never arrive; after 30 seconds the status of the cluster is timeout.',
    zh: '端点永远同步不过来；30 秒后该集群的状态变为 timeout。',
  },
  notWhen: {
    en: 'Both clusters are on one network, the secret gives another address, or the network of istiod is authorised.',
    zh: '两个集群在同一网络；Secret 给出了其他地址；或者 istiod 所在网络已被授权访问。',
  },
  messages: {
    noPath: {
      en: ({ holder, target }: Values) =>
        `istiod in ${holder} cannot reach the API server of ${target}, which is private on another network.`,
      zh: ({ holder, target }: Values) =>
        `${holder} 的 istiod 无法访问 ${target} 的 API Server：后者位于另一个网络，且仅内网可达。`,
    },
  },
  *check(ix) {
    for (const secret of ix.links('remoteSecret')) {
      const [holder, target] = [ix.get(secret.from), ix.get(secret.to)];
      if (!holder || !target || target.apiServer !== 'private') continue;
      if (secret.server !== undefined || !standApart(holder, target)) continue;
      yield {
        at: secret.id,
        also: [holder.id, target.id],
        element: `${holder.name}>${target.name}`,
        message: 'noPath',
        params: { holder: holder.name, target: target.name },
        suggestions: [
          {
            title: {
              en: `Open the API server of ${target.name} to authorised networks`,
              zh: `让 ${target.name} 的 API Server 对授权网络开放`,
            },
            plan: () => openApiServer(target.id),
          },
        ],
      };
    }
  },
});
