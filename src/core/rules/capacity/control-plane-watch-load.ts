import type { EntityOf } from '../../design/kinds/index.ts';
import { runsIstiod } from '../../semantics/control.ts';
import type { DiscoveryView } from '../../semantics/discovery.ts';
import { discoveryReads, observedBy } from '../../semantics/discovery.ts';
import { meshOf } from '../../semantics/membership.ts';
import { groupBy } from '../../semantics/view.ts';
import { defineRule } from '../define-rule.ts';
import { istioDoc, istioIssue } from '../sources.ts';

type Cluster = EntityOf<'cluster'>;
type Values = { readonly istiod: string; readonly clusters: number; readonly secrets: number };

/** More clusters than this are worth a word, and so are more primaries that all read each other. */
const MANY_CLUSTERS = 10;
const MANY_PRIMARIES = 5;

export const controlPlaneWatchLoad = defineRule({
  id: 'capacity/control-plane-watch-load',
  code: 'ML1501',
  severity: 'info',
  recommended: false,
  reads: discoveryReads,
  sources: [
    istioDoc('ops/deployment/ambient-mc-perf'),
    istioDoc('ops/best-practices/deployment'),
    istioIssue(54402),
    istioIssue(43906),
    istioIssue(57269),
  ],
  verify: 'kubectl --context "$CTX" --namespace istio-system top pods --selector app=istiod',
  summary: {
    en: 'An istiod watches few clusters.',
    zh: '一个 istiod 监听的集群不宜过多。',
  },
  why: {
    en: 'Every replica of istiod keeps the services, endpoints and pods of every cluster it reads: at 300 services and 4,000 endpoints about 1% of a CPU and 180 MB each.',
    zh: '每个 istiod 副本都缓存其读取的所有集群的服务、端点与 Pod：按 300 个服务、4000 个端点计，每个集群约占 1% CPU 和 180 MB 内存。',
  },
  consequence: {
    en: 'Slow pushes after every restart, istiod killed for memory, stale endpoints.',
    zh: '每次重启后推送缓慢，istiod 因内存被终止，端点过期。',
  },
  notWhen: {
    en: 'An istiod reads ten other clusters at most, and at most five primaries read each other.',
    zh: '一个 istiod 最多读取十个其他集群，且互相读取的主集群不超过五个。',
  },
  messages: {
    manyClusters: {
      en: ({ istiod, clusters }: Values) =>
        `${istiod} caches ${clusters} clusters beside its own, about ${180 * clusters} MB; scale it up, not out.`,
      zh: ({ istiod, clusters }: Values) =>
        `${istiod} 除自身外还缓存 ${clusters} 个集群，约 ${180 * clusters} MB；应增加单副本资源，而不是副本数。`,
    },
    fullMesh: {
      en: ({ istiod, clusters, secrets }: Values) =>
        `${istiod} and ${clusters} other primaries all read each other: ${secrets} remote secrets to rotate.`,
      zh: ({ istiod, clusters, secrets }: Values) =>
        `${istiod} 与另外 ${clusters} 个主集群两两互相读取：共有 ${secrets} 个远程 Secret 需要轮换。`,
    },
  },
  *check(ix) {
    const meshed = inFullMesh(ix);
    for (const istiod of ix.all('cluster')) {
      if (!runsIstiod(istiod)) continue;
      const clusters = observedBy(ix, istiod).length - 1;
      const others = (meshed.get(istiod) ?? 0) - 1;
      if (clusters <= MANY_CLUSTERS && others < MANY_PRIMARIES) continue;
      const isMany = clusters > MANY_CLUSTERS;
      yield {
        at: istiod.id,
        element: istiod.name,
        message: isMany ? 'manyClusters' : 'fullMesh',
        params: { istiod: istiod.name, clusters: isMany ? clusters : others, secrets: others * (others + 1) },
      };
    }
  },
});

/** The primaries of meshes in which each primary reads every other, with the number of them. */
function inFullMesh(ix: DiscoveryView): ReadonlyMap<Cluster, number> {
  const primaries = ix.all('cluster').filter(({ role }) => role === 'primary');
  const meshes = [...groupBy(primaries, meshOf).values()].filter((group) => {
    const all = new Set(group);
    return group.every((istiod) => observedBy(ix, istiod).filter((cluster) => all.has(cluster)).length === all.size);
  });
  return new Map(meshes.flatMap((group) => group.map((istiod) => [istiod, group.length] as const)));
}
