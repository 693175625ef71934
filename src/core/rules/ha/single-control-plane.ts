import type { EntityOf } from '../../design/kinds/index.ts';
import { promoteToPrimary } from '../../recipes/promote-to-primary.ts';
import { istiodsOf } from '../../semantics/control.ts';
import { availabilityReads, istiodsOfMesh } from '../../semantics/locality.ts';
import { membersOf } from '../../semantics/membership.ts';
import type { Repair } from '../define-rule.ts';
import { defineRule } from '../define-rule.ts';
import { deploymentModels, istioDoc } from '../sources.ts';

type Cluster = EntityOf<'cluster'>;
type Values = { readonly istiod: string; readonly others: number; readonly mesh: string };

export const singleControlPlane = defineRule({
  id: 'ha/single-control-plane',
  code: 'ML1001',
  severity: 'warning',
  recommended: true,
  reads: [...availabilityReads, 'mesh'],
  sources: [
    deploymentModels('control-plane-models'),
    istioDoc('setup/install/multicluster/before-you-begin'),
    istioDoc('ops/best-practices/deployment'),
  ],
  verify: 'istioctl --context "$CTX" proxy-status',
  summary: {
    en: 'Several clusters do not hang on one control plane.',
    zh: '多个集群不应依赖同一个控制平面。',
  },
  why: {
    en: 'Proxies keep running without istiod, but nothing new starts: injection, configuration and certificates all wait for it.',
    zh: '没有 istiod 时代理仍能继续运行，但无法启动新的工作负载：注入、配置和证书都依赖它。',
  },
  consequence: {
    en: 'When that cluster is lost the whole mesh freezes; after a day certificates expire and calls fail.',
    zh: '该集群一旦丢失，整个网格就被冻结；一天之后证书过期，调用开始失败。',
  },
  notWhen: {
    en: 'The mesh has one cluster only.',
    zh: '网格只有一个集群。',
  },
  messages: {
    onlyOne: {
      en: ({ istiod, others, mesh }: Values) =>
        others === 1
          ? `${mesh} has one control plane, in ${istiod}; if it is lost, no pod of the other cluster starts and no certificate renews.`
          : `${mesh} has one control plane, in ${istiod}; if it is lost, no pod of ${others} clusters starts and no certificate renews.`,
      zh: ({ istiod, others, mesh }: Values) =>
        `${mesh} 只有一个控制平面，位于 ${istiod}；一旦丢失，另外 ${others} 个集群无法启动 Pod，证书也无法续期。`,
    },
  },
  *check(ix) {
    for (const mesh of ix.all('mesh')) {
      const istiods = istiodsOfMesh(ix, mesh.id);
      const [istiod] = istiods;
      const served = membersOf(ix, mesh.id).filter((cluster) => istiodsOf(ix, cluster).length > 0);
      if (!istiod || istiods.length > 1 || served.length < 2) continue;
      const others = served.filter(({ id }) => id !== istiod.id);
      yield {
        at: mesh.id,
        also: [istiod.id],
        element: mesh.name,
        message: 'onlyOne',
        params: { istiod: istiod.name, others: others.length, mesh: mesh.name },
        suggestions: istiod.role === 'primary' ? others.slice(0, 2).map(promote) : [],
      };
    }
  },
});

const promote = (cluster: Cluster): Repair => ({
  title: { en: `Make ${cluster.name} a second primary`, zh: `将 ${cluster.name} 改为第二个主集群` },
  plan: (index) => promoteToPrimary(index, cluster),
});
