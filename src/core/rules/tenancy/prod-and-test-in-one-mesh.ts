import { listOf } from '../../base/text.ts';
import type { EntityOf } from '../../design/kinds/index.ts';
import { isolateStages, splitOffStage } from '../../recipes/keep-apart.ts';
import type { ControlView } from '../../semantics/control.ts';
import { controlReads, istiodsOf, servedBy } from '../../semantics/control.ts';
import { membersOf } from '../../semantics/membership.ts';
import { groupBy } from '../../semantics/view.ts';
import type { Repair } from '../define-rule.ts';
import { defineRule } from '../define-rule.ts';
import { deploymentModels } from '../sources.ts';

type Cluster = EntityOf<'cluster'>;
type Values = { readonly mesh: string; readonly stages: readonly string[] };

export const prodAndTestInOneMesh = defineRule({
  id: 'tenancy/prod-and-test-in-one-mesh',
  code: 'ML1104',
  severity: 'warning',
  recommended: false,
  reads: [...controlReads, 'mesh'],
  sources: [deploymentModels('multiple-meshes'), deploymentModels('mesh-tenancy')],
  verify: 'istioctl --context "$CTX" remote-clusters',
  summary: {
    en: 'Test and production do not share a mesh.',
    zh: '测试与生产不应共用一个网格。',
  },
  why: {
    en: 'Within a mesh the same namespace and name is the same service, and the same identity, in every cluster.',
    zh: '在同一网格中，相同的命名空间与名称在所有集群里就是同一个服务、同一个身份。',
  },
  consequence: {
    en: 'The test copy of a service answers production, and a test upgrade of istiod touches production.',
    zh: '服务的测试副本会响应生产请求，测试性的 istiod 升级会影响生产。',
  },
  notWhen: {
    en: 'Isolation groups keep the stages apart.',
    zh: '隔离组已将各环境分开。',
  },
  messages: {
    mixed: {
      en: ({ mesh, stages }: Values) => `${listOf(stages, 'en')} share ${mesh}, and with it identities and endpoints.`,
      zh: ({ mesh, stages }: Values) => `${listOf(stages, 'zh')} 共用 ${mesh}，因而共享身份与端点。`,
    },
  },
  *check(ix) {
    for (const mesh of ix.all('mesh')) {
      const staged = membersOf(ix, mesh.id).filter(({ environment }) => environment !== undefined);
      const stages = [...new Set(staged.flatMap(({ environment }) => environment ?? []))];
      if (stages.length < 2 || areKeptApart(staged)) continue;
      yield {
        at: mesh.id,
        element: mesh.name,
        message: 'mixed',
        params: { mesh: mesh.name, stages },
        suggestions: choicesFor(
          mesh,
          stages.slice(1).filter((stage) => standsAlone(ix, staged, stage)),
          staged,
        ),
      };
    }
  },
});

/** Clusters of two stages are always in two isolation groups: each has a group, and each group has one stage. */
function areKeptApart(staged: readonly Cluster[]): boolean {
  const groups = groupBy(staged, ({ isolationGroup }) => isolationGroup);
  if (groups.has(undefined)) return false;
  return [...groups.values()].every((group) => group.every(({ environment }) => environment === group[0]?.environment));
}

/** No cluster of the stage is controlled by one of another stage, nor controls one. Only then it can leave. */
const standsAlone = (ix: ControlView, staged: readonly Cluster[], stage: string): boolean =>
  staged
    .filter(({ environment }) => environment === stage)
    .flatMap((cluster) => [...istiodsOf(ix, cluster), ...servedBy(ix, cluster)])
    .every(({ environment }) => environment === stage);

function choicesFor(mesh: EntityOf<'mesh'>, others: readonly string[], staged: readonly Cluster[]): readonly Repair[] {
  const split = others.slice(0, 2).map((stage): Repair => ({
    title: { en: `Give ${stage} a mesh of its own`, zh: `为 ${stage} 新建网格` },
    plan: (index) => splitOffStage(index, mesh, stage),
  }));
  const isolate: Repair = {
    title: { en: 'Make an isolation group of each', zh: '将各环境设为隔离组' },
    plan: () => isolateStages(staged),
  };
  return [...split, isolate];
}
