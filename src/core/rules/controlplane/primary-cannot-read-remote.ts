import { addRemoteSecret } from '../../recipes/add-remote-secrets.ts';
import { istiodsOf, runsIstiod } from '../../semantics/control.ts';
import { discoveryReads, reads } from '../../semantics/discovery.ts';
import type { Repair } from '../define-rule.ts';
import { defineRule } from '../define-rule.ts';
import { deploymentModels, istioDoc, istioIssue, istioSource } from '../sources.ts';

type Values = { readonly primary: string; readonly remote: string };

export const primaryCannotReadRemote = defineRule({
  id: 'controlplane/primary-cannot-read-remote',
  code: 'ML0505',
  severity: 'error',
  recommended: true,
  reads: discoveryReads,
  sources: [
    deploymentModels('endpoint-discovery-with-multiple-control-planes'),
    istioDoc('setup/install/multicluster/primary-remote'),
    istioSource('security/pkg/server/ca/authenticate/kubeauth/kube_jwt.go'),
    istioIssue(38258),
    istioIssue(42144),
    istioIssue(36022),
  ],
  verify: 'istioctl --context "$CTX" remote-clusters',
  summary: {
    en: 'A control plane holds a remote secret for each of its remotes.',
    zh: '控制平面必须持有其每个从集群的远程 Secret。',
  },
  why: {
    en: 'istiod verifies the token of each proxy at the API server of the cluster the proxy runs in.',
    zh: 'istiod 要到代理所在集群的 API Server 上验证代理的令牌。',
  },
  consequence: {
    en: 'Every proxy there is refused: "authentication failure", "could not get cluster\'s kube client".',
    zh: "该集群的所有代理都被拒绝：“authentication failure”、“could not get cluster's kube client”。",
  },
  notWhen: {
    en: 'An external control plane that holds the config secret for the cluster.',
    zh: '外部控制平面已持有该集群的 config 类型 Secret。',
  },
  messages: {
    noSecret: {
      en: ({ primary, remote }: Values) =>
        `${primary} holds no remote secret for ${remote}, so its istiod refuses every proxy there.`,
      zh: ({ primary, remote }: Values) => `${primary} 没有 ${remote} 的远程 Secret，其 istiod 会拒绝那里的所有代理。`,
    },
  },
  *check(ix) {
    for (const remote of ix.all('cluster')) {
      if (remote.role !== 'remote') continue;
      for (const primary of istiodsOf(ix, remote)) {
        if (reads(ix, primary, remote)) continue;
        const fix: Repair = {
          title: { en: `Let ${primary.name} read ${remote.name}`, zh: `让 ${primary.name} 读取 ${remote.name}` },
          plan: (index) => addRemoteSecret(index, primary, remote.id),
        };
        // Between two meshes, or stored where no istiod runs, a secret would be wrong: there the edge itself is the fault.
        const isRightful = runsIstiod(primary) && (primary.serves ?? primary.mesh) === remote.mesh;
        yield {
          at: [remote.id, primary.id],
          element: `${primary.name}>${remote.name}`,
          message: 'noSecret',
          params: { primary: primary.name, remote: remote.name },
          ...(isRightful ? { fixes: [fix] } : {}),
        };
      }
    }
  },
});
