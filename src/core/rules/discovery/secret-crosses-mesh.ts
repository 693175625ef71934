import { federateInstead, joinMesh } from '../../recipes/part-meshes.ts';
import { isMember, meshOf } from '../../semantics/membership.ts';
import { defineRule } from '../define-rule.ts';
import { deploymentModels, istioSource } from '../sources.ts';

type Values = Record<'holder' | 'target' | 'meshA' | 'meshB', string>;

export const secretCrossesMesh = defineRule({
  id: 'discovery/secret-crosses-mesh',
  code: 'ML0610',
  severity: 'error',
  recommended: true,
  reads: ['cluster', 'mesh', 'remoteSecret'],
  sources: [
    deploymentModels('multiple-meshes'),
    deploymentModels('mesh-tenancy'),
    istioSource('pkg/kube/multicluster/secretcontroller.go'),
  ],
  verify: 'istioctl --context "$CTX" remote-clusters',
  summary: {
    en: 'A remote secret stays inside a mesh.',
    zh: '远程 Secret 不能跨网格。',
  },
  why: {
    en: 'istiod does not know of meshes: it merges every cluster that it can read into one view.',
    zh: 'istiod 并不知道网格的边界：凡是能读取的集群，它都会合并到同一个视图中。',
  },
  consequence: {
    en: 'Services of one name become one: traffic leaks between organisations, or from test to production.',
    zh: '同名服务合二为一：流量在组织之间泄漏，或从测试环境进入生产环境。',
  },
  notWhen: {
    en: 'One of the two is the host of an external control plane.',
    zh: '其中一方是外部控制平面所在的集群。',
  },
  messages: {
    merges: {
      en: ({ holder, target, meshA, meshB }: Values) =>
        `The secret for ${target} in ${holder} merges ${meshA} and ${meshB}: services of one name become one.`,
      zh: ({ holder, target, meshA, meshB }: Values) =>
        `${holder} 中 ${target} 的 Secret 会合并 ${meshA} 与 ${meshB}：同名服务将合二为一。`,
    },
  },
  *check(ix) {
    for (const secret of ix.links('remoteSecret')) {
      const [holder, target] = [ix.get(secret.from), ix.get(secret.to)];
      if (!holder || !target || !isMember(holder) || !isMember(target)) continue;
      const [a, b] = [ix.get(meshOf(holder)), ix.get(meshOf(target))];
      if (!a || !b || a.id === b.id) continue;
      yield {
        at: secret.id,
        also: [holder.id, target.id],
        element: `${holder.name}>${target.name}`,
        message: 'merges',
        params: { holder: holder.name, target: target.name, meshA: a.name, meshB: b.name },
        suggestions: [
          {
            title: { en: `Federate ${a.name} and ${b.name} instead`, zh: `改为 ${a.name} 与 ${b.name} 联邦` },
            plan: (index) => federateInstead(index, secret.id, [a.id, b.id]),
          },
          {
            title: { en: `Move ${target.name} into ${a.name}`, zh: `将 ${target.name} 移入 ${a.name}` },
            plan: () => joinMesh(target.id, a.id),
          },
        ],
      };
    }
  },
});
