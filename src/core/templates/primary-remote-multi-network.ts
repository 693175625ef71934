import { commandsOf } from '../recipes/plan-deployment.ts';
import { defineTemplate } from './define-template.ts';

const facts = { istioVersion: '1.31' };
/** Without it proxies spread calls evenly over both regions: locality load balancing needs outlier detection. */
const preferOwnRegion = { outlierDetection: true };

export const primaryRemoteMultiNetwork = defineTemplate({
  id: 'primary-remote-multi-network',
  title: { en: 'Primary-remote, multi-network', zh: '主从集群，多网络' },
  description: {
    en: 'Two clusters on different networks share the control plane of the first. One gateway exposes istiod and services; that of the remote inherits what it forwards.',
    zh: '不同网络中的两个集群共用第一个集群的控制平面。一个网关同时暴露 istiod 与服务；从集群的网关继承其转发配置。',
  },
  summary: { en: '2 networks, istiod exposed', zh: '2 个网络，暴露 istiod' },
  source: 'https://istio.io/latest/docs/setup/install/multicluster/primary-remote_multi-network/',
  warnings: ['ha/single-control-plane'],
  build: () =>
    commandsOf({
      meshes: [{ name: 'mesh1', root: 'root1' }],
      clusters: [
        { name: 'cluster1', mesh: 'mesh1', place: ['us-east1', 'us-east1-a'], network: 'network1', facts },
        {
          name: 'cluster2',
          mesh: 'mesh1',
          place: ['eu-west1', 'eu-west1-a'],
          network: 'network2',
          controlledBy: ['cluster1'],
          facts,
        },
      ],
      gateways: [
        { cluster: 'cluster1', network: 'network1', exposes: ['services', 'istiod'] },
        { cluster: 'cluster2', network: 'network2' },
      ],
      secrets: [{ in: 'cluster1', reads: 'cluster2' }],
      services: [
        { name: 'shop/web', pods: { cluster1: 3, cluster2: 2 }, calls: ['shop/cart'], facts: preferOwnRegion },
        { name: 'shop/cart', pods: { cluster1: 2, cluster2: 2 }, calls: ['shop/stock'], facts: preferOwnRegion },
        { name: 'shop/stock', pods: { cluster2: 3 }, stubs: ['cluster1'] },
      ],
    }),
});
