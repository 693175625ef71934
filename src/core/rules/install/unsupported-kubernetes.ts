import { setKubernetesVersion } from '../../recipes/set-cluster.ts';
import { isBefore, oldestKubernetes, versionOf } from '../../semantics/versions.ts';
import { defineRule } from '../define-rule.ts';
import { istioDoc, istioSource } from '../sources.ts';

type Values = {
  readonly cluster: string;
  readonly kubernetes: string;
  readonly istio: string;
  readonly oldest: string;
};

export const unsupportedKubernetes = defineRule({
  id: 'install/unsupported-kubernetes',
  code: 'ML1404',
  severity: 'error',
  recommended: false,
  reads: ['cluster'],
  sources: [
    istioSource('istioctl/pkg/install/k8sversion/version.go'),
    istioDoc('releases/supported-releases'),
    istioDoc('reference/config/analysis/ist0142'),
  ],
  verify: 'istioctl --context "$CTX" x precheck',
  summary: {
    en: 'Kubernetes is new enough for the release of Istio.',
    zh: 'Kubernetes 版本必须满足所用 Istio 版本的要求。',
  },
  why: {
    en: 'Each release of Istio has a floor: older API servers lack fields and validations that it relies on.',
    zh: '每个 Istio 版本都有最低要求：更旧的 API Server 缺少它依赖的字段与校验。',
  },
  consequence: {
    en: 'Installation or upgrade stops at the pre-check, or CRDs fail to apply.',
    zh: '安装或升级停在预检查阶段，或者 CRD 无法应用。',
  },
  notWhen: {
    en: 'One of the two versions is not said.',
    zh: '没有说明二者之一的版本。',
  },
  messages: {
    tooOld: {
      en: ({ cluster, kubernetes, istio, oldest }: Values) =>
        `${cluster} runs Kubernetes ${kubernetes}; Istio ${istio} needs ${oldest} or newer.`,
      zh: ({ cluster, kubernetes, istio, oldest }: Values) =>
        `${cluster} 的 Kubernetes 版本是 ${kubernetes}，而 Istio ${istio} 需要 ${oldest} 或更高版本。`,
    },
  },
  *check(ix) {
    for (const cluster of ix.all('cluster')) {
      const { istioVersion, kubernetesVersion } = cluster;
      const istio = versionOf(istioVersion);
      const floor = istio && oldestKubernetes(istio);
      if (istioVersion === undefined || kubernetesVersion === undefined || !floor) continue;
      if (!isBefore(kubernetesVersion, floor)) continue;
      const oldest = `${floor.major}.${floor.minor}`;
      yield {
        at: cluster.id,
        element: cluster.name,
        message: 'tooOld',
        params: { cluster: cluster.name, kubernetes: kubernetesVersion, istio: istioVersion, oldest },
        suggestions: [
          {
            title: {
              en: `Upgrade ${cluster.name} to Kubernetes ${oldest}`,
              zh: `将 ${cluster.name} 升级到 Kubernetes ${oldest}`,
            },
            plan: () => setKubernetesVersion(cluster.id, oldest),
          },
        ],
      };
    }
  },
});
