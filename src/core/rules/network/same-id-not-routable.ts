import type { EntityOf } from '../../design/kinds/index.ts';
import { declareFlat, splitNetwork } from '../../recipes/split-network.ts';
import { neighbourhoods } from '../../semantics/neighbours.ts';
import { defineRule } from '../define-rule.ts';
import { deploymentModels, istioIssue } from '../sources.ts';

type Cluster = EntityOf<'cluster'>;
type Values = { readonly a: string; readonly b: string; readonly network: string };

export const sameIdNotRoutable = defineRule({
  id: 'network/same-id-not-routable',
  code: 'ML0305',
  severity: 'error',
  recommended: false,
  reads: ['cluster', 'network'],
  sources: [
    deploymentModels('single-network'),
    deploymentModels('network-models'),
    istioIssue(42144),
    istioIssue(35077),
  ],
  verify: 'istioctl --context "$CTX" proxy-config endpoints deploy/"$CLIENT"."$NAMESPACE"',
  summary: {
    en: 'Clusters on one network can reach the pods of each other.',
    zh: '同一网络中的集群必须能互相访问 Pod。',
  },
  why: {
    en: 'A network id is a promise: between clusters with the same one Istio sends from pod to pod, without a gateway.',
    zh: '网络 ID 是一种承诺：对于网络 ID 相同的集群，Istio 不经网关，直接从 Pod 发往 Pod。',
  },
  consequence: {
    en: 'A share of the requests times out, although ping may work.',
    zh: '部分请求超时，尽管 ping 可能是通的。',
  },
  notWhen: {
    en: 'The network is said to be flat.',
    zh: '已说明该网络是扁平的。',
  },
  messages: {
    notFlat: {
      en: ({ a, b, network }: Values) =>
        `${a} and ${b} share ${network}, so Istio sends from pod to pod, but ${network} is not flat.`,
      zh: ({ a, b, network }: Values) =>
        `${a} 与 ${b} 同属 ${network}，Istio 会让 Pod 直连，但 ${network} 并非扁平网络。`,
    },
    twoProviders: {
      en: ({ a, b, network }: Values) =>
        `${a} and ${b} share ${network} but run on different platforms, and nothing says that their pods reach each other.`,
      zh: ({ a, b, network }: Values) =>
        `${a} 与 ${b} 同属 ${network}，却运行在不同平台上，也没有说明二者的 Pod 可以互通。`,
    },
  },
  *check(ix) {
    for (const { network: id, clusters } of neighbourhoods(ix)) {
      const network = ix.get(id);
      if (!network || network.flat === true) continue;
      const pair = network.flat === false ? clusters : twoProviders(clusters);
      const [a, b] = pair;
      if (!a || !b) continue;
      const ids = clusters.map((cluster) => cluster.id);
      yield {
        at: network.id,
        also: [a.id, b.id],
        element: network.name,
        message: network.flat === false ? 'notFlat' : 'twoProviders',
        params: { a: a.name, b: b.name, network: network.name },
        severity: network.flat === false ? 'error' : 'warning',
        suggestions: [
          {
            title: { en: 'Give each cluster a network of its own', zh: '让每个集群使用各自的网络' },
            plan: (index) => splitNetwork(index, ids),
          },
          {
            title: { en: `Declare ${network.name} flat`, zh: `声明 ${network.name} 是扁平网络` },
            plan: () => declareFlat(network.id),
          },
        ],
      };
    }
  },
});

/** The first cluster that says its platform, and the first on another one. */
function twoProviders(clusters: readonly Cluster[]): readonly Cluster[] {
  const said = clusters.filter(({ provider }) => provider !== undefined);
  const [first] = said;
  const other = said.find(({ provider }) => provider !== first?.provider);
  return first && other ? [first, other] : [];
}
