import type { EntityOf } from '../../design/kinds/index.ts';
import type { LinkOf } from '../../design/links/index.ts';
import { openDoor } from '../../recipes/federate.ts';
import { exportedServices, federationReads, isRoutedDeclared } from '../../semantics/federation.ts';
import { gatewaysIn } from '../../semantics/gateways.ts';
import { membersOf, meshOf } from '../../semantics/membership.ts';
import { homesOf } from '../../semantics/services.ts';
import type { View } from '../../semantics/view.ts';
import { defineRule } from '../define-rule.ts';
import { deploymentModels, istioIssue } from '../sources.ts';

type Cluster = EntityOf<'cluster'>;
type Values = { readonly service: string; readonly clusters: number };

const reads = [...federationReads, 'gateway', 'network', 'networkRoute'] as const;

export const noGateway = defineRule({
  id: 'federation/no-gateway',
  code: 'ML1206',
  severity: 'error',
  recommended: false,
  reads,
  sources: [deploymentModels('multiple-meshes'), istioIssue(30769)],
  verify: 'kubectl --context "$CTX" --namespace istio-system get services --selector istio',
  summary: {
    en: 'A service that is exported to another mesh has a gateway beside it.',
    zh: '导出给其他网格的服务所在集群必须有网关。',
  },
  why: {
    en: 'The other mesh imports an address, and the only address it can use is that of a gateway.',
    zh: '对方网格导入的是一个地址，而它能使用的只有网关的地址。',
  },
  consequence: {
    en: 'The import has no address to send to: 503 UH.',
    zh: '导入的服务没有可用地址：503 UH。',
  },
  notWhen: {
    en: 'Both meshes are on one network that is declared flat, or a route between their networks is declared.',
    zh: '两个网格位于声明为扁平的同一网络；或者已声明两个网络之间的路由。',
  },
  messages: {
    noDoor: {
      en: ({ service, clusters }: Values) =>
        clusters === 0
          ? `${service} is exported but runs nowhere, so no gateway leads to it.`
          : `${service} is exported but none of its clusters has a gateway.`,
      zh: ({ service, clusters }: Values) =>
        clusters === 0
          ? `${service} 已导出，但没有在任何集群部署，没有网关通向它。`
          : `${service} 已导出，但它所在的集群都没有网关。`,
    },
  },
  *check(ix) {
    for (const federation of ix.links('federation')) {
      for (const service of exportedServices(ix, federation)) {
        const homes = homesOf(ix, service);
        if (homes.some((home) => gatewaysIn(ix, home).length > 0 || isReachedDirectly(ix, federation, home))) continue;
        yield {
          at: service.id,
          also: [federation.id, ...homes.slice(0, 1).map(({ id }) => id)],
          element: service.name,
          message: 'noDoor',
          params: { service: service.name, clusters: homes.length },
          fixes: homes.slice(0, 1).map((home) => ({
            title: { en: `Add a gateway to ${home.name}`, zh: `为 ${home.name} 添加网关` },
            plan: (index) => openDoor(index, service),
          })),
        };
      }
    }
  },
});

/** Whether the drawing declares that pods at the other end of the link dial the pods of a cluster. */
function isReachedDirectly(ix: View<(typeof reads)[number]>, federation: LinkOf<'federation'>, home: Cluster): boolean {
  const other = meshOf(home) === federation.from ? federation.to : federation.from;
  return membersOf(ix, other).some((member) => isRoutedDeclared(ix, member, home));
}
