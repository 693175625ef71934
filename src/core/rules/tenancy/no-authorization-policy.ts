import { declarePolicies } from '../../recipes/keep-apart.ts';
import { membersOf } from '../../semantics/membership.ts';
import { defineRule } from '../define-rule.ts';
import { deploymentModels, istioDoc } from '../sources.ts';

type Values = { readonly mesh: string; readonly teams: number };

export const noAuthorizationPolicy = defineRule({
  id: 'tenancy/no-authorization-policy',
  code: 'ML1102',
  severity: 'warning',
  recommended: false,
  reads: ['cluster', 'mesh'],
  sources: [deploymentModels('namespace-tenancy'), istioDoc('ops/best-practices/security')],
  verify: 'kubectl --context "$CTX" get authorizationpolicies --all-namespaces',
  summary: {
    en: 'Namespace tenants of several teams are kept apart by authorization policies.',
    zh: '多个团队以命名空间为租户时，应由授权策略隔离。',
  },
  why: {
    en: 'Within a mesh every workload can call every other, whatever its namespace, unless a policy denies it.',
    zh: '在同一网格中，除非策略拒绝，任何工作负载都可以跨命名空间调用其他工作负载。',
  },
  consequence: {
    en: 'One compromised namespace reaches the services of every other tenant.',
    zh: '一个命名空间被攻破，就能访问其他所有租户的服务。',
  },
  notWhen: {
    en: 'There is one team, or nothing is said about policies.',
    zh: '只有一个团队；或者没有说明是否有策略。',
  },
  messages: {
    open: {
      en: ({ mesh, teams }: Values) =>
        `${teams} teams share ${mesh} by namespaces without authorization policies, so any namespace can call any service.`,
      zh: ({ mesh, teams }: Values) =>
        `${teams} 个团队以命名空间共享 ${mesh}，但没有授权策略，任何命名空间都可以调用任何服务。`,
    },
  },
  *check(ix) {
    for (const mesh of ix.all('mesh')) {
      if (mesh.tenancy !== 'namespace' || mesh.authorizationPolicies !== false) continue;
      const teams = new Set(membersOf(ix, mesh.id).flatMap(({ team }) => team ?? []));
      if (teams.size < 2) continue;
      yield {
        at: mesh.id,
        element: mesh.name,
        message: 'open',
        params: { mesh: mesh.name, teams: teams.size },
        suggestions: [
          {
            title: { en: 'Deny by default and allow explicitly', zh: '默认拒绝并显式放行' },
            plan: () => declarePolicies(mesh.id),
          },
        ],
      };
    }
  },
});
