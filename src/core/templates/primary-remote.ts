import { commandsOf } from '../recipes/plan-deployment.ts';
import { defineTemplate } from './define-template.ts';

const facts = { istioVersion: '1.31' };

export const primaryRemote = defineTemplate({
  id: 'primary-remote',
  title: { en: 'Primary and remote', zh: '主从集群' },
  description: {
    en: 'Two clusters on one network share the control plane of the first. A gateway gives istiod the stable address that the remote needs.',
    zh: '同一网络中的两个集群共用第一个集群的控制平面。网关为 istiod 提供从集群所需的稳定地址。',
  },
  summary: { en: '1 network, shared istiod', zh: '1 个网络，共用 istiod' },
  source: 'https://istio.io/latest/docs/setup/install/multicluster/primary-remote/',
  warnings: ['ha/single-control-plane'],
  build: () =>
    commandsOf({
      meshes: [{ name: 'mesh1', root: 'root1' }],
      clusters: [
        { name: 'cluster1', mesh: 'mesh1', place: ['us-east1', 'us-east1-a'], network: 'network1', facts },
        {
          name: 'cluster2',
          mesh: 'mesh1',
          place: ['us-east1', 'us-east1-b'],
          network: 'network1',
          controlledBy: ['cluster1'],
          facts,
        },
      ],
      gateways: [{ cluster: 'cluster1', network: 'network1', exposes: ['istiod'] }],
      secrets: [{ in: 'cluster1', reads: 'cluster2' }],
      services: [
        { name: 'shop/web', pods: { cluster1: 3 }, calls: ['shop/cart'] },
        { name: 'shop/cart', pods: { cluster1: 2, cluster2: 2 }, calls: ['shop/stock'] },
        { name: 'shop/stock', pods: { cluster2: 3 }, stubs: ['cluster1'] },
      ],
    }),
});
