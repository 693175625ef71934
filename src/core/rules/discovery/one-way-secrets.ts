import { addRemoteSecret } from '../../recipes/add-remote-secrets.ts';
import { acquaintanceReads, oneWayPairs } from '../../semantics/acquaintance.ts';
import { defineRule } from '../define-rule.ts';
import { deploymentModels, istioDoc, istioIssue } from '../sources.ts';

type Values = { readonly seeing: string; readonly blind: string };

export const oneWaySecrets = defineRule({
  id: 'discovery/one-way-secrets',
  code: 'ML0603',
  severity: 'warning',
  recommended: false,
  reads: acquaintanceReads,
  sources: [
    deploymentModels('endpoint-discovery-with-multiple-control-planes'),
    istioDoc('setup/install/multicluster/multi-primary'),
    istioIssue(33564),
  ],
  verify: 'istioctl --context "$CTX" remote-clusters',
  summary: {
    en: 'Primaries exchange remote secrets in both directions.',
    zh: '主集群之间应当双向交换远程 Secret。',
  },
  why: {
    en: 'A remote secret works in one direction: only the istiod that holds it learns the endpoints of the other cluster.',
    zh: '远程 Secret 只在一个方向生效：只有持有它的 istiod 才知道另一个集群的端点。',
  },
  consequence: {
    en: 'Load balancing differs by the cluster of the caller, which is hard to notice.',
    zh: '负载均衡因调用方所在的集群而异，而且很难察觉。',
  },
  notWhen: {
    en: 'The drawn callers use one direction only, as with a hub and its spokes, or the clusters are isolated on purpose.',
    zh: '所画的调用方只使用一个方向（例如中心与分支）；或者有意隔离这两个集群。',
  },
  messages: {
    oneWay: {
      en: ({ seeing, blind }: Values) => `${seeing} reads ${blind}, but ${blind} cannot see ${seeing}.`,
      zh: ({ seeing, blind }: Values) => `${seeing} 可以读取 ${blind}，但 ${blind} 看不到 ${seeing}。`,
    },
  },
  *check(ix) {
    for (const { seeing, blind } of oneWayPairs(ix)) {
      yield {
        at: [blind.id, seeing.id],
        element: `${blind.name}>${seeing.name}`,
        message: 'oneWay',
        params: { seeing: seeing.name, blind: blind.name },
        fixes: [
          {
            title: { en: `Let ${blind.name} read ${seeing.name}`, zh: `让 ${blind.name} 读取 ${seeing.name}` },
            plan: (index) => addRemoteSecret(index, blind, seeing.id),
          },
        ],
      };
    }
  },
});
