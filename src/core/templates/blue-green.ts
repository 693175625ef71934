import { commandsOf } from '../recipes/plan-deployment.ts';
import { defineTemplate } from './define-template.ts';

export const blueGreen = defineTemplate({
  id: 'blue-green',
  title: { en: 'Blue and green', zh: '蓝绿部署' },
  description: {
    en: 'Two copies of everything in two clusters that never call each other: no secrets between them. A load balancer in front chooses one.',
    zh: '两个集群各有一份完整副本，互不调用：二者之间没有远程 Secret，由前端负载均衡器选择其一。',
  },
  summary: { en: '2 isolated clusters', zh: '2 个相互隔离的集群' },
  source:
    'https://istio.io/latest/docs/ops/deployment/deployment-models/#endpoint-discovery-with-multiple-control-planes',
  warnings: [],
  build: () =>
    commandsOf({
      meshes: [{ name: 'mesh1', root: 'root1' }],
      clusters: (['blue', 'green'] as const).map((colour, n) => ({
        name: colour,
        mesh: 'mesh1',
        place: ['us-east1', `us-east1-${n === 0 ? 'a' : 'b'}`],
        network: 'network1',
        facts: { istioVersion: '1.31', isolationGroup: colour },
      })),
      gateways: [
        { cluster: 'blue', type: 'ingress' },
        { cluster: 'green', type: 'ingress' },
      ],
      services: [
        { name: 'shop/web', pods: { blue: 3, green: 3 }, calls: ['shop/cart'] },
        { name: 'shop/cart', pods: { blue: 2, green: 2 }, calls: ['shop/pay'] },
        { name: 'shop/pay', pods: { blue: 2, green: 2 } },
      ],
    }),
});
