import type { EntityOf } from '../../design/kinds/index.ts';
import { deployTo, failOverTo } from '../../recipes/set-service.ts';
import { regionOf, regionsOf } from '../../semantics/locality.ts';
import { isMember } from '../../semantics/membership.ts';
import { homesOf, serviceReads } from '../../semantics/services.ts';
import type { View } from '../../semantics/view.ts';
import type { Repair } from '../define-rule.ts';
import { defineRule } from '../define-rule.ts';
import { deploymentModels, istioDoc, istioSource } from '../sources.ts';

type Service = EntityOf<'service'>;
type Values = { readonly service: string; readonly region: string };

const reads = [...serviceReads, 'zone', 'region'] as const;

export const failoverTargetAbsent = defineRule({
  id: 'locality/failover-target-absent',
  code: 'ML0903',
  severity: 'warning',
  recommended: false,
  reads,
  sources: [
    deploymentModels('multiple-clusters'),
    istioSource('pkg/config/validation/agent/validation.go'),
    istioDoc('tasks/traffic-management/locality-load-balancing/failover'),
  ],
  verify: 'istioctl --context "$CTX" proxy-config endpoints "$POD" --cluster "$CLUSTER"',
  summary: {
    en: 'The region that a service fails over to has a copy of it.',
    zh: '服务故障转移的目标地域必须有该服务的副本。',
  },
  why: {
    en: 'A failover rule orders the endpoints that exist. Where there are none, there is nothing to go to.',
    zh: '故障转移规则只是给现有端点排序；没有端点的地域无处可去。',
  },
  consequence: {
    en: '503 UH at the moment when the failover would matter.',
    zh: '在最需要故障转移的时候得到 503 UH。',
  },
  notWhen: {
    en: 'A federated mesh has a copy in that region.',
    zh: '联邦网格在该地域有副本。',
  },
  messages: {
    noCopy: {
      en: ({ service, region }: Values) => `${service} fails over to ${region}, where it has no copy.`,
      zh: ({ service, region }: Values) => `${service} 的故障转移目标是 ${region}，但那里没有它的副本。`,
    },
  },
  *check(ix) {
    for (const service of ix.all('service')) {
      const { failover } = service;
      if (!failover) continue;
      const regions = regionsOf(ix, homesOf(ix, service)).map(({ name }) => name);
      if (regions.includes(failover.to)) continue;
      yield {
        at: service.id,
        element: service.name,
        message: 'noCopy',
        params: { service: service.name, region: failover.to },
        suggestions: [...copiesIn(ix, service, failover.to), ...otherTargets(service, regions)],
      };
    }
  },
});

function copiesIn(ix: View<(typeof reads)[number]>, service: Service, region: string): readonly Repair[] {
  const there = ix.all('cluster').find((cluster) => isMember(cluster) && regionOf(ix, cluster)?.name === region);
  if (!there) return [];
  return [
    {
      title: { en: `Run ${service.name} in ${there.name} too`, zh: `在 ${there.name} 中也部署 ${service.name}` },
      plan: (index) => deployTo(index, service.id, there.id),
    },
  ];
}

const otherTargets = (service: Service, regions: readonly string[]): readonly Repair[] =>
  regions
    .filter((region) => region !== service.failover?.from)
    .slice(0, 2)
    .map((region) => ({
      title: { en: `Fail over to ${region}`, zh: `改为故障转移到 ${region}` },
      plan: () => failOverTo(service, region),
    }));
