import type { EntityOf } from '../../design/kinds/index.ts';
import { addServiceStub } from '../../recipes/add-service-stub.ts';
import { captureDns } from '../../recipes/capture-dns.ts';
import { membersOf, meshOf } from '../../semantics/membership.ts';
import { nameGaps, nameReads } from '../../semantics/names.ts';
import type { Repair } from '../define-rule.ts';
import { defineRule } from '../define-rule.ts';
import { deploymentModels, istioDoc, istioIssue } from '../sources.ts';

type Values = { readonly service: string; readonly caller: string };

export const missingServiceStub = defineRule({
  id: 'dns/missing-service-stub',
  code: 'ML0701',
  severity: 'error',
  recommended: true,
  reads: nameReads,
  sources: [
    deploymentModels('dns-with-multiple-clusters'),
    istioDoc('ops/configuration/traffic-management/dns-proxy'),
    istioIssue(58340),
    istioIssue(37660),
    istioIssue(17087),
    istioIssue(39843),
  ],
  verify: 'kubectl --context "$CTX" --namespace "$NAMESPACE" get service "$SERVICE"',
  summary: {
    en: 'A cluster whose workloads call a service can resolve its name.',
    zh: '调用某服务的集群必须能解析该服务的名称。',
  },
  why: {
    en: 'The DNS server of a cluster only knows Services of that cluster. It is asked before any request reaches the proxy.',
    zh: '集群的 DNS 只知道本集群的 Service，并且在请求到达代理之前就会被查询。',
  },
  consequence: {
    en: 'The call fails with NXDOMAIN: "could not resolve host".',
    zh: '调用以 NXDOMAIN 失败：“could not resolve host”。',
  },
  notWhen: {
    en: 'DNS capture is on, as it is in ambient mode by default; the service is headless, which has its own rule; or the name is hidden on purpose.',
    zh: '已开启 DNS 代理（ambient 模式默认开启）；服务是 headless（另有规则）；或者有意隐藏该名称。',
  },
  messages: {
    unknownName: {
      en: ({ service, caller }: Values) =>
        `${service} has no Service object in ${caller}, so DNS there does not know the name.`,
      zh: ({ service, caller }: Values) => `${service} 在 ${caller} 中没有 Service 对象，那里的 DNS 不认识这个名称。`,
    },
  },
  *check(ix) {
    for (const { service, caller, hasEntry } of nameGaps(ix)) {
      if (hasEntry || service.headless) continue;
      yield {
        at: [service.id, caller.id],
        element: `${service.name}>${caller.name}`,
        message: 'unknownName',
        params: { service: service.name, caller: caller.name },
        fixes: [
          {
            title: { en: `Add a Service stub to ${caller.name}`, zh: `在 ${caller.name} 中添加 Service 存根` },
            plan: (index) => addServiceStub(index, service, caller),
          },
        ],
        suggestions: [captureEverywhere(caller)],
      };
    }
  },
});

const captureEverywhere = (caller: EntityOf<'cluster'>): Repair => ({
  title: { en: 'Turn on DNS capture in the whole mesh', zh: '在整个网格开启 DNS 代理' },
  plan: (index) => {
    const mesh = meshOf(caller);
    return captureDns(mesh ? membersOf(index, mesh) : [caller]);
  },
});
