import { listOf } from '../../base/text.ts';
import { promoteToPrimary } from '../../recipes/promote-to-primary.ts';
import { istiodsOf } from '../../semantics/control.ts';
import { availabilityReads, istiodsOfMesh, regionOf, regionsOf } from '../../semantics/locality.ts';
import { membersOf } from '../../semantics/membership.ts';
import { groupBy } from '../../semantics/view.ts';
import { defineRule } from '../define-rule.ts';
import { deploymentModels, istioDoc } from '../sources.ts';

type Values = { readonly region: string; readonly mesh: string; readonly others: readonly string[] };

export const regionWithoutControlPlane = defineRule({
  id: 'ha/region-without-control-plane',
  code: 'ML1002',
  severity: 'warning',
  recommended: false,
  reads: [...availabilityReads, 'mesh', 'region'],
  sources: [deploymentModels('control-plane-models'), istioDoc('ops/best-practices/deployment')],
  verify: 'istioctl --context "$CTX" proxy-status',
  summary: {
    en: 'Where control planes are spread over regions, each region has one.',
    zh: '控制平面分布在多个地域时，每个地域都应有一个。',
  },
  why: {
    en: 'A region whose istiod runs elsewhere depends on the link between the two.',
    zh: '如果一个地域的 istiod 运行在别处，它就依赖两个地域之间的链路。',
  },
  consequence: {
    en: 'When that link breaks, the region keeps its last configuration but starts no new pods and renews no certificates.',
    zh: '链路中断后，该地域保留最后的配置，但无法启动新的 Pod，也无法续期证书。',
  },
  notWhen: {
    en: 'Regions are not said, the mesh has one control plane only, or the control plane is external by design.',
    zh: '没有标明地域；网格只有一个控制平面；或者按设计使用外部控制平面。',
  },
  messages: {
    elsewhere: {
      en: ({ region, mesh, others }: Values) =>
        others.length === 0
          ? `${region} has no control plane of ${mesh}; those that there are stand in no region.`
          : `${region} has no control plane of ${mesh}; those that there are run in ${listOf(others, 'en')}.`,
      zh: ({ region, mesh, others }: Values) =>
        others.length === 0
          ? `${region} 没有 ${mesh} 的控制平面；现有的控制平面没有标明地域。`
          : `${region} 没有 ${mesh} 的控制平面；现有的位于 ${listOf(others, 'zh')}。`,
    },
  },
  *check(ix) {
    for (const mesh of ix.all('mesh')) {
      const istiods = istiodsOfMesh(ix, mesh.id);
      const byRegion = groupBy(membersOf(ix, mesh.id), (member) => regionOf(ix, member));
      const regions = [...byRegion.keys()].filter((region) => region !== undefined);
      if (istiods.length < 2 || regions.length < 2) continue;
      const own = regionsOf(ix, istiods);
      for (const region of regions) {
        const members = byRegion.get(region) ?? [];
        const isExternal = members.every((member) => {
          const masters = istiodsOf(ix, member);
          return masters.length > 0 && masters.every(({ role }) => role === 'extcp');
        });
        if (own.includes(region) || isExternal) continue;
        yield {
          at: [region.id, mesh.id],
          element: region.name,
          message: 'elsewhere',
          params: { region: region.name, mesh: mesh.name, others: own.map(({ name }) => name) },
          suggestions: members.slice(0, 2).map((member) => ({
            title: { en: `Make ${member.name} a primary`, zh: `将 ${member.name} 改为主集群` },
            plan: (index) => promoteToPrimary(index, member),
          })),
        };
      }
    }
  },
});
