import { commandsOf, exchanged } from '../recipes/plan-deployment.ts';
import { defineTemplate } from './define-template.ts';

const facts = { istioVersion: '1.31' };

export const multiPrimary = defineTemplate({
  id: 'multi-primary',
  title: { en: 'Multi-primary', zh: '多主集群' },
  description: {
    en: 'Two clusters on one network, each with its own control plane. Pods reach each other directly; remote secrets let each istiod see the other cluster.',
    zh: '同一网络中的两个集群，各有自己的控制平面。Pod 之间直接互通；远程 Secret 让每个 istiod 都能看到另一个集群。',
  },
  summary: { en: '1 network, 2 secrets', zh: '1 个网络，2 个 Secret' },
  source: 'https://istio.io/latest/docs/setup/install/multicluster/multi-primary/',
  warnings: [],
  build: () =>
    commandsOf({
      meshes: [{ name: 'mesh1', root: 'root1' }],
      clusters: [
        { name: 'cluster1', mesh: 'mesh1', place: ['us-east1', 'us-east1-a'], network: 'network1', facts },
        { name: 'cluster2', mesh: 'mesh1', place: ['us-east1', 'us-east1-b'], network: 'network1', facts },
      ],
      secrets: exchanged(['cluster1', 'cluster2']),
      services: [
        { name: 'shop/web', pods: { cluster1: 3, cluster2: 2 }, calls: ['shop/cart'] },
        { name: 'shop/cart', pods: { cluster1: 2, cluster2: 2 }, calls: ['shop/pay'] },
        { name: 'shop/pay', pods: { cluster2: 2 }, stubs: ['cluster1'] },
      ],
    }),
});
