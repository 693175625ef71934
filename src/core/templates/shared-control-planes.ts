import { commandsOf, exchanged } from '../recipes/plan-deployment.ts';
import { defineTemplate } from './define-template.ts';

const facts = { istioVersion: '1.31' };

export const sharedControlPlanes = defineTemplate({
  id: 'shared-control-planes',
  title: { en: 'Shared control planes', zh: '共享控制平面' },
  description: {
    en: 'Three clusters share two control planes, so each of them has two sources of control. Grown from primary and remote, one step at a time.',
    zh: '三个集群共享两个控制平面，因此每个集群都有两个控制来源。可由主从模式逐步演进而来。',
  },
  summary: { en: '2 primaries, 1 remote', zh: '2 个主集群，1 个从集群' },
  source: 'https://istio.io/latest/docs/ops/deployment/deployment-models/#control-plane-models',
  warnings: [],
  build: () =>
    commandsOf({
      meshes: [{ name: 'mesh1', root: 'root1' }],
      clusters: [
        { name: 'cluster1', mesh: 'mesh1', place: ['us-east1', 'us-east1-a'], network: 'network1', facts },
        { name: 'cluster2', mesh: 'mesh1', place: ['us-east1', 'us-east1-b'], network: 'network1', facts },
        {
          name: 'cluster3',
          mesh: 'mesh1',
          place: ['us-east1', 'us-east1-c'],
          network: 'network1',
          controlledBy: ['cluster1', 'cluster2'],
          facts,
        },
      ],
      gateways: [
        { cluster: 'cluster1', network: 'network1', exposes: ['istiod'] },
        { cluster: 'cluster2', network: 'network1', exposes: ['istiod'] },
      ],
      secrets: [
        ...exchanged(['cluster1', 'cluster2']),
        { in: 'cluster1', reads: 'cluster3' },
        { in: 'cluster2', reads: 'cluster3' },
      ],
      services: [
        { name: 'shop/web', pods: { cluster1: 3, cluster2: 3 }, calls: ['shop/cart'] },
        { name: 'shop/cart', pods: { cluster1: 2, cluster2: 2 }, calls: ['shop/stock'] },
        { name: 'shop/stock', pods: { cluster3: 3 }, stubs: ['cluster1', 'cluster2'] },
        { name: 'shop/pay', pods: { cluster3: 2 }, calls: ['shop/stock'] },
      ],
    }),
});
