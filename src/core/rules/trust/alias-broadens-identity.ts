import type { EntityId } from '../../design/ids.ts';
import { acceptInsteadOfAlias } from '../../recipes/accept-trust-domain.ts';
import { meshOf } from '../../semantics/membership.ts';
import { trustDomainOf } from '../../semantics/trust-domains.ts';
import { defineRule } from '../define-rule.ts';
import { deploymentModels, istioIssue } from '../sources.ts';

type Values = { readonly alias: string; readonly local: string };

export const aliasBroadensIdentity = defineRule({
  id: 'trust/alias-broadens-identity',
  code: 'ML0804',
  severity: 'warning',
  recommended: false,
  reads: ['cluster', 'mesh'],
  sources: [deploymentModels('trust-between-meshes'), istioIssue(55529), istioIssue(41666)],
  verify: 'kubectl --context "$CTX" --namespace istio-system get configmap istio --output yaml',
  summary: {
    en: 'Foreign trust domains are accepted by name, not as aliases of the own one.',
    zh: '外部信任域应当按名称接受，而不是作为自身信任域的别名。',
  },
  why: {
    en: 'An alias makes two trust domains one: policies for an account hold for the account of that name in the other domain as well.',
    zh: '别名把两个信任域视为一个：针对某账号的策略，对另一信任域中同名的账号同样生效。',
  },
  consequence: {
    en: 'An authorization policy admits an account of another cluster that happens to have the same name.',
    zh: '授权策略会放行另一个集群中恰好同名的账号。',
  },
  notWhen: {
    en: 'The alias belongs to a documented migration: suppress the finding until its end.',
    zh: '别名用于有记录的迁移：可将该提示抑制到迁移结束。',
  },
  messages: {
    sameAccounts: {
      en: ({ alias, local }: Values) =>
        `Accounts of ${alias} pass policies written for accounts of ${local}: it is an alias.`,
      zh: ({ alias, local }: Values) => `${alias} 是 ${local} 的别名，其账号会通过为 ${local} 的账号编写的策略。`,
    },
  },
  *check(ix) {
    const aliased = new Map<EntityId<'mesh'>, Values>();
    for (const mesh of ix.all('mesh')) {
      const [alias] = mesh.trustDomainAliases ?? [];
      if (alias !== undefined) aliased.set(mesh.id, { alias, local: mesh.trustDomain ?? 'cluster.local' });
    }
    for (const cluster of ix.all('cluster')) {
      const [mesh, alias] = [meshOf(cluster), cluster.trustDomainAliases?.[0]];
      if (mesh && alias !== undefined && !aliased.has(mesh)) {
        aliased.set(mesh, { alias, local: trustDomainOf(ix, cluster) });
      }
    }
    for (const mesh of ix.all('mesh')) {
      const params = aliased.get(mesh.id);
      if (!params) continue;
      yield {
        at: mesh.id,
        element: mesh.name,
        message: 'sameAccounts',
        params,
        suggestions: [
          {
            title: { en: 'Accept these trust domains by name', zh: '改为按名称接受这些信任域' },
            plan: (index) => acceptInsteadOfAlias(index, mesh),
          },
        ],
      };
    }
  },
});
