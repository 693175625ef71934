import type { EntityOf } from '../../design/kinds/index.ts';
import { placeInNewRegion, placeInRegion } from '../../recipes/set-cluster.ts';
import { regionOf } from '../../semantics/locality.ts';
import { callersOf, homesOf, serviceReads } from '../../semantics/services.ts';
import type { View } from '../../semantics/view.ts';
import type { Repair } from '../define-rule.ts';
import { defineRule } from '../define-rule.ts';
import { deploymentModels, istioDoc, istioIssue } from '../sources.ts';

type Cluster = EntityOf<'cluster'>;
type Service = EntityOf<'service'>;
type Values = { readonly cluster: string; readonly service: string };

export const missingRegion = defineRule({
  id: 'locality/missing-region',
  code: 'ML0904',
  severity: 'warning',
  recommended: false,
  reads: [...serviceReads, 'zone', 'region'],
  sources: [
    deploymentModels('cluster-models'),
    istioDoc('tasks/traffic-management/locality-load-balancing/before-you-begin'),
    istioIssue(31340),
    istioIssue(20077),
  ],
  verify:
    'kubectl --context "$CTX" get nodes --label-columns topology.kubernetes.io/region,topology.kubernetes.io/zone',
  summary: {
    en: 'Clusters that use a service with locality rules have a region.',
    zh: '使用带地域规则服务的集群必须标明地域。',
  },
  why: {
    en: 'Istio takes the locality of a proxy from the labels of its node. Without them it is empty, and no rule names the empty locality.',
    zh: 'Istio 从节点标签获取代理的地域；没有标签时地域为空，而任何规则都不匹配空地域。',
  },
  consequence: {
    en: 'Endpoints of the cluster are ignored or come last, whatever the rule says.',
    zh: '无论规则怎么写，该集群的端点都会被忽略或排在最后。',
  },
  notWhen: {
    en: 'Failover goes by labels of your own (failoverPriority).',
    zh: '故障转移使用自定义标签（failoverPriority）。',
  },
  messages: {
    noRegion: {
      en: ({ cluster, service }: Values) =>
        `${cluster} has no region, so the locality rule of ${service} never matches it.`,
      zh: ({ cluster, service }: Values) => `${cluster} 没有标明地域，${service} 的地域规则永远匹配不到它。`,
    },
  },
  *check(ix) {
    const known = new Map<Cluster, Service>();
    for (const service of ix.all('service')) {
      if (!service.failover && !service.distribute) continue;
      for (const cluster of [...homesOf(ix, service), ...callersOf(ix, service)]) {
        if (!regionOf(ix, cluster) && !known.has(cluster)) known.set(cluster, service);
      }
    }
    for (const [cluster, service] of known) {
      yield {
        at: cluster.id,
        also: [service.id],
        element: cluster.name,
        message: 'noRegion',
        params: { cluster: cluster.name, service: service.name },
        suggestions: cluster.parent === undefined ? placesFor(ix, cluster) : [],
      };
    }
  },
});

const placesFor = (ix: View<'region'>, cluster: Cluster): readonly Repair[] => [
  ...ix
    .all('region')
    .slice(0, 2)
    .map((region) => ({
      title: { en: `Put ${cluster.name} into ${region.name}`, zh: `将 ${cluster.name} 放入 ${region.name}` },
      plan: () => placeInRegion(cluster.id, region.id),
    })),
  {
    title: { en: `Give ${cluster.name} a region of its own`, zh: `为 ${cluster.name} 新建地域` },
    plan: (index) => placeInNewRegion(index, cluster, 'region1'),
  },
];
