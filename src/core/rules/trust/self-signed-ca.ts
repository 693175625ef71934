import { giveRoot, shareOneRoot } from '../../recipes/share-root.ts';
import { servedBy } from '../../semantics/control.ts';
import { meshOf } from '../../semantics/membership.ts';
import { linkedIssuers, rootOf, rootsIn, trustReads } from '../../semantics/trust.ts';
import type { Repair } from '../define-rule.ts';
import { defineRule } from '../define-rule.ts';
import { deploymentModels, istioDoc, istioIssue } from '../sources.ts';

type Values = { readonly issuer: string; readonly mesh: string };

export const selfSignedCa = defineRule({
  id: 'trust/self-signed-ca',
  code: 'ML0801',
  severity: 'error',
  recommended: true,
  reads: trustReads,
  sources: [
    deploymentModels('trust-within-a-mesh'),
    istioDoc('setup/install/multicluster/before-you-begin'),
    istioDoc('tasks/security/cert-management/plugin-ca-cert'),
    istioIssue(46353),
    istioIssue(32501),
    istioIssue(40891),
  ],
  verify: 'istioctl --context "$CTX" proxy-config secret "$POD" --output json',
  summary: {
    en: 'Control planes whose clusters talk to each other share a root.',
    zh: '集群之间互相通信的各控制平面必须共用一个根。',
  },
  why: {
    en: 'Without a CA of its own to plug in, each istiod invents a root when it first starts.',
    zh: '如果没有接入 CA，每个 istiod 首次启动时都会自行生成根证书。',
  },
  consequence: {
    en: 'CERTIFICATE_VERIFY_FAILED on every call between the clusters, or silently only local answers.',
    zh: '集群之间的每次调用都报 CERTIFICATE_VERIFY_FAILED，或者悄悄地只有本地应答。',
  },
  notWhen: {
    en: 'One istiod signs for all clusters (primary-remote, external control plane), nothing goes between the issuers, or there is one cluster only.',
    zh: '所有集群由同一个 istiod 签发（主从、外部控制平面）；各签发者之间没有流量；或者只有一个集群。',
  },
  messages: {
    ownRoot: {
      en: ({ issuer, mesh }: Values) =>
        `${issuer} signs with a root of its own making, which the other clusters of ${mesh} do not trust.`,
      zh: ({ issuer, mesh }: Values) => `${issuer} 使用自己生成的根签发证书，${mesh} 的其他集群不信任它。`,
    },
  },
  *check(ix) {
    for (const issuer of linkedIssuers(ix)) {
      const mesh = ix.get(meshOf(issuer));
      if (!mesh || rootOf(ix, issuer)) continue;
      // With two roots named already, giving the mesh one of them takes sides; so does a root for an issuer that serves another mesh.
      const isSafe =
        rootsIn(ix, mesh.id).length < 2 && servedBy(ix, issuer).every((cluster) => meshOf(cluster) === mesh.id);
      const give: Repair = {
        title: { en: `Add one root for ${mesh.name}`, zh: `为 ${mesh.name} 添加统一的根` },
        plan: (index) => giveRoot(index, mesh),
      };
      const share: Repair = {
        title: { en: `One root for all of ${mesh.name}`, zh: `${mesh.name} 全部改用同一个根` },
        plan: (index) => shareOneRoot(index, mesh),
      };
      yield {
        at: issuer.id,
        element: issuer.name,
        message: 'ownRoot',
        params: { issuer: issuer.name, mesh: mesh.name },
        ...(isSafe ? { fixes: [give] } : { suggestions: [share] }),
      };
    }
  },
});
