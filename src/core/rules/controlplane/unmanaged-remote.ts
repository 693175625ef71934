import { manageRemote } from '../../recipes/manage-remote.ts';
import { controlReads, istiodsOf, runsIstiod } from '../../semantics/control.ts';
import { defineRule } from '../define-rule.ts';
import { istioDoc, istioIssue, istioSource } from '../sources.ts';

type Values = { readonly istiod: string; readonly remote: string };

export const unmanagedRemote = defineRule({
  id: 'controlplane/unmanaged-remote',
  code: 'ML0507',
  severity: 'error',
  recommended: false,
  reads: controlReads,
  sources: [
    istioSource('pilot/pkg/serviceregistry/kube/controller/multicluster.go'),
    istioDoc('setup/install/multicluster/primary-remote'),
    istioIssue(42327),
    istioIssue(53278),
  ],
  verify: 'kubectl --context "$CTX" get namespace istio-system --output jsonpath={.metadata.annotations}',
  summary: {
    en: 'A control plane manages the remotes that it controls.',
    zh: '控制平面必须管理它所控制的从集群。',
  },
  why: {
    en: 'istiod patches the webhooks and writes the root certificate of a remote only with EXTERNAL_ISTIOD, and only if the remote names it in topology.istio.io/controlPlaneClusters.',
    zh: '只有开启 EXTERNAL_ISTIOD，且从集群的 topology.istio.io/controlPlaneClusters 注解中包含该集群时，istiod 才会修补从集群的 webhook 并写入根证书。',
  },
  consequence: {
    en: 'The root certificate is missing or wrong: x509 unknown authority on injection, pods stuck in ContainerCreating.',
    zh: '根证书缺失或错误：注入时报 x509 unknown authority，Pod 卡在 ContainerCreating。',
  },
  notWhen: {
    en: 'Nothing is said about the annotation and the flag: the export writes both.',
    zh: '没有说明注解和开关：导出时会写入二者。',
  },
  messages: {
    notAnnotated: {
      en: ({ istiod, remote }: Values) =>
        `${remote} lacks the controlPlaneClusters annotation, so istiod of ${istiod} reads it but does not manage it.`,
      zh: ({ istiod, remote }: Values) =>
        `${remote} 缺少 controlPlaneClusters 注解，${istiod} 的 istiod 会读取它，但不会管理它。`,
    },
    flagOff: {
      en: ({ istiod, remote }: Values) =>
        `EXTERNAL_ISTIOD is off in ${istiod}, so its istiod reads ${remote} but does not manage it.`,
      zh: ({ istiod, remote }: Values) =>
        `${istiod} 关闭了 EXTERNAL_ISTIOD，其 istiod 会读取 ${remote}，但不会管理它。`,
    },
  },
  *check(ix) {
    for (const remote of ix.all('cluster')) {
      if (remote.role !== 'remote') continue;
      const istiods = istiodsOf(ix, remote).filter(runsIstiod);
      const unwilling = istiods.find(({ externalIstiod }) => externalIstiod === false);
      const istiod = remote.annotated === false ? istiods[0] : unwilling;
      if (!istiod) continue;
      yield {
        at: remote.id,
        also: [istiod.id],
        element: remote.name,
        message: remote.annotated === false ? 'notAnnotated' : 'flagOff',
        params: { istiod: istiod.name, remote: remote.name },
        fixes: [
          {
            title: { en: `Let ${istiod.name} manage ${remote.name}`, zh: `让 ${istiod.name} 管理 ${remote.name}` },
            plan: (index) => manageRemote(index, remote),
          },
        ],
      };
    }
  },
});
