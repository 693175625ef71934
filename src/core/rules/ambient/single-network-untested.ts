import { setOwnNetwork } from '../../recipes/set-network.ts';
import { ambientNeighbours, ambientReads } from '../../semantics/ambient.ts';
import { defineRule } from '../define-rule.ts';
import { istioDoc, istioIssue } from '../sources.ts';

type Values = { readonly a: string; readonly b: string; readonly network: string };

export const singleNetworkUntested = defineRule({
  id: 'ambient/single-network-untested',
  code: 'ML1302',
  severity: 'warning',
  recommended: false,
  reads: [...ambientReads, 'network'],
  sources: [istioDoc('ambient/install/multicluster'), istioIssue(58133), istioIssue(59330)],
  verify: 'istioctl --context "$CTX" ztunnel-config workloads',
  summary: {
    en: 'Joined ambient clusters are on different networks.',
    zh: '互联的 ambient 集群应位于不同网络。',
  },
  why: {
    en: 'Ambient across clusters is tested over gateways between networks. Within one network ztunnel dials pods of the other cluster itself.',
    zh: '跨集群的 ambient 只在网络之间经过网关的情形下测试；在同一网络内，ztunnel 直接连接另一个集群的 Pod。',
  },
  consequence: {
    en: 'Calls fail now and then at waypoints, for virtual addresses of the other cluster.',
    zh: '访问另一个集群的虚拟 IP 时，在 waypoint 处间歇性失败。',
  },
  notWhen: {
    en: 'The clusters are not joined.',
    zh: '集群之间没有互联。',
  },
  messages: {
    together: {
      en: ({ a, b, network }: Values) =>
        `${a} and ${b} are ambient, joined and both on ${network}, a combination that Istio does not test.`,
      zh: ({ a, b, network }: Values) => `${a} 与 ${b} 都是 ambient、已互联且同在 ${network}，Istio 没有测试这种组合。`,
    },
  },
  *check(ix) {
    for (const [id, [a, b]] of ambientNeighbours(ix)) {
      const network = ix.get(id);
      if (!network) continue;
      yield {
        at: network.id,
        also: [a.id, b.id],
        element: network.name,
        message: 'together',
        params: { a: a.name, b: b.name, network: network.name },
        suggestions: [a, b].map((cluster) => ({
          title: { en: `Put ${cluster.name} on a network of its own`, zh: `将 ${cluster.name} 放到独立的网络` },
          plan: (index) => (index.get(cluster.id)?.network === id ? setOwnNetwork(index, cluster) : []),
        })),
      };
    }
  },
});
