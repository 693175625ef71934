import { promoteToPrimary } from '../../recipes/promote-to-primary.ts';
import { isAmbient } from '../../semantics/ambient.ts';
import { membersOf } from '../../semantics/membership.ts';
import { defineRule } from '../define-rule.ts';
import { istioDoc } from '../sources.ts';

type Values = { readonly remote: string };

export const primaryRemoteUnsupported = defineRule({
  id: 'ambient/primary-remote-unsupported',
  code: 'ML1301',
  severity: 'error',
  recommended: true,
  reads: ['cluster', 'mesh'],
  sources: [istioDoc('ambient/install/multicluster'), istioDoc('ambient/install/multicluster/before-you-begin')],
  verify: 'istioctl --context "$CTX" ztunnel-config workloads',
  summary: {
    en: 'Ambient clusters of a multi-cluster mesh are primaries.',
    zh: '多集群网格中的 ambient 集群必须是主集群。',
  },
  why: {
    en: 'Ambient across clusters is built and tested for one istiod in each cluster.',
    zh: '跨集群的 ambient 模式按每个集群各有一个 istiod 来实现和测试。',
  },
  consequence: {
    en: 'Nobody upstream tests it: endpoints or identities are missing, now or after an upgrade.',
    zh: '上游不测试这种组合：现在或升级之后会缺失端点或身份。',
  },
  notWhen: {
    en: 'The remote uses sidecars, or the mesh has no other cluster.',
    zh: '从集群使用 sidecar；或者网格没有其他集群。',
  },
  messages: {
    remote: {
      en: ({ remote }: Values) => `${remote} is ambient and a remote; ambient across clusters supports primaries only.`,
      zh: ({ remote }: Values) => `${remote} 既是 ambient 又是从集群，而跨集群的 ambient 只支持主集群。`,
    },
  },
  *check(ix) {
    for (const mesh of ix.all('mesh')) {
      const members = membersOf(ix, mesh.id);
      if (members.length < 2) continue;
      for (const remote of members) {
        if (remote.role !== 'remote' || !isAmbient(remote)) continue;
        yield {
          at: remote.id,
          element: remote.name,
          message: 'remote',
          params: { remote: remote.name },
          fixes: [
            {
              title: { en: `Make ${remote.name} a primary`, zh: `将 ${remote.name} 改为主集群` },
              plan: (index) => promoteToPrimary(index, remote),
            },
          ],
        };
      }
    }
  },
});
