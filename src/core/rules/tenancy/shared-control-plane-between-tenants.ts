import type { EntityOf } from '../../design/kinds/index.ts';
import { promoteToPrimary } from '../../recipes/promote-to-primary.ts';
import { controlReads, istiodsOf } from '../../semantics/control.ts';
import { defineRule } from '../define-rule.ts';
import { deploymentModels } from '../sources.ts';

type Values = { readonly remote: string; readonly team: string; readonly primary: string; readonly owner: string };

/** A team of that name runs control planes for others: it is no tenant. */
const PLATFORM = /platform/i;

export const sharedControlPlaneBetweenTenants = defineRule({
  id: 'tenancy/shared-control-plane-between-tenants',
  code: 'ML1103',
  severity: 'warning',
  recommended: false,
  reads: [...controlReads, 'team'],
  sources: [deploymentModels('cluster-tenancy'), deploymentModels('multiple-clusters')],
  verify: 'istioctl --context "$CTX" proxy-status',
  summary: {
    en: "A team's cluster is not driven by the istiod of another team.",
    zh: '一个团队的集群不应由另一个团队的 istiod 控制。',
  },
  why: {
    en: 'Whoever runs istiod decides over routes, policies and identities of every cluster it serves.',
    zh: '谁运行 istiod，谁就决定其服务的所有集群的路由、策略与身份。',
  },
  consequence: {
    en: "A mistake or an upgrade of one team changes or stops the other team's traffic.",
    zh: '一个团队的失误或升级会改变甚至中断另一个团队的流量。',
  },
  notWhen: {
    en: 'A platform team owns the control plane, or it is an external one.',
    zh: '控制平面由平台团队负责；或者是外部控制平面。',
  },
  messages: {
    foreign: {
      en: ({ remote, team, primary, owner }: Values) =>
        `${remote} belongs to ${team} but takes its control from ${primary} of ${owner}, who can change its routing and identities.`,
      zh: ({ remote, team, primary, owner }: Values) =>
        `${remote} 属于 ${team}，却由 ${owner} 的 ${primary} 控制，${owner} 可以改变其路由与身份。`,
    },
  },
  *check(ix) {
    for (const remote of ix.all('cluster')) {
      const team = remote.role === 'remote' ? ix.get(remote.team) : undefined;
      if (!team) continue;
      const owners = istiodsOf(ix, remote).map((primary) => ({ primary, owner: ix.get(primary.team) }));
      const foreign = owners.find(({ primary, owner }) => isTenant(primary, owner) && owner?.id !== team.id);
      if (!foreign?.owner) continue;
      const { primary, owner } = foreign;
      yield {
        at: remote.id,
        also: [primary.id],
        element: remote.name,
        message: 'foreign',
        params: { remote: remote.name, team: team.name, primary: primary.name, owner: owner.name },
        suggestions: [
          {
            title: { en: `Make ${remote.name} a primary`, zh: `将 ${remote.name} 改为主集群` },
            plan: (index) => promoteToPrimary(index, remote),
          },
        ],
      };
    }
  },
});

const isTenant = (primary: EntityOf<'cluster'>, owner: EntityOf<'team'> | undefined): boolean =>
  primary.role === 'primary' && owner !== undefined && !PLATFORM.test(owner.name);
