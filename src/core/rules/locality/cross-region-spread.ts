import type { Text } from '../../base/text.ts';
import { listOf } from '../../base/text.ts';
import type { EntityOf } from '../../design/kinds/index.ts';
import { detectOutliers, keepInCluster } from '../../recipes/set-service.ts';
import { serviceTalks } from '../../semantics/flows.ts';
import { regionOf, regionsOf } from '../../semantics/locality.ts';
import { callersOf, homesOf, serviceReads } from '../../semantics/services.ts';
import type { View } from '../../semantics/view.ts';
import type { Repair } from '../define-rule.ts';
import { defineRule } from '../define-rule.ts';
import { deploymentModels, istioDocIssue, istioIssue, istioSource } from '../sources.ts';

type Cluster = EntityOf<'cluster'>;
type Service = EntityOf<'service'>;
type Values = {
  readonly caller: string;
  readonly service: string;
  readonly regions: Text;
  /** Percent of the calls that leave the caller's region; undefined where that is not said. */
  readonly away: number | undefined;
};

const reads = [...serviceReads, 'zone', 'region'] as const;

export const crossRegionSpread = defineRule({
  id: 'locality/cross-region-spread',
  code: 'ML0905',
  severity: 'warning',
  recommended: false,
  reads,
  sources: [
    deploymentModels('endpoint-discovery-with-multiple-control-planes'),
    istioSource('pkg/config/mesh/mesh.go'),
    istioIssue(19793),
    istioIssue(30832),
    istioIssue(39477),
    istioDocIssue(17324),
  ],
  verify: 'istioctl --context "$CTX" proxy-config endpoints "$POD" --cluster "$CLUSTER"',
  summary: {
    en: 'Callers prefer the copy of a service in their own region.',
    zh: '调用方应优先使用本地域的服务副本。',
  },
  why: {
    en: 'Locality load balancing is on by default but does nothing until a destination rule has outlier detection: calls are spread evenly over all endpoints.',
    zh: '地域负载均衡默认开启，但在 DestinationRule 启用异常点检测之前不起作用：调用会均匀分布到所有端点。',
  },
  consequence: {
    en: 'A slow tail of answers, and a bill for traffic between regions that nobody expected.',
    zh: '部分响应明显变慢，并产生意料之外的跨地域流量费用。',
  },
  notWhen: {
    en: 'All copies are in one region, regions are not said, the service is cluster-local, or it has a locality rule.',
    zh: '所有副本都在同一地域；没有标明地域；服务是集群本地的；或者已有地域规则。',
  },
  messages: {
    spread: {
      en: ({ caller, service, regions, away }: Values) =>
        `Calls from ${caller} to ${service} are spread evenly over ${regions.en}${
          away === undefined ? '' : `; ${away}% of them leave its region`
        }.`,
      zh: ({ caller, service, regions, away }: Values) =>
        `从 ${caller} 到 ${service} 的调用会均匀分布到 ${regions.zh}${
          away === undefined ? '' : `，其中 ${away}% 离开本地域`
        }。`,
    },
  },
  *check(ix) {
    const wordsFor = oncePerList();
    for (const { service, callers, targets } of serviceTalks(ix)) {
      if (service.failover || service.distribute || service.outlierDetection || targets.length < 2) continue;
      const regions = regionsOf(ix, targets);
      if (regions.length < 2) continue;
      const homes = new Set(homesOf(ix, service));
      const caller = callers.find((cluster) => homes.has(cluster));
      if (!caller) continue;
      yield {
        at: service.id,
        also: [caller.id],
        element: service.name,
        message: 'spread',
        params: {
          caller: caller.name,
          service: service.name,
          regions: wordsFor(regions),
          away: shareAway(ix, service, { caller, targets }),
        },
        suggestions: choicesFor(ix, service),
      };
    }
  },
});

/** Lists in words. Most services of a design run in the same few regions, and writing lists is most of the work of this rule. */
function oncePerList(): (regions: readonly EntityOf<'region'>[]) => Text {
  const known = new Map<string, Text>();
  return (regions) => {
    const names = regions.map(({ name }) => name);
    const key = names.join('\n');
    const words = known.get(key) ?? { en: listOf(names, 'en'), zh: listOf(names, 'zh') };
    known.set(key, words);
    return words;
  };
}

/** Every pod gets the same share; where their number is not said it counts as one. */
function shareAway(
  ix: View<(typeof reads)[number]>,
  service: Service,
  { caller, targets }: { readonly caller: Cluster; readonly targets: readonly Cluster[] },
): number | undefined {
  const own = regionOf(ix, caller);
  if (!own) return undefined;
  const pods = new Map(service.replicas);
  const count = (clusters: readonly Cluster[]): number =>
    clusters.reduce((sum, { id }) => sum + (pods.get(id) ?? 1), 0);
  const all = count(targets);
  return all === 0 ? undefined : Math.round((100 * count(targets.filter((to) => regionOf(ix, to) !== own))) / all);
}

function choicesFor(ix: View<(typeof reads)[number]>, service: Service): readonly Repair[] {
  const homes = new Set(homesOf(ix, service));
  const prefer: Repair = {
    title: { en: `Detect outliers of ${service.name}`, zh: `为 ${service.name} 启用异常点检测` },
    plan: () => detectOutliers(service.id),
  };
  const keep: Repair = {
    title: { en: `Keep ${service.name} cluster-local`, zh: `将 ${service.name} 设为集群本地` },
    plan: () => keepInCluster(service.id),
  };
  return callersOf(ix, service).every((caller) => homes.has(caller)) ? [prefer, keep] : [prefer];
}
