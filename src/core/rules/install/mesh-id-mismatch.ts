import { useOneMeshId } from '../../recipes/federate.ts';
import { membersOf } from '../../semantics/membership.ts';
import { defineRule } from '../define-rule.ts';
import { deploymentModels, istioSource } from '../sources.ts';

type Values = { readonly a: string; readonly idA: string; readonly b: string; readonly idB: string };

export const meshIdMismatch = defineRule({
  id: 'install/mesh-id-mismatch',
  code: 'ML1403',
  severity: 'warning',
  recommended: false,
  reads: ['cluster', 'mesh'],
  sources: [
    deploymentModels('multiple-meshes'),
    istioSource('manifests/charts/istio-control/istio-discovery/values.yaml'),
  ],
  verify: 'kubectl --context "$CTX" --namespace istio-system get configmap istio --output yaml',
  summary: {
    en: 'All clusters of a mesh report one mesh ID.',
    zh: '同一网格的所有集群应使用同一个网格 ID。',
  },
  why: {
    en: 'Proxies put the mesh ID into telemetry, and tools take it for the name of the mesh.',
    zh: '代理会把网格 ID 写入遥测数据，工具以它作为网格的名称。',
  },
  consequence: {
    en: 'Kiali and dashboards show two meshes.',
    zh: 'Kiali 与监控面板会显示两个网格。',
  },
  notWhen: {
    en: 'No mesh ID is said.',
    zh: '没有说明网格 ID。',
  },
  messages: {
    differ: {
      en: ({ a, idA, b, idB }: Values) =>
        `${a} reports the mesh ID ${idA} and ${b} reports ${idB}, although they are one mesh.`,
      zh: ({ a, idA, b, idB }: Values) => `${a} 的网格 ID 是 ${idA}，${b} 的是 ${idB}，而它们属于同一网格。`,
    },
  },
  *check(ix) {
    for (const mesh of ix.all('mesh')) {
      const said = membersOf(ix, mesh.id).flatMap((cluster) => {
        const id = cluster.meshId ?? mesh.meshId;
        return id === undefined ? [] : [{ cluster, id }];
      });
      const [a] = said;
      const b = said.find(({ id }) => id !== a?.id);
      if (!a || !b) continue;
      const id = mesh.meshId ?? a.id;
      yield {
        at: mesh.id,
        also: [a.cluster.id, b.cluster.id],
        element: mesh.name,
        message: 'differ',
        params: { a: a.cluster.name, idA: a.id, b: b.cluster.name, idB: b.id },
        fixes: [
          {
            title: { en: `Use the mesh ID ${id} everywhere`, zh: `统一使用网格 ID ${id}` },
            plan: (index) => useOneMeshId(index, mesh, id),
          },
        ],
      };
    }
  },
});
