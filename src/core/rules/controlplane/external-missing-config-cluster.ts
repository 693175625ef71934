import { setConfigCluster } from '../../recipes/set-config-cluster.ts';
import { controlReads, remotesOf } from '../../semantics/control.ts';
import { configClustersOf } from '../../semantics/gateways.ts';
import { defineRule } from '../define-rule.ts';
import { deploymentModels, istioDoc, istioSource } from '../sources.ts';

type Values = { readonly host: string; readonly remote: string };

export const externalMissingConfigCluster = defineRule({
  id: 'controlplane/external-missing-config-cluster',
  code: 'ML0509',
  severity: 'error',
  recommended: false,
  reads: [...controlReads, 'remoteSecret'],
  sources: [
    deploymentModels('control-plane-models'),
    istioDoc('setup/install/external-controlplane'),
    istioSource('istioctl/pkg/multicluster/remote_secret.go'),
  ],
  verify: 'kubectl --context "$CTX" --namespace external-istiod get secret istio-kubeconfig',
  summary: {
    en: 'An external control plane reads its configuration from one of its remotes.',
    zh: '外部控制平面必须从其某个从集群读取配置。',
  },
  why: {
    en: 'An external istiod keeps no configuration in its own cluster. A secret of type config tells it which remote holds it.',
    zh: '外部 istiod 的配置不在自己的集群中。类型为 config 的 Secret 告诉它配置在哪个从集群里。',
  },
  consequence: {
    en: 'istiod starts against its own cluster and serves an empty mesh.',
    zh: 'istiod 以自己的集群启动，提供的是一个空网格。',
  },
  notWhen: {
    en: 'The host controls no remote yet.',
    zh: '该集群尚未控制任何从集群。',
  },
  messages: {
    noSource: {
      en: ({ host }: Values) =>
        `${host} has nowhere to read the configuration of the mesh from: none of its remotes is the config cluster.`,
      zh: ({ host }: Values) => `${host} 无处读取网格配置：它的从集群中没有一个是配置集群。`,
    },
  },
  *check(ix) {
    for (const host of ix.all('cluster')) {
      if (host.role !== 'extcp' || configClustersOf(ix, host).length > 0) continue;
      const [remote] = remotesOf(ix, host);
      if (!remote) continue;
      yield {
        at: host.id,
        also: [remote.id],
        element: host.name,
        message: 'noSource',
        params: { host: host.name, remote: remote.name },
        suggestions: [
          {
            title: { en: `Make ${remote.name} the config cluster`, zh: `将 ${remote.name} 设为配置集群` },
            plan: (index) => setConfigCluster(index, host, remote),
          },
        ],
      };
    }
  },
});
