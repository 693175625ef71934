import { splitNetwork } from '../../recipes/split-network.ts';
import { sharedPodRanges } from '../../semantics/neighbours.ts';
import { defineRule } from '../define-rule.ts';
import { deploymentModels, istioDocIssue, istioIssue } from '../sources.ts';

type Values = Record<'a' | 'b' | 'rangeA' | 'rangeB' | 'network', string>;

export const overlappingPodCidr = defineRule({
  id: 'network/overlapping-pod-cidr',
  code: 'ML0306',
  severity: 'error',
  recommended: false,
  reads: ['cluster', 'network'],
  sources: [deploymentModels('multiple-networks'), istioIssue(14066), istioIssue(35077), istioDocIssue(12874)],
  verify: 'kubectl --context "$CTX" get nodes --output jsonpath={.items[*].spec.podCIDR}',
  summary: {
    en: 'Clusters on one network have pod ranges of their own.',
    zh: '同一网络中各集群的 Pod 网段不能重叠。',
  },
  why: {
    en: 'On one network a pod is known by its address alone, so an address may exist only once.',
    zh: '在同一网络中仅凭地址识别 Pod，因此每个地址只能出现一次。',
  },
  consequence: {
    en: 'The wrong pod is addressed, or endpoints of one cluster hide those of the other.',
    zh: '请求发往错误的 Pod，或者一个集群的端点遮蔽另一个集群的端点。',
  },
  notWhen: {
    en: 'The clusters are on different networks: that is what these are for.',
    zh: '集群位于不同网络：多网络正是为此而设。',
  },
  messages: {
    overlap: {
      en: ({ a, b, rangeA, rangeB, network }: Values) =>
        rangeA === rangeB
          ? `${a} and ${b} both use the pod range ${rangeA} on ${network}.`
          : `${a} (${rangeA}) and ${b} (${rangeB}) share pod addresses on ${network}.`,
      zh: ({ a, b, rangeA, rangeB, network }: Values) =>
        rangeA === rangeB
          ? `${a} 与 ${b} 在 ${network} 中使用同一个 Pod 网段 ${rangeA}。`
          : `${a}（${rangeA}）与 ${b}（${rangeB}）的 Pod 网段在 ${network} 中重叠。`,
    },
  },
  *check(ix) {
    for (const [a, b] of sharedPodRanges(ix)) {
      yield {
        at: [a.id, b.id],
        element: `${a.name}+${b.name}`,
        message: 'overlap',
        params: {
          a: a.name,
          b: b.name,
          rangeA: a.podCidr ?? '',
          rangeB: b.podCidr ?? '',
          network: ix.get(a.network)?.name ?? '',
        },
        suggestions: [
          {
            title: { en: `Give ${b.name} a network of its own`, zh: `为 ${b.name} 新建独立网络` },
            plan: (index) => splitNetwork(index, [a.id, b.id]),
          },
        ],
      };
    }
  },
});
