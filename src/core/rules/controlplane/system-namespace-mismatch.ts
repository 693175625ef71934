import { alignSystemNamespace } from '../../recipes/manage-remote.ts';
import { controlReads, istiodsOf, runsIstiod } from '../../semantics/control.ts';
import type { Repair } from '../define-rule.ts';
import { defineRule } from '../define-rule.ts';
import { istioIssue, istioSource } from '../sources.ts';

type Values = Record<'istiod' | 'remote' | 'wanted' | 'actual', string>;

export const systemNamespaceMismatch = defineRule({
  id: 'controlplane/system-namespace-mismatch',
  code: 'ML0508',
  severity: 'error',
  recommended: false,
  reads: controlReads,
  sources: [istioSource('pilot/pkg/serviceregistry/kube/controller/multicluster.go'), istioIssue(32702)],
  verify: 'kubectl --context "$CTX" get namespaces --selector topology.istio.io/network',
  summary: {
    en: 'A remote calls its system namespace as its control plane does.',
    zh: '从集群的系统命名空间必须与其控制平面同名。',
  },
  why: {
    en: 'istiod uses the name of its own system namespace for every remote cluster that it reads.',
    zh: 'istiod 对所读取的每个从集群都沿用自己的系统命名空间名称。',
  },
  consequence: {
    en: 'The certificate of istiod is not valid for the name that the remote uses, and the network label and trust domain of the remote are not found.',
    zh: 'istiod 的证书对从集群所用的名称无效，从集群的网络标签和信任域也找不到。',
  },
  notWhen: {
    en: 'The clusters are not control plane and remote.',
    zh: '两个集群不是控制平面与从集群的关系。',
  },
  messages: {
    otherName: {
      en: ({ istiod, remote, wanted, actual }: Values) =>
        `istiod of ${istiod} looks for ${wanted} in ${remote}, where the system namespace is called ${actual}.`,
      zh: ({ istiod, remote, wanted, actual }: Values) =>
        `${istiod} 的 istiod 会在 ${remote} 中查找 ${wanted}，而那里的系统命名空间名为 ${actual}。`,
    },
  },
  *check(ix) {
    for (const remote of ix.all('cluster')) {
      if (remote.role !== 'remote') continue;
      const istiods = istiodsOf(ix, remote).filter(runsIstiod);
      const istiod = istiods.find(({ systemNamespace }) => systemNamespace !== remote.systemNamespace);
      if (!istiod) continue;
      const wanted = [...new Set(istiods.map(({ systemNamespace }) => systemNamespace))];
      const repairs = wanted
        .filter((name) => name !== remote.systemNamespace)
        .map((name): Repair => ({
          title: {
            en: `Call the namespace ${name} in ${remote.name}`,
            zh: `将 ${remote.name} 的系统命名空间改为 ${name}`,
          },
          plan: (index) => alignSystemNamespace(index, remote, name),
        }));
      yield {
        at: remote.id,
        also: [istiod.id],
        element: remote.name,
        message: 'otherName',
        params: {
          istiod: istiod.name,
          remote: remote.name,
          wanted: istiod.systemNamespace,
          actual: remote.systemNamespace,
        },
        // Control planes that disagree cannot all be pleased.
        ...(wanted.length === 1 ? { fixes: repairs } : { suggestions: repairs }),
      };
    }
  },
});
