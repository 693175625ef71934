import type { EntityOf } from '../../design/kinds/index.ts';
import { attachToPrimary, nearestPrimary } from '../../recipes/attach-to-primary.ts';
import { detachFrom } from '../../recipes/promote-to-primary.ts';
import { controlReads, istiodsOf, runsIstiod } from '../../semantics/control.ts';
import { meshOf } from '../../semantics/membership.ts';
import { defineRule } from '../define-rule.ts';
import { deploymentModels, istioSource } from '../sources.ts';

type Cluster = EntityOf<'cluster'>;
type Values = { readonly target: string; readonly remote: string };

export const invalidControlPlane = defineRule({
  id: 'controlplane/invalid-control-plane',
  code: 'ML0502',
  severity: 'error',
  recommended: false,
  reads: controlReads,
  sources: [deploymentModels('control-plane-models'), istioSource('pkg/test/framework/components/cluster/topology.go')],
  verify: 'kubectl --context "$CTX" --namespace istio-system get deployment --selector app=istiod',
  summary: {
    en: 'The control plane of a remote is a primary or an external host of its own mesh.',
    zh: '从集群的控制平面必须是同一网格的主集群或外部控制平面。',
  },
  why: {
    en: 'Only a cluster that runs istiod can configure proxies, and its istiod issues the identities of its own mesh.',
    zh: '只有运行 istiod 的集群才能配置代理，而 istiod 签发的是其自身网格的身份。',
  },
  consequence: {
    en: 'The discovery address answers nobody, or two meshes mix their identities.',
    zh: '发现地址无人应答，或者两个网格的身份混在一起。',
  },
  notWhen: {
    en: 'An external host that serves this mesh.',
    zh: '目标是服务于该网格的外部控制平面。',
  },
  messages: {
    isRemote: {
      en: ({ target, remote }: Values) =>
        `${target} cannot control ${remote}: it is a remote itself and runs no istiod.`,
      zh: ({ target, remote }: Values) => `${target} 无法控制 ${remote}：它自己也是从集群，没有运行 istiod。`,
    },
    otherMesh: {
      en: ({ target, remote }: Values) =>
        `${target} cannot control ${remote}: it belongs to another mesh, and its istiod would give out the wrong identities.`,
      zh: ({ target, remote }: Values) =>
        `${target} 无法控制 ${remote}：它属于另一个网格，其 istiod 会签发错误的身份。`,
    },
  },
  *check(ix) {
    for (const remote of ix.all('cluster')) {
      if (remote.role !== 'remote') continue;
      for (const target of istiodsOf(ix, remote)) {
        const fault = faultOf(remote, target);
        if (!fault) continue;
        yield {
          at: [remote.id, target.id],
          element: remote.name,
          message: fault,
          params: { target: target.name, remote: remote.name },
          suggestions: [
            {
              title: {
                en: `Attach ${remote.name} to a primary of its mesh`,
                zh: `将 ${remote.name} 接入本网格的主集群`,
              },
              plan: (index) => {
                const primary = nearestPrimary(index, remote);
                return primary
                  ? [...detachFrom(index, remote, target), ...attachToPrimary(index, remote, primary)]
                  : [];
              },
            },
          ],
        };
      }
    }
  },
});

function faultOf(remote: Cluster, target: Cluster): 'isRemote' | 'otherMesh' | undefined {
  if (!runsIstiod(target)) return 'isRemote';
  const [theirs, own] = [meshOf(target), meshOf(remote)];
  return theirs !== undefined && own !== undefined && theirs !== own ? 'otherMesh' : undefined;
}
