import { enableAmbientMultiNetwork, setIstioVersion } from '../../recipes/set-cluster.ts';
import { isAmbient } from '../../semantics/ambient.ts';
import { membersOf } from '../../semantics/membership.ts';
import { networksOf } from '../../semantics/networks.ts';
import { isBefore } from '../../semantics/versions.ts';
import { defineRule } from '../define-rule.ts';
import { istioDoc, istioSource } from '../sources.ts';

type Values = { readonly cluster: string; readonly version: string };

/** The first release with ambient across networks. */
const FIRST = { major: 1, minor: 27 } as const;

export const multiNetworkNotEnabled = defineRule({
  id: 'ambient/multi-network-not-enabled',
  code: 'ML1303',
  severity: 'error',
  recommended: false,
  reads: ['cluster', 'mesh'],
  sources: [istioSource('pilot/pkg/features/ambient.go'), istioDoc('ambient/install/multicluster')],
  verify: 'kubectl --context "$CTX" --namespace istio-system set env deployment/istiod --list',
  summary: {
    en: 'Ambient clusters of a mesh over several networks have the feature turned on.',
    zh: '跨多个网络的网格中，ambient 集群必须开启多网络功能。',
  },
  why: {
    en: 'AMBIENT_ENABLE_MULTI_NETWORK exists since 1.27 and is off by default. Without it istiod leaves out what lies behind gateways.',
    zh: 'AMBIENT_ENABLE_MULTI_NETWORK 自 1.27 起提供，默认关闭；未开启时 istiod 会忽略网关之后的一切。',
  },
  consequence: {
    en: 'Only local endpoints answer, and no error is shown anywhere.',
    zh: '只有本地端点应答，且没有任何报错。',
  },
  notWhen: {
    en: 'Nothing is said about the flag and the version: exports turn the flag on.',
    zh: '没有说明该开关与版本：导出时会开启该开关。',
  },
  messages: {
    off: {
      en: ({ cluster }: Values) => `${cluster} has AMBIENT_ENABLE_MULTI_NETWORK off and ignores all other networks.`,
      zh: ({ cluster }: Values) => `${cluster} 关闭了 AMBIENT_ENABLE_MULTI_NETWORK，会忽略其他网络。`,
    },
    tooOld: {
      en: ({ cluster, version }: Values) =>
        `${cluster} runs Istio ${version} and ignores all other networks: ambient crosses networks since 1.27.`,
      zh: ({ cluster, version }: Values) =>
        `${cluster} 的 Istio 版本是 ${version}，会忽略其他网络：ambient 从 1.27 起才支持跨网络。`,
    },
  },
  *check(ix) {
    for (const mesh of ix.all('mesh')) {
      if (networksOf(ix, mesh.id).length < 2) continue;
      for (const cluster of membersOf(ix, mesh.id)) {
        const isOld = isBefore(cluster.istioVersion, FIRST);
        if (!isAmbient(cluster) || (!isOld && cluster.ambientMultiNetwork !== false)) continue;
        const said = {
          at: cluster.id,
          element: cluster.name,
          params: { cluster: cluster.name, version: cluster.istioVersion ?? '' },
        };
        // A newer version changes much else, so that is for people to decide.
        yield isOld
          ? {
              ...said,
              message: 'tooOld',
              suggestions: [
                {
                  title: { en: `Run Istio 1.27 in ${cluster.name}`, zh: `将 ${cluster.name} 升级到 Istio 1.27` },
                  plan: () => setIstioVersion(cluster.id, `${FIRST.major}.${FIRST.minor}`),
                },
              ],
            }
          : {
              ...said,
              message: 'off',
              fixes: [
                {
                  title: { en: `Turn the flag on in ${cluster.name}`, zh: `在 ${cluster.name} 中开启该开关` },
                  plan: () => enableAmbientMultiNetwork(cluster.id),
                },
              ],
            };
      }
    }
  },
});
