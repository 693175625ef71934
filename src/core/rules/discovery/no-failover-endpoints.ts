import { addRemoteSecret } from '../../recipes/add-remote-secrets.ts';
import { runsIstiod } from '../../semantics/control.ts';
import { blindSpotReads, blindSpots } from '../../semantics/discovery.ts';
import { defineRule } from '../define-rule.ts';
import { deploymentModels, istioDoc, istioIssue } from '../sources.ts';

type Values = {
  readonly istiod: string;
  readonly target: string;
  readonly service: string;
  readonly caller: string;
};

export const noFailoverEndpoints = defineRule({
  id: 'discovery/no-failover-endpoints',
  code: 'ML0602',
  severity: 'warning',
  recommended: true,
  reads: blindSpotReads,
  sources: [
    deploymentModels('endpoint-discovery-with-multiple-control-planes'),
    istioDoc('ops/diagnostic-tools/multicluster'),
    istioIssue(29970),
    istioIssue(41104),
  ],
  verify: 'istioctl --context "$CTX" remote-clusters',
  summary: {
    en: 'Copies of a service in other clusters are known to the istiod of its callers.',
    zh: '调用方的 istiod 应当知道服务在其他集群中的副本。',
  },
  why: {
    en: 'Traffic can only move to another cluster whose endpoints istiod has learned beforehand, with a remote secret.',
    zh: '流量只能转移到 istiod 事先通过远程 Secret 获知端点的集群。',
  },
  consequence: {
    en: 'Answers always come from the local cluster, and a failover test fails.',
    zh: '应答永远来自本地集群，故障转移测试失败。',
  },
  notWhen: {
    en: 'The service is cluster-local, the clusters are in different isolation groups, or a ServiceEntry serves it.',
    zh: '服务是集群本地的；两个集群属于不同隔离组；或者由 ServiceEntry 提供该服务。',
  },
  messages: {
    unseenCopy: {
      en: ({ istiod, target, service, caller }: Values) =>
        `${istiod} cannot read ${target}, so if ${service} fails in ${caller}, the copy in ${target} is of no help.`,
      zh: ({ istiod, target, service, caller }: Values) =>
        `${istiod} 无法读取 ${target}，${service} 在 ${caller} 中失效时，${target} 中的副本帮不上忙。`,
    },
  },
  *check(ix) {
    for (const { istiod, target, service, caller, required } of blindSpots(ix)) {
      if (required) continue;
      yield {
        at: [target.id, istiod.id],
        also: [service.id, caller.id],
        element: `${istiod.name}>${target.name}`,
        message: 'unseenCopy',
        params: { istiod: istiod.name, target: target.name, service: service.name, caller: caller.name },
        ...(runsIstiod(istiod)
          ? {
              fixes: [
                {
                  title: { en: `Let ${istiod.name} read ${target.name}`, zh: `让 ${istiod.name} 读取 ${target.name}` },
                  plan: (index) => addRemoteSecret(index, istiod, target.id),
                },
              ],
            }
          : {}),
      };
    }
  },
});
