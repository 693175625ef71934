import { commandsOf, exchanged } from '../recipes/plan-deployment.ts';
import { defineTemplate } from './define-template.ts';

const facts = { istioVersion: '1.31' };
/** Without it proxies spread calls evenly over both regions: locality load balancing needs outlier detection. */
const preferOwnRegion = { outlierDetection: true };

export const multiPrimaryMultiNetwork = defineTemplate({
  id: 'multi-primary-multi-network',
  title: { en: 'Multi-primary, multi-network', zh: '多主集群，多网络' },
  description: {
    en: 'Two clusters on different networks, each with its own control plane. East-west gateways carry calls between them as mutual TLS.',
    zh: '不同网络中的两个集群，各有自己的控制平面。东西向网关以双向 TLS 承载集群间的调用。',
  },
  summary: { en: '2 networks, 2 gateways', zh: '2 个网络，2 个网关' },
  source: 'https://istio.io/latest/docs/setup/install/multicluster/multi-primary_multi-network/',
  warnings: [],
  build: () =>
    commandsOf({
      meshes: [{ name: 'mesh1', root: 'root1' }],
      clusters: [
        { name: 'cluster1', mesh: 'mesh1', place: ['us-east1', 'us-east1-a'], network: 'network1', facts },
        { name: 'cluster2', mesh: 'mesh1', place: ['eu-west1', 'eu-west1-a'], network: 'network2', facts },
      ],
      gateways: [
        { cluster: 'cluster1', network: 'network1', exposes: ['services'] },
        { cluster: 'cluster2', network: 'network2', exposes: ['services'] },
      ],
      secrets: exchanged(['cluster1', 'cluster2']),
      services: [
        { name: 'shop/web', pods: { cluster1: 3, cluster2: 2 }, calls: ['shop/cart'], facts: preferOwnRegion },
        { name: 'shop/cart', pods: { cluster1: 4, cluster2: 2 }, calls: ['shop/pay'], facts: preferOwnRegion },
        { name: 'shop/pay', pods: { cluster2: 3 }, stubs: ['cluster1'] },
      ],
    }),
});
