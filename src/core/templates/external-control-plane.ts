import { commandsOf } from '../recipes/plan-deployment.ts';
import { defineTemplate } from './define-template.ts';

/** Remotes use the namespace of the external istiod as their system namespace. */
const facts = { istioVersion: '1.31', systemNamespace: 'external-istiod' };

export const externalControlPlane = defineTemplate({
  id: 'external-control-plane',
  title: { en: 'External control plane', zh: '外部控制平面' },
  description: {
    en: 'A managed control plane on a host outside the mesh. The first remote is its config cluster; users of the mesh have no access to the host.',
    zh: '托管的控制平面运行在网格之外的主机集群上。第一个从集群是其 config 集群；网格用户无法访问主机集群。',
  },
  summary: { en: 'managed istiod, 2 remotes', zh: '托管 istiod，2 个从集群' },
  source: 'https://istio.io/latest/docs/setup/install/external-controlplane/',
  warnings: ['ha/single-control-plane'],
  build: () =>
    commandsOf({
      meshes: [{ name: 'mesh1' }],
      clusters: [
        { name: 'external1', mesh: 'mesh1', place: ['us-east1', 'us-east1-a'], facts: { ...facts, role: 'extcp' } },
        {
          name: 'cluster1',
          mesh: 'mesh1',
          place: ['us-east1', 'us-east1-b'],
          network: 'network1',
          controlledBy: ['external1'],
          facts,
        },
        {
          name: 'cluster2',
          mesh: 'mesh1',
          place: ['us-east1', 'us-east1-c'],
          network: 'network1',
          controlledBy: ['external1'],
          facts,
        },
      ],
      gateways: [{ cluster: 'external1', type: 'ingress', exposes: ['istiod'], facts: { address: 'hostname' } }],
      secrets: [
        { in: 'external1', reads: 'cluster1', config: true },
        { in: 'external1', reads: 'cluster2' },
      ],
      services: [
        { name: 'shop/web', pods: { cluster1: 3, cluster2: 2 }, calls: ['shop/cart'] },
        { name: 'shop/cart', pods: { cluster1: 2, cluster2: 2 }, calls: ['shop/pay'] },
        { name: 'shop/pay', pods: { cluster2: 2 }, stubs: ['cluster1'] },
      ],
    }),
});
