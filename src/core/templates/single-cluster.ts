import { commandsOf } from '../recipes/plan-deployment.ts';
import { defineTemplate } from './define-template.ts';

export const singleCluster = defineTemplate({
  id: 'single-cluster',
  title: { en: 'Single cluster', zh: '单集群' },
  description: {
    en: 'One cluster, one network, one control plane, one mesh. Where everything starts; nothing survives the loss of the cluster.',
    zh: '一个集群、一个网络、一个控制平面、一个网格。一切的起点；集群一旦丢失则全部不可用。',
  },
  summary: { en: '1 network, 1 primary', zh: '1 个网络，1 个主集群' },
  source: 'https://istio.io/latest/docs/ops/deployment/deployment-models/#single-cluster',
  warnings: [],
  build: () =>
    commandsOf({
      meshes: [{ name: 'mesh1' }],
      clusters: [
        {
          name: 'cluster1',
          mesh: 'mesh1',
          place: ['us-east1', 'us-east1-a'],
          network: 'network1',
          facts: { istioVersion: '1.31' },
        },
      ],
      gateways: [{ cluster: 'cluster1', type: 'ingress' }],
      services: [
        { name: 'shop/web', pods: { cluster1: 3 }, calls: ['shop/cart'] },
        { name: 'shop/cart', pods: { cluster1: 4 }, calls: ['shop/pay'] },
        { name: 'shop/pay', pods: { cluster1: 2 } },
      ],
    }),
});
