import { isDnsLabel } from '../../base/wording.ts';
import { useDnsLabel } from '../../recipes/rename-istio-cluster.ts';
import { DEFAULT_CLUSTER_NAME, isMember, istioNameOf, membersOf, meshOf } from '../../semantics/membership.ts';
import { defineRule } from '../define-rule.ts';
import { istioIssue, istioSource } from '../sources.ts';

type Values = { readonly cluster: string; readonly name: string };

export const invalidClusterName = defineRule({
  id: 'structure/invalid-cluster-name',
  code: 'ML0102',
  severity: 'error',
  recommended: false,
  reads: ['cluster'],
  sources: [
    istioSource('istioctl/pkg/multicluster/remote_secret.go'),
    istioIssue(52065),
    istioIssue(46090),
    istioIssue(42516),
    istioIssue(52388),
  ],
  verify: 'istioctl --context "$CTX" remote-clusters',
  summary: {
    en: 'The Istio name of a cluster can be the key of a remote secret.',
    zh: '集群的 Istio 集群名必须能用作远程 Secret 的 key。',
  },
  why: {
    en: 'The key of a remote secret is the name of the cluster, and istioctl takes only DNS-1123 labels: lower-case letters, digits and hyphens.',
    zh: '远程 Secret 的 key 就是集群名，而 istioctl 只接受 DNS-1123 标签：小写字母、数字和连字符。',
  },
  consequence: {
    en: 'create-remote-secret refuses the name. With the default name, proxies introduce themselves as Kubernetes and another istiod rejects them.',
    zh: 'create-remote-secret 拒绝该名称。若使用默认名，代理自称 Kubernetes，会被其他 istiod 拒绝。',
  },
  notWhen: {
    en: 'The default name in a mesh of one cluster.',
    zh: '网格只有一个集群时使用默认名。',
  },
  messages: {
    notALabel: {
      en: ({ cluster, name }: Values) =>
        cluster === name
          ? `${cluster} cannot be the key of a remote secret: it is not a DNS label.`
          : `${name}, the Istio name of ${cluster}, cannot be the key of a remote secret: it is not a DNS label.`,
      zh: ({ cluster, name }: Values) =>
        cluster === name
          ? `${cluster} 不是合法的 DNS 标签，不能用作远程 Secret 的 key。`
          : `${cluster} 的 Istio 集群名 ${name} 不是合法的 DNS 标签，不能用作远程 Secret 的 key。`,
    },
    defaultName: {
      en: ({ cluster }: Values) =>
        `${cluster} keeps the default name Kubernetes, under which no other istiod can know it.`,
      zh: ({ cluster }: Values) => `${cluster} 仍使用默认名 Kubernetes，其他 istiod 无法以此识别它。`,
    },
  },
  *check(ix) {
    for (const cluster of ix.all('cluster')) {
      const name = istioNameOf(cluster);
      if (!isMember(cluster) || isDnsLabel(name)) continue;
      const isDefault = name === DEFAULT_CLUSTER_NAME;
      const mesh = meshOf(cluster);
      if (isDefault && (!mesh || membersOf(ix, mesh).length < 2)) continue;
      yield {
        at: cluster.id,
        element: cluster.name,
        message: isDefault ? 'defaultName' : 'notALabel',
        params: { cluster: cluster.name, name },
        severity: isDefault ? 'warning' : 'error',
        fixes: [
          {
            title: { en: `Give ${cluster.name} a valid name`, zh: `为 ${cluster.name} 换一个合法的集群名` },
            plan: (index) => useDnsLabel(index, cluster),
          },
        ],
      };
    }
  },
});
