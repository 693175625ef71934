import { moveToSystemNamespace } from '../../recipes/set-secret-key.ts';
import { defineRule } from '../define-rule.ts';
import { istioIssue, istioSource } from '../sources.ts';

type Values = Record<'holder' | 'target' | 'namespace' | 'watched', string>;

export const secretWrongNamespace = defineRule({
  id: 'discovery/secret-wrong-namespace',
  code: 'ML0608',
  severity: 'error',
  recommended: false,
  reads: ['cluster', 'remoteSecret'],
  sources: [istioSource('pkg/kube/multicluster/secretcontroller.go'), istioIssue(49780)],
  verify: 'kubectl --context "$CTX" get secrets --all-namespaces --selector istio/multiCluster=true',
  summary: {
    en: 'A remote secret stands in the namespace that istiod watches.',
    zh: '远程 Secret 必须位于 istiod 监视的命名空间。',
  },
  why: {
    en: 'istiod looks for remote secrets in its own system namespace and nowhere else.',
    zh: 'istiod 只在自己的系统命名空间中查找远程 Secret。',
  },
  consequence: {
    en: 'The secret exists, and nothing happens.',
    zh: 'Secret 存在，却毫无作用。',
  },
  notWhen: {
    en: 'istiod reads kubeconfig files from a directory (PILOT_MULTICLUSTER_KUBECONFIG_PATH).',
    zh: 'istiod 从目录读取 kubeconfig 文件（PILOT_MULTICLUSTER_KUBECONFIG_PATH）。',
  },
  messages: {
    notWatched: {
      en: ({ holder, target, namespace, watched }: Values) =>
        `The secret for ${target} is in the namespace ${namespace} of ${holder}, but istiod there only watches ${watched}.`,
      zh: ({ holder, target, namespace, watched }: Values) =>
        `${target} 的 Secret 位于 ${holder} 的 ${namespace} 命名空间，而那里的 istiod 只监视 ${watched}。`,
    },
  },
  *check(ix) {
    for (const secret of ix.links('remoteSecret')) {
      const [holder, target] = [ix.get(secret.from), ix.get(secret.to)];
      if (!holder || !target) continue;
      if (secret.namespace === undefined || secret.namespace === holder.systemNamespace) continue;
      yield {
        at: secret.id,
        also: [holder.id, target.id],
        element: `${holder.name}>${target.name}`,
        message: 'notWatched',
        params: {
          holder: holder.name,
          target: target.name,
          namespace: secret.namespace,
          watched: holder.systemNamespace,
        },
        fixes: [
          {
            title: { en: `Move it to ${holder.systemNamespace}`, zh: `移到 ${holder.systemNamespace}` },
            plan: () => moveToSystemNamespace(secret.id),
          },
        ],
      };
    }
  },
});
