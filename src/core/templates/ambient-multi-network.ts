import { commandsOf, exchanged } from '../recipes/plan-deployment.ts';
import { defineTemplate } from './define-template.ts';

const facts = { istioVersion: '1.31', dataPlane: 'ambient' } as const;
/** Ambient services stay in their cluster unless labelled; outlier detection makes proxies prefer their own region. */
const everywhere = { global: true, outlierDetection: true };

export const ambientMultiNetwork = defineTemplate({
  id: 'ambient-multi-network',
  title: { en: 'Ambient, multi-network', zh: 'ambient，多网络' },
  description: {
    en: 'Two ambient primaries on different networks. Services labelled istio.io/global are shared over HBONE gateways.',
    zh: '不同网络中的两个 ambient 主集群。带 istio.io/global 标签的服务通过 HBONE 网关共享。',
  },
  summary: { en: 'HBONE 15008, 2 primaries', zh: 'HBONE 15008，2 个主集群' },
  source: 'https://istio.io/latest/docs/ambient/install/multicluster/multi-primary_multi-network/',
  warnings: [],
  build: () =>
    commandsOf({
      meshes: [{ name: 'mesh1', root: 'root1' }],
      clusters: [
        { name: 'cluster1', mesh: 'mesh1', place: ['us-east1', 'us-east1-a'], network: 'network1', facts },
        { name: 'cluster2', mesh: 'mesh1', place: ['eu-west1', 'eu-west1-a'], network: 'network2', facts },
      ],
      gateways: [
        { cluster: 'cluster1', network: 'network1' },
        { cluster: 'cluster2', network: 'network2' },
      ],
      secrets: exchanged(['cluster1', 'cluster2']),
      services: [
        { name: 'shop/web', pods: { cluster1: 3, cluster2: 2 }, calls: ['shop/cart'], facts: everywhere },
        { name: 'shop/cart', pods: { cluster1: 2, cluster2: 2 }, calls: ['shop/pay'], facts: everywhere },
        { name: 'shop/pay', pods: { cluster2: 2 }, stubs: ['cluster1'], facts: everywhere },
      ],
    }),
});
