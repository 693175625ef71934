import type { EntityOf } from '../../design/kinds/index.ts';
import { dropSecret, moveToControlPlane } from '../../recipes/move-secret.ts';
import { controlReads, istiodsOf, runsIstiod, servedBy } from '../../semantics/control.ts';
import type { DiscoveryView } from '../../semantics/discovery.ts';
import { reads } from '../../semantics/discovery.ts';
import type { Repair } from '../define-rule.ts';
import { defineRule } from '../define-rule.ts';
import { deploymentModels, istioDoc, istioDocIssue } from '../sources.ts';

type Cluster = EntityOf<'cluster'>;
type Values = { readonly holder: string; readonly target: string };

export const secretInRemoteCluster = defineRule({
  id: 'discovery/secret-in-remote-cluster',
  code: 'ML0609',
  severity: 'warning',
  recommended: false,
  reads: [...controlReads, 'remoteSecret'],
  sources: [
    deploymentModels('endpoint-discovery-with-multiple-control-planes'),
    istioDoc('setup/install/multicluster/primary-remote'),
    istioDocIssue(11272),
  ],
  verify: 'kubectl --context "$CTX" get secrets --all-namespaces --selector istio/multiCluster=true',
  summary: {
    en: 'Remote secrets are stored where an istiod reads them.',
    zh: '远程 Secret 应当存放在有 istiod 读取的集群。',
  },
  why: {
    en: 'A remote runs no istiod that discovers endpoints; its control plane does that, with secrets of its own.',
    zh: '从集群没有负责端点发现的 istiod；这由它的控制平面用自己的 Secret 完成。',
  },
  consequence: {
    en: 'Nothing works better for it, and credentials for another cluster lie about.',
    zh: '它起不到任何作用，反而把另一个集群的凭据留在那里。',
  },
  notWhen: {
    en: 'Never, not even with a local injector istiod, which should not use it either.',
    zh: '没有例外；即使从集群有本地的注入 istiod，也不应使用它。',
  },
  messages: {
    noReader: {
      en: ({ holder, target }: Values) => `${holder} runs no istiod, so the secret for ${target} does nothing there.`,
      zh: ({ holder, target }: Values) => `${holder} 没有运行 istiod，其中 ${target} 的 Secret 毫无作用。`,
    },
  },
  *check(ix) {
    for (const secret of ix.links('remoteSecret')) {
      const [holder, target] = [ix.get(secret.from), ix.get(secret.to)];
      if (holder?.role !== 'remote' || !target) continue;
      const drop: Repair = {
        title: { en: `Delete the secret in ${holder.name}`, zh: `删除 ${holder.name} 中的 Secret` },
        plan: (index) => dropSecret(index, secret.id),
      };
      const move: Repair = {
        title: { en: `Move it to the control plane of ${holder.name}`, zh: `移到 ${holder.name} 的控制平面` },
        plan: (index) => moveToControlPlane(index, secret),
      };
      yield {
        at: secret.id,
        also: [holder.id, target.id],
        element: `${holder.name}>${target.name}`,
        message: 'noReader',
        params: { holder: holder.name, target: target.name },
        // Where the control planes read the target by themselves, nothing is lost with the copy. A new secret joins clusters: a choice.
        ...(isSpare(ix, holder, target)
          ? { fixes: [drop] }
          : { suggestions: [...(istiodsOf(ix, holder).some(runsIstiod) ? [move] : []), drop] }),
      };
    }
  },
});

/** Whether a secret in a remote is a copy of what its control planes have. Not so if somebody takes the remote for a control plane. */
function isSpare(ix: DiscoveryView, holder: Cluster, target: Cluster): boolean {
  const istiods = istiodsOf(ix, holder);
  if (istiods.length === 0 || servedBy(ix, holder).length > 0) return false;
  return istiods.every((istiod) => runsIstiod(istiod) && reads(ix, istiod, target));
}
