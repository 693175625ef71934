import { promoteToPrimary } from '../../recipes/promote-to-primary.ts';
import { runsIstiod } from '../../semantics/control.ts';
import type { Rank } from '../../semantics/locality.ts';
import { availabilityRank, availabilityReads } from '../../semantics/locality.ts';
import { membersOf } from '../../semantics/membership.ts';
import { defineRule } from '../define-rule.ts';
import { deploymentModels } from '../sources.ts';

type Values = { readonly mesh: string };

/** The message of each rank: what the design is, and the one change that lifts it. */
const messageOf = {
  5: 'inEachCluster',
  4: 'twoPerZone',
  3: 'onePerZone',
  2: 'twoPerRegion',
  1: 'onePerRegion',
  0: 'elsewhere',
} as const satisfies Record<Rank, string>;

export const availabilityRankRule = defineRule({
  id: 'ha/availability-rank',
  code: 'ML1004',
  severity: 'info',
  recommended: true,
  reads: [...availabilityReads, 'mesh'],
  sources: [deploymentModels('control-plane-models'), deploymentModels('multiple-clusters')],
  verify: 'istioctl --context "$CTX" proxy-status',
  summary: {
    en: "Where the control planes of a mesh stand in Istio's ranking of availability.",
    zh: '网格的控制平面在 Istio 可用性排名中的位置。',
  },
  why: {
    en: 'The closer a control plane is to the proxies it serves, the less is lost with a cluster, a zone or a region.',
    zh: '控制平面离其服务的代理越近，丢失集群、可用区或地域时的影响就越小。',
  },
  consequence: {
    en: 'A team that does not know the rank learns how much hangs on one cluster on the day it is lost.',
    zh: '不了解排名的团队，要到集群丢失那天才知道有多少东西依赖它。',
  },
  notWhen: {
    en: 'The mesh has no clusters.',
    zh: '网格中没有集群。',
  },
  messages: {
    inEachCluster: {
      en: ({ mesh }: Values) => `${mesh} has rank 5 of 5: a control plane in each cluster. There is no higher one.`,
      zh: ({ mesh }: Values) => `${mesh} 的排名为 5/5：每个集群都有控制平面，已是最高。`,
    },
    twoPerZone: {
      en: ({ mesh }: Values) =>
        `${mesh} has rank 4 of 5: two control planes in each zone. Next step: make every remote a primary.`,
      zh: ({ mesh }: Values) => `${mesh} 的排名为 4/5：每个可用区有两个控制平面。下一步：将所有从集群改为主集群。`,
    },
    onePerZone: {
      en: ({ mesh }: Values) =>
        `${mesh} has rank 3 of 5: one control plane in each zone. Next step: a second one in each zone.`,
      zh: ({ mesh }: Values) => `${mesh} 的排名为 3/5：每个可用区有一个控制平面。下一步：在每个可用区增加第二个。`,
    },
    twoPerRegion: {
      en: ({ mesh }: Values) =>
        `${mesh} has rank 2 of 5: two control planes in each region. Next step: one in each zone.`,
      zh: ({ mesh }: Values) => `${mesh} 的排名为 2/5：每个地域有两个控制平面。下一步：每个可用区都有一个。`,
    },
    onePerRegion: {
      en: ({ mesh }: Values) =>
        `${mesh} has rank 1 of 5: one control plane in each region. Next step: a second one in each region.`,
      zh: ({ mesh }: Values) => `${mesh} 的排名为 1/5：每个地域有一个控制平面。下一步：在每个地域增加第二个。`,
    },
    elsewhere: {
      en: ({ mesh }: Values) =>
        `${mesh} has rank 0 of 5: some region takes its control from elsewhere. Next step: a control plane in each region.`,
      zh: ({ mesh }: Values) =>
        `${mesh} 的排名为 0/5：有地域依赖其他地方的控制平面。下一步：每个地域都有一个控制平面。`,
    },
  },
  *check(ix) {
    for (const mesh of ix.all('mesh')) {
      const rank = availabilityRank(ix, mesh.id);
      if (rank === undefined) continue;
      const remote = membersOf(ix, mesh.id).find((cluster) => !runsIstiod(cluster));
      yield {
        at: mesh.id,
        element: mesh.name,
        message: messageOf[rank],
        params: { mesh: mesh.name },
        value: rank,
        suggestions: remote
          ? [
              {
                title: { en: `Make ${remote.name} a primary`, zh: `将 ${remote.name} 改为主集群` },
                plan: (index) => promoteToPrimary(index, remote),
              },
            ]
          : [],
      };
    }
  },
});
