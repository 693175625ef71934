import { commandsOf } from '../recipes/plan-deployment.ts';
import { defineTemplate } from './define-template.ts';

const facts = { istioVersion: '1.31' };

export const federatedMeshes = defineTemplate({
  id: 'federated-meshes',
  title: { en: 'Two federated meshes', zh: '两个联邦网格' },
  description: {
    en: 'Two organisations, two meshes with roots and trust domains of their own. They exchange trust bundles and export one service each.',
    zh: '两个组织、两个网格，各有自己的根与信任域。双方交换信任包，并各导出一个服务。',
  },
  summary: { en: 'federated, bundles A ⇄ B', zh: '联邦，信任包 A ⇄ B' },
  source: 'https://istio.io/latest/docs/ops/deployment/deployment-models/#multiple-meshes',
  warnings: [],
  build: () =>
    commandsOf({
      meshes: [
        { name: 'mesh1', root: 'root1', facts: { trustDomain: 'shop.example', meshId: 'mesh1' } },
        { name: 'mesh2', root: 'root2', facts: { trustDomain: 'partner.example', meshId: 'mesh2' } },
      ],
      clusters: [
        { name: 'cluster1', mesh: 'mesh1', place: ['us-east1', 'us-east1-a'], network: 'network1', facts },
        { name: 'cluster2', mesh: 'mesh2', place: ['eu-west1', 'eu-west1-a'], network: 'network2', facts },
      ],
      gateways: [
        { cluster: 'cluster1', type: 'ingress' },
        { cluster: 'cluster2', type: 'ingress' },
      ],
      services: [
        { name: 'shop/web', pods: { cluster1: 3 }, calls: ['shop/cart'] },
        { name: 'shop/cart', pods: { cluster1: 2 }, calls: ['shop/pay', 'shop/stock'] },
        { name: 'shop/stock', pods: { cluster1: 2 } },
        { name: 'shop/pay', pods: { cluster2: 3 }, calls: ['shop/ledger', 'shop/stock'] },
        { name: 'shop/ledger', pods: { cluster2: 1 } },
      ],
      federations: [{ between: ['mesh1', 'mesh2'], exports: ['shop/pay', 'shop/stock'] }],
    }),
});
