import { commandsOf, exchanged } from '../recipes/plan-deployment.ts';
import { defineTemplate } from './define-template.ts';

const facts = { istioVersion: '1.31' };
/** Without it proxies spread calls evenly over both regions: locality load balancing needs outlier detection. */
const preferOwnRegion = { outlierDetection: true };

export const primaryPerRegion = defineTemplate({
  id: 'primary-per-region',
  title: { en: 'Primary per region', zh: '每地域一个主集群' },
  description: {
    en: 'Two regions, each with a primary and a remote on its own network. Losing one region leaves the other with its own control plane.',
    zh: '两个地域，各有一个主集群和一个从集群，并使用各自的网络。丢失一个地域后，另一个仍有自己的控制平面。',
  },
  summary: { en: '2 regions, 4 clusters', zh: '2 个地域，4 个集群' },
  source: 'https://istio.io/latest/docs/ops/deployment/deployment-models/#control-plane-models',
  warnings: [],
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
        { name: 'cluster3', mesh: 'mesh1', place: ['eu-west1', 'eu-west1-a'], network: 'network2', facts },
        {
          name: 'cluster4',
          mesh: 'mesh1',
          place: ['eu-west1', 'eu-west1-b'],
          network: 'network2',
          controlledBy: ['cluster3'],
          facts,
        },
      ],
      gateways: [
        { cluster: 'cluster1', network: 'network1', exposes: ['services', 'istiod'] },
        { cluster: 'cluster3', network: 'network2', exposes: ['services', 'istiod'] },
      ],
      secrets: [
        ...exchanged(['cluster1', 'cluster3']),
        { in: 'cluster1', reads: 'cluster2' },
        { in: 'cluster1', reads: 'cluster4' },
        { in: 'cluster3', reads: 'cluster2' },
        { in: 'cluster3', reads: 'cluster4' },
      ],
      services: [
        { name: 'shop/web', pods: { cluster1: 3, cluster3: 3 }, calls: ['shop/cart'], facts: preferOwnRegion },
        { name: 'shop/cart', pods: { cluster1: 2, cluster3: 2 }, calls: ['shop/stock'], facts: preferOwnRegion },
        {
          name: 'shop/stock',
          pods: { cluster2: 3, cluster4: 3 },
          stubs: ['cluster1', 'cluster3'],
          calls: ['shop/pay'],
          facts: preferOwnRegion,
        },
        { name: 'shop/pay', pods: { cluster2: 2, cluster4: 2 }, facts: preferOwnRegion },
      ],
    }),
});
