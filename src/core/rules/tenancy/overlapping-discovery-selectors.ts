import type { EntityOf } from '../../design/kinds/index.ts';
import { leaveNamespaceTo } from '../../recipes/set-cluster.ts';
import { defineRule } from '../define-rule.ts';
import { deploymentModels, istioDoc, istioIssue } from '../sources.ts';

type Values = { readonly p: string; readonly q: string; readonly namespace: string };

/** Selects every namespace. */
const ALL = '*';

export const overlappingDiscoverySelectors = defineRule({
  id: 'tenancy/overlapping-discovery-selectors',
  code: 'ML1105',
  severity: 'error',
  recommended: false,
  reads: ['cluster'],
  sources: [
    deploymentModels(''),
    istioDoc('setup/install/multiple-controlplanes'),
    istioIssue(32778),
    istioIssue(53385),
  ],
  verify:
    'kubectl --context "$CTX" get configmaps --all-namespaces --field-selector metadata.name=istio-ca-root-cert --watch',
  summary: {
    en: 'Two control planes of one cluster select different namespaces.',
    zh: '同一集群中的两个控制平面必须选择不同的命名空间。',
  },
  why: {
    en: 'Every istiod writes its root certificate into the namespaces that its discovery selectors name.',
    zh: '每个 istiod 都会把自己的根证书写入 discoverySelectors 选中的命名空间。',
  },
  consequence: {
    en: 'The ConfigMap istio-ca-root-cert flips between two roots, and proxies lose their control plane now and then.',
    zh: 'ConfigMap istio-ca-root-cert 在两个根之间反复变化，代理时不时与控制平面失去连接。',
  },
  notWhen: {
    en: 'They are revisions of one mesh under one root, or write their roots under different names (trustBundleName).',
    zh: '它们是同一网格、同一个根的不同修订版本；或者以不同名称写入根证书（trustBundleName）。',
  },
  messages: {
    both: {
      en: ({ p, q, namespace }: Values) =>
        namespace === ALL ? `${p} and ${q} both select every namespace.` : `${p} and ${q} both select ${namespace}.`,
      zh: ({ p, q, namespace }: Values) =>
        namespace === ALL ? `${p} 与 ${q} 都选择了所有命名空间。` : `${p} 与 ${q} 都选择了 ${namespace} 命名空间。`,
    },
  },
  *check(ix) {
    for (const cluster of ix.all('cluster')) {
      const overlap = overlapIn(cluster.planes ?? []);
      if (!overlap) continue;
      const { p, q } = overlap;
      yield {
        at: cluster.id,
        element: cluster.name,
        message: 'both',
        params: overlap,
        suggestions: [p, q].map((plane) => ({
          title: { en: `Leave the namespace to ${plane}`, zh: `将该命名空间留给 ${plane}` },
          plan: (index) => leaveNamespaceTo(index, cluster, plane),
        })),
      };
    }
  },
});

/** The first two planes that select one namespace. O(entries): what selects all overlaps with whatever else there is. */
function overlapIn(planes: NonNullable<EntityOf<'cluster'>['planes']>): Values | undefined {
  const owners = new Map<string, string>();
  for (const [plane, namespace] of planes) {
    const owner = owners.get(namespace);
    if (owner !== undefined && owner !== plane) return { p: owner, q: plane, namespace };
    owners.set(namespace, plane);
  }
  const all = owners.get(ALL);
  const other = planes.find(([plane]) => plane !== all);
  return all !== undefined && other ? { p: all, q: other[0], namespace: other[1] } : undefined;
}
