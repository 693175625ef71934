import { declareSplit, removeSecrets } from '../../recipes/keep-apart.ts';
import { areIsolated, meshOf } from '../../semantics/membership.ts';
import { defineRule } from '../define-rule.ts';
import { deploymentModels, istioDoc } from '../sources.ts';

type Values = { readonly a: string; readonly groupA: string; readonly b: string; readonly groupB: string };

export const isolationLeak = defineRule({
  id: 'tenancy/isolation-leak',
  code: 'ML1101',
  severity: 'error',
  recommended: true,
  reads: ['cluster', 'mesh', 'remoteSecret'],
  sources: [
    deploymentModels('endpoint-discovery-with-multiple-control-planes'),
    istioDoc('ops/configuration/traffic-management/multicluster'),
  ],
  verify: 'istioctl --context "$CTX" remote-clusters',
  summary: {
    en: 'Clusters that must not mix do not know each other.',
    zh: '不允许混用的集群不应互相可见。',
  },
  why: {
    en: 'A remote secret brings the endpoints of the other cluster into every service. Only routing rules keep them apart after that.',
    zh: '远程 Secret 会把另一个集群的端点并入每个服务，此后只有路由规则能将其分开。',
  },
  consequence: {
    en: 'Traffic of one colour reaches the other: a canary answers production.',
    zh: '一种颜色的流量会到达另一种：金丝雀版本响应了生产请求。',
  },
  notWhen: {
    en: 'Subsets and routes that split the traffic by cluster are declared. To switch all at once, put a load balancer in front of both.',
    zh: '已声明按集群拆分流量的 subset 与路由。若要整体切换，请在二者之前放置外部负载均衡器。',
  },
  messages: {
    joined: {
      en: ({ a, groupA, b, groupB }: Values) =>
        `${a} (${groupA}) reads ${b} (${groupB}) and can send to it, although the design keeps the two groups apart.`,
      zh: ({ a, groupA, b, groupB }: Values) =>
        `${a}（${groupA}）读取 ${b}（${groupB}），因而可以向其发送流量，而设计要求两组互不相通。`,
    },
  },
  *check(ix) {
    for (const secret of ix.links('remoteSecret')) {
      const [a, b] = [ix.get(secret.from), ix.get(secret.to)];
      if (!a || !b || !areIsolated(a, b)) continue;
      const mesh = ix.get(meshOf(a));
      if (mesh?.routingSplit) continue;
      yield {
        at: secret.id,
        also: [a.id, b.id],
        element: `${a.name}>${b.name}`,
        message: 'joined',
        params: { a: a.name, groupA: a.isolationGroup ?? '', b: b.name, groupB: b.isolationGroup ?? '' },
        suggestions: [
          {
            title: {
              en: `Take the secret for ${b.name} from ${a.name}`,
              zh: `从 ${a.name} 删除 ${b.name} 的远程 Secret`,
            },
            plan: (index) => removeSecrets(index, [secret.id]),
          },
          ...(mesh
            ? [
                {
                  title: { en: 'Declare that routing keeps them apart', zh: '声明由路由规则将其分开' },
                  plan: () => declareSplit(mesh.id),
                },
              ]
            : []),
        ],
      };
    }
  },
});
