import { useTargetName } from '../../recipes/set-secret-key.ts';
import { istioNameOf } from '../../semantics/membership.ts';
import { defineRule } from '../define-rule.ts';
import { deploymentModels, istioIssue, istioSource } from '../sources.ts';

type Values = { readonly holder: string; readonly key: string; readonly name: string };

export const remoteSecretNameMismatch = defineRule({
  id: 'discovery/remote-secret-name-mismatch',
  code: 'ML0605',
  severity: 'error',
  recommended: true,
  reads: ['cluster', 'remoteSecret'],
  sources: [
    deploymentModels('endpoint-discovery-with-multiple-control-planes'),
    istioSource('security/pkg/server/ca/authenticate/kubeauth/kube_jwt.go'),
    istioIssue(52388),
    istioIssue(52065),
  ],
  verify: 'istioctl --context "$CTX" remote-clusters',
  summary: {
    en: 'The key of a remote secret is the Istio name of the cluster it opens.',
    zh: '远程 Secret 的 key 必须是目标集群的 Istio 集群名。',
  },
  why: {
    en: 'istiod files a cluster under the key of its secret. Proxies introduce themselves by their own cluster name, and the two must be one.',
    zh: 'istiod 以 Secret 的 key 登记集群，而代理用自己的集群名表明身份，二者必须一致。',
  },
  consequence: {
    en: 'Proxies are refused: "client claims to be in cluster …, but we only know about …".',
    zh: '代理被拒绝：“client claims to be in cluster …, but we only know about …”。',
  },
  notWhen: {
    en: 'A config secret, whose key is always "config", or a declared clusterAliases mapping.',
    zh: 'config 类型的 Secret（key 固定为 config），或者声明了 clusterAliases 映射。',
  },
  messages: {
    mismatch: {
      en: ({ holder, key, name }: Values) =>
        `The secret in ${holder} calls the cluster ${key}, but its proxies call themselves ${name} and are refused.`,
      zh: ({ holder, key, name }: Values) =>
        `${holder} 中的 Secret 称该集群为 ${key}，而其代理自称 ${name}，因此会被拒绝。`,
    },
  },
  *check(ix) {
    for (const secret of ix.links('remoteSecret')) {
      const [holder, target] = [ix.get(secret.from), ix.get(secret.to)];
      if (!holder || !target || secret.type !== 'remote') continue;
      if (secret.key === undefined || secret.key === istioNameOf(target)) continue;
      yield {
        at: secret.id,
        also: [holder.id, target.id],
        element: `${holder.name}>${target.name}`,
        message: 'mismatch',
        params: { holder: holder.name, key: secret.key, name: istioNameOf(target) },
        fixes: [
          {
            title: { en: `Name the secret ${istioNameOf(target)}`, zh: `将 Secret 的 key 改为 ${istioNameOf(target)}` },
            plan: () => useTargetName(secret.id),
          },
        ],
      };
    }
  },
});
