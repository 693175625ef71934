import { setDataPlane } from '../../recipes/set-cluster.ts';
import { ambientReads, mixedCrossings } from '../../semantics/ambient.ts';
import { defineRule } from '../define-rule.ts';
import { istioDoc, istioIssue, istioSource } from '../sources.ts';

type Values = { readonly from: string; readonly to: string };

export const mixedDataplaneCrossNetwork = defineRule({
  id: 'ambient/mixed-dataplane-cross-network',
  code: 'ML1307',
  severity: 'error',
  recommended: true,
  reads: ambientReads,
  sources: [
    istioSource('pilot/pkg/xds/endpoints/ep_filters.go'),
    istioDoc('ambient/install/multicluster'),
    istioIssue(57878),
    istioIssue(60716),
    istioIssue(60609),
  ],
  verify: 'istioctl --context "$CTX" proxy-config endpoints "$POD" --cluster "$CLUSTER"',
  summary: {
    en: 'Clusters that call each other across networks use one data plane.',
    zh: '跨网络互相调用的集群必须使用同一种数据平面。',
  },
  why: {
    en: 'Sidecars speak TLS passthrough to gateways and ambient speaks HBONE. istiod drops gateways that the caller cannot speak to.',
    zh: 'sidecar 以 TLS 透传连接网关，ambient 以 HBONE 连接；istiod 会丢弃调用方无法通信的网关。',
  },
  consequence: {
    en: 'A part of the requests ends with 503.',
    zh: '部分请求得到 503。',
  },
  notWhen: {
    en: 'Both clusters are on one network.',
    zh: '两个集群位于同一网络。',
  },
  messages: {
    toAmbient: {
      en: ({ from, to }: Values) =>
        `${from} uses sidecars and ${to} is ambient: there is no supported path between their networks.`,
      zh: ({ from, to }: Values) => `${from} 使用 sidecar 而 ${to} 是 ambient：二者的网络之间没有受支持的路径。`,
    },
    toSidecars: {
      en: ({ from, to }: Values) =>
        `${from} is ambient and ${to} uses sidecars: there is no supported path between their networks.`,
      zh: ({ from, to }: Values) => `${from} 是 ambient 而 ${to} 使用 sidecar：二者的网络之间没有受支持的路径。`,
    },
  },
  *check(ix) {
    for (const [from, to] of mixedCrossings(ix)) {
      yield {
        at: [from.id, to.id],
        element: `${from.name}>${to.name}`,
        message: to.dataPlane === 'ambient' ? 'toAmbient' : 'toSidecars',
        params: { from: from.name, to: to.name },
        suggestions: [
          {
            title: {
              en: `Give ${from.name} the data plane of ${to.name}`,
              zh: `让 ${from.name} 使用与 ${to.name} 相同的数据平面`,
            },
            plan: () => setDataPlane(from.id, to.dataPlane),
          },
          {
            title: {
              en: `Give ${to.name} the data plane of ${from.name}`,
              zh: `让 ${to.name} 使用与 ${from.name} 相同的数据平面`,
            },
            plan: () => setDataPlane(to.id, from.dataPlane),
          },
        ],
      };
    }
  },
});
