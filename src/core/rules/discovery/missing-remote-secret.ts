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

export const missingRemoteSecret = defineRule({
  id: 'discovery/missing-remote-secret',
  code: 'ML0601',
  severity: 'error',
  recommended: true,
  reads: blindSpotReads,
  sources: [
    deploymentModels('endpoint-discovery-with-multiple-control-planes'),
    istioDoc('ops/diagnostic-tools/multicluster'),
    istioIssue(56828),
    istioIssue(30765),
  ],
  verify: 'istioctl --context "$CTX" remote-clusters',
  summary: {
    en: 'The istiod of callers can read every cluster that they depend on.',
    zh: '调用方的 istiod 必须能读取其所依赖的每个集群。',
  },
  why: {
    en: "An istiod only knows endpoints of clusters for which it holds a remote secret. Reading another primary does not give it that one's remotes.",
    zh: 'istiod 只知道自己持有远程 Secret 的集群的端点。能读取另一个主集群，并不等于能读取它的从集群。',
  },
  consequence: {
    en: 'The name may resolve, but there are no endpoints: 503 UH.',
    zh: '名称也许能解析，但没有端点：503 UH。',
  },
  notWhen: {
    en: 'The service is cluster-local, the clusters are in different isolation groups, or a ServiceEntry or federation serves it.',
    zh: '服务是集群本地的；两个集群属于不同隔离组；或者由 ServiceEntry 或联邦提供该服务。',
  },
  messages: {
    ownCallers: {
      en: ({ istiod, target, service }: Values) =>
        `${istiod} holds no remote secret for ${target} and never learns the endpoints of ${service} there.`,
      zh: ({ istiod, target, service }: Values) =>
        `${istiod} 没有 ${target} 的远程 Secret，无法得知 ${service} 在那里的端点。`,
    },
    callersOfRemote: {
      en: ({ istiod, target, service, caller }: Values) =>
        `${istiod} holds no remote secret for ${target}, so ${caller}, which it controls, finds no endpoints of ${service} there.`,
      zh: ({ istiod, target, service, caller }: Values) =>
        `${istiod} 没有 ${target} 的远程 Secret，由它控制的 ${caller} 找不到 ${service} 在那里的端点。`,
    },
  },
  *check(ix) {
    for (const { istiod, target, service, caller, required } of blindSpots(ix)) {
      if (!required) continue;
      yield {
        at: [target.id, istiod.id],
        also: [service.id, caller.id],
        element: `${istiod.name}>${target.name}`,
        message: caller.id === istiod.id ? 'ownCallers' : 'callersOfRemote',
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
