import { setIstioVersion } from '../../recipes/set-cluster.ts';
import type { TrustView } from '../../semantics/trust.ts';
import { issuersApart, trustReads } from '../../semantics/trust.ts';
import { isBefore, minorsApart, versionOf } from '../../semantics/versions.ts';
import { oncePer } from '../../semantics/view.ts';
import { defineRule } from '../define-rule.ts';
import { istioDoc, istioDocIssue } from '../sources.ts';

type Values = { readonly a: string; readonly versionA: string; readonly b: string; readonly versionB: string };

export const versionSkew = defineRule({
  id: 'install/version-skew',
  code: 'ML1401',
  severity: 'warning',
  recommended: false,
  reads: trustReads,
  sources: [istioDoc('releases/supported-releases'), istioDocIssue(12971)],
  verify: 'istioctl --context "$CTX" version',
  summary: {
    en: 'Control planes that work together are at most one minor release apart.',
    zh: '协同工作的控制平面最多相差一个次版本。',
  },
  why: {
    en: 'Istio tests a control plane with data planes of one release before it. Clusters that call each other are data planes of each other.',
    zh: 'Istio 只测试控制平面与前一个版本的数据平面的组合；互相调用的集群彼此就是对方的数据平面。',
  },
  consequence: {
    en: 'What works depends on the direction of the call, and the order of upgrades is unclear.',
    zh: '功能是否可用取决于调用方向，升级顺序也不明确。',
  },
  notWhen: {
    en: 'The clusters have nothing to do with each other, or a version is not said.',
    zh: '集群之间没有关联；或者没有说明版本。',
  },
  messages: {
    apart: {
      en: ({ a, versionA, b, versionB }: Values) =>
        `${a} runs Istio ${versionA} and ${b} runs ${versionB}, more than one minor release apart.`,
      zh: ({ a, versionA, b, versionB }: Values) =>
        `${a} 的 Istio 版本是 ${versionA}，${b} 的是 ${versionB}，相差超过一个次版本。`,
    },
  },
  *check(ix) {
    if (!areVersionsApart(ix)) return;
    for (const [a, b] of issuersApart(ix, (issuer) => issuer.istioVersion, isSkewed)) {
      const [versionA, versionB] = [a.istioVersion ?? '', b.istioVersion ?? ''];
      const isOlder = isBefore(versionA, versionOf(versionB) ?? { major: 0, minor: 0 });
      const [older, newest] = isOlder ? [a, versionB] : [b, versionA];
      yield {
        // In the order of ids: renaming a cluster does not make it another finding.
        at: a.id < b.id ? [a.id, b.id] : [b.id, a.id],
        element: `${a.name}+${b.name}`,
        message: 'apart',
        params: { a: a.name, versionA, b: b.name, versionB },
        suggestions: [
          {
            title: {
              en: `Upgrade ${older.name} to ${newest}, one minor release at a time`,
              zh: `将 ${older.name} 逐个次版本升级到 ${newest}`,
            },
            plan: () => setIstioVersion(older.id, newest),
          },
        ],
      };
    }
  },
});

/** Whether two versions are more than one minor release apart. */
function isSkewed(a: string, b: string): boolean {
  const [one, other] = [versionOf(a), versionOf(b)];
  return one !== undefined && other !== undefined && minorsApart(one, other) > 1;
}

/** Nearly all drawings say one version or none: then nobody has to be paired. */
const areVersionsApart = oncePer((ix: TrustView): boolean => {
  const versions = [...new Set(ix.all('cluster').flatMap(({ istioVersion }) => istioVersion ?? []))];
  return versions.some((a) => versions.some((b) => isSkewed(a, b)));
});
