import { giveOwnMeshId } from '../../recipes/federate.ts';
import { meshIdsOf } from '../../semantics/federation.ts';
import { defineRule } from '../define-rule.ts';
import { deploymentModels, istioSource } from '../sources.ts';

type Values = { readonly a: string; readonly b: string; readonly meshId: string };

export const duplicateMeshId = defineRule({
  id: 'federation/duplicate-mesh-id',
  code: 'ML1204',
  severity: 'error',
  recommended: false,
  reads: ['cluster', 'mesh', 'federation'],
  sources: [
    deploymentModels('multiple-meshes'),
    istioSource('manifests/charts/istio-control/istio-discovery/values.yaml'),
  ],
  verify: 'kubectl --context "$CTX" --namespace istio-system get configmap istio --output yaml',
  summary: {
    en: 'Federated meshes have different mesh IDs.',
    zh: '联邦的网格必须使用不同的网格 ID。',
  },
  why: {
    en: 'Telemetry and names across meshes carry the mesh ID to tell where they come from.',
    zh: '跨网格的遥测与名称以网格 ID 标识来源。',
  },
  consequence: {
    en: 'Graphs and metrics merge two organisations, and identities cannot be attributed.',
    zh: '拓扑图与指标会混合两个组织的数据，身份无法归属。',
  },
  notWhen: {
    en: 'The meshes are not linked.',
    zh: '两个网格没有联邦。',
  },
  messages: {
    same: {
      en: ({ a, b, meshId }: Values) =>
        `${a} and ${b} both have the mesh ID ${meshId}; their names and telemetry cannot be told apart.`,
      zh: ({ a, b, meshId }: Values) => `${a} 与 ${b} 的网格 ID 都是 ${meshId}，名称与遥测数据无法区分。`,
    },
  },
  *check(ix) {
    for (const federation of ix.links('federation')) {
      const [a, b] = [ix.get(federation.from), ix.get(federation.to)];
      if (!a || !b) continue;
      const ids = new Set(meshIdsOf(ix, a));
      const shared = meshIdsOf(ix, b).filter((id) => ids.has(id));
      const [meshId] = shared;
      if (meshId === undefined) continue;
      yield {
        at: federation.id,
        element: `${a.name}<->${b.name}`,
        message: 'same',
        params: { a: a.name, b: b.name, meshId },
        fixes: [
          {
            title: { en: `Give ${b.name} a mesh ID of its own`, zh: `为 ${b.name} 设置独立的网格 ID` },
            plan: (index) => shared.flatMap((id) => giveOwnMeshId(index, b, id)),
          },
        ],
      };
    }
  },
});
