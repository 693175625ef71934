import type { EntityOf } from '../../design/kinds/index.ts';
import { giveOwnNamespace } from '../../recipes/split-service.ts';
import { makeClusterLocal } from '../../recipes/unify-service.ts';
import { areIsolated, meshOf } from '../../semantics/membership.ts';
import type { ServiceView } from '../../semantics/services.ts';
import { homesOf, isClusterLocal, serviceReads } from '../../semantics/services.ts';
import { defineRule } from '../define-rule.ts';
import { deploymentModels, istioIssue } from '../sources.ts';

type Cluster = EntityOf<'cluster'>;
type Service = EntityOf<'service'>;
type Values = { readonly service: string } & Record<'a' | 'b' | 'ownerInA' | 'ownerInB', string>;

export const namespaceSamenessCollision = defineRule({
  id: 'naming/namespace-sameness-collision',
  code: 'ML0203',
  severity: 'warning',
  recommended: true,
  reads: serviceReads,
  sources: [
    deploymentModels('mesh-models'),
    deploymentModels('namespace-tenancy'),
    istioIssue(12112),
    istioIssue(35123),
    istioIssue(43906),
  ],
  verify: 'istioctl --context "$CTX" proxy-config endpoints deploy/"$CLIENT"."$NAMESPACE"',
  summary: {
    en: 'One name in one namespace belongs to one owner throughout a mesh.',
    zh: '在整个网格中，同一命名空间下的同一服务名只属于一个团队。',
  },
  why: {
    en: 'A namespace is the same namespace in all clusters of a mesh, so Services of one name are merged whoever made them.',
    zh: '网格内各集群的同名命名空间就是同一个命名空间，因此无论由谁创建，同名 Service 都会被合并。',
  },
  consequence: {
    en: "Users of one team get answers from the other team's pods.",
    zh: '一个团队的用户会收到另一个团队的 Pod 的应答。',
  },
  notWhen: {
    en: 'The service is cluster-local, or its clusters are in different meshes or isolation groups.',
    zh: '服务是集群本地的；或者所在集群属于不同网格或不同隔离组。',
  },
  messages: {
    twoOwners: {
      en: ({ service, a, b, ownerInA, ownerInB }: Values) =>
        `${service} of ${ownerInA} in ${a} and of ${ownerInB} in ${b} are one service to Istio, so requests are spread over both.`,
      zh: ({ service, a, b, ownerInA, ownerInB }: Values) =>
        `${a} 中属于 ${ownerInA} 的 ${service} 与 ${b} 中属于 ${ownerInB} 的，对 Istio 是同一个服务，请求会分散到两边。`,
    },
  },
  *check(ix) {
    for (const service of ix.all('service')) {
      const collision = isClusterLocal(service) ? undefined : collisionOf(ix, service);
      if (!collision) continue;
      const [a, b] = collision;
      yield {
        at: service.id,
        also: [a.home.id, b.home.id],
        element: service.name,
        message: 'twoOwners',
        params: {
          service: service.name,
          a: a.home.name,
          b: b.home.name,
          ownerInA: a.owner,
          ownerInB: b.owner,
        },
        suggestions: [
          {
            title: { en: `Keep ${service.name} inside each cluster`, zh: `让 ${service.name} 仅在各集群内可用` },
            plan: () => makeClusterLocal(service),
          },
          {
            title: {
              en: `Give the copy in ${b.home.name} a namespace of its own`,
              zh: `为 ${b.home.name} 中的副本换一个命名空间`,
            },
            plan: (index) => giveOwnNamespace(index, service, b.home),
          },
        ],
      };
    }
  },
});

interface Copy {
  readonly home: Cluster;
  readonly owner: string;
}

/** Two copies in one mesh, of different owners, whose clusters the design does not keep apart. */
function collisionOf(ix: ServiceView, service: Service): readonly [Copy, Copy] | undefined {
  if (!service.owners || service.owners.length < 2) return undefined;
  const owners = new Map(service.owners);
  // Copies alike in all that counts stand for one another, so a service that runs everywhere is not paired with itself.
  const kinds = new Map<string, Copy>();
  for (const home of homesOf(ix, service)) {
    const [mesh, owner] = [meshOf(home), owners.get(home.id)];
    if (mesh === undefined || owner === undefined) continue;
    const key = JSON.stringify([mesh, owner, home.isolationGroup ?? null]);
    if (!kinds.has(key)) kinds.set(key, { home, owner });
  }
  const copies = [...kinds.values()];
  for (const [n, b] of copies.entries()) {
    const a = copies
      .slice(0, n)
      .find((one) => one.owner !== b.owner && meshOf(one.home) === meshOf(b.home) && !areIsolated(one.home, b.home));
    if (a) return [a, b];
  }
  return undefined;
}
