import { addServiceStub } from '../../recipes/add-service-stub.ts';
import { borrowedAddresses, nameReads } from '../../semantics/names.ts';
import { defineRule } from '../define-rule.ts';
import { deploymentModels, istioIssue, istioSource } from '../sources.ts';

type Values = { readonly service: string; readonly caller: string; readonly home: string };

export const serviceCidrOverlap = defineRule({
  id: 'dns/service-cidr-overlap',
  code: 'ML0704',
  severity: 'error',
  recommended: false,
  reads: nameReads,
  sources: [
    deploymentModels('dns-with-multiple-clusters'),
    istioSource('pilot/pkg/model/service.go'),
    istioIssue(34627),
    istioIssue(32819),
  ],
  verify: 'kubectl --context "$CTX" get services --all-namespaces --output wide',
  summary: {
    en: 'An address that DNS capture borrows from another cluster means nothing else at home.',
    zh: 'DNS 代理从其他集群借用的地址，在本集群不能另有含义。',
  },
  why: {
    en: 'Without a Service of its own, the proxy answers with the ClusterIP of another cluster. Where the service ranges overlap, a local service may have that very address.',
    zh: '本集群没有对应的 Service 时，代理会返回其他集群的 ClusterIP。如果 Service 网段重叠，本地某个服务可能恰好使用这个地址。',
  },
  consequence: {
    en: 'Requests reach the wrong service.',
    zh: '请求会到达错误的服务。',
  },
  notWhen: {
    en: 'The cluster has a stub, whose own address wins, or a ServiceEntry with an address from the reserved range.',
    zh: '集群中有存根（以其自身地址为准）；或者有 ServiceEntry，其地址来自保留网段。',
  },
  messages: {
    ambiguous: {
      en: ({ service, caller, home }: Values) =>
        `${caller} would get the ClusterIP of ${service} in ${home}, which may belong to another service in ${caller}.`,
      zh: ({ service, caller, home }: Values) =>
        `${caller} 会得到 ${service} 在 ${home} 中的 ClusterIP，而该地址在 ${caller} 中可能属于另一个服务。`,
    },
  },
  *check(ix) {
    for (const { service, caller, home } of borrowedAddresses(ix)) {
      yield {
        at: [service.id, caller.id],
        also: [home.id],
        element: `${service.name}>${caller.name}`,
        message: 'ambiguous',
        params: { service: service.name, caller: caller.name, home: home.name },
        suggestions: [
          {
            title: { en: `Add a Service stub to ${caller.name}`, zh: `在 ${caller.name} 中添加 Service 存根` },
            plan: (index) => addServiceStub(index, service, caller),
          },
        ],
      };
    }
  },
});
