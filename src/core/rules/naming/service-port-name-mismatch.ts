import { nameServicePort } from '../../recipes/unify-service.ts';
import { differenceIn, objectsOf, samenessReads } from '../../semantics/sameness.ts';
import type { ServiceView } from '../../semantics/services.ts';
import { callersOf, homesOf, isClusterLocal, serviceReads } from '../../semantics/services.ts';
import type { EntityOf } from '../../design/kinds/index.ts';
import { defineRule } from '../define-rule.ts';
import { deploymentModels, istioDocIssue, istioSource } from '../sources.ts';

type Service = EntityOf<'service'>;
type Values = { readonly service: string } & Record<'a' | 'b' | 'nameInA' | 'nameInB', string>;

/** More choices than this make a menu that nobody reads. */
const MOST_CHOICES = 4;

export const servicePortNameMismatch = defineRule({
  id: 'naming/service-port-name-mismatch',
  code: 'ML0201',
  severity: 'error',
  recommended: true,
  reads: [...serviceReads, ...samenessReads],
  sources: [
    deploymentModels('namespace-tenancy'),
    istioSource('pilot/pkg/xds/endpoints/endpoint_builder.go'),
    istioDocIssue(11680),
    istioDocIssue(11891),
  ],
  verify: 'kubectl --context "$CTX" --namespace "$NAMESPACE" get service "$SERVICE" --output jsonpath={.spec.ports}',
  summary: {
    en: 'The port of a service has the same name in every cluster of a mesh.',
    zh: '服务的端口在同一网格的各集群中必须同名。',
  },
  why: {
    en: 'Istio merges Services of one name and matches their endpoints by the name of the port, not by its number.',
    zh: 'Istio 会合并同名的 Service，并按端口名称（而不是端口号）匹配端点。',
  },
  consequence: {
    en: 'Calls silently stay in one cluster, and nothing is logged.',
    zh: '调用悄悄地只停留在一个集群内，没有任何日志。',
  },
  notWhen: {
    en: 'The service is cluster-local, or the only cluster that calls it is the only one that runs it.',
    zh: '服务是集群本地的；或者只有一个集群既调用又部署该服务。',
  },
  messages: {
    twoNames: {
      en: ({ service, a, b, nameInA, nameInB }: Values) =>
        `The port of ${service} is called ${nameInA} in ${a} and ${nameInB} in ${b}, and endpoints are matched by port name.`,
      zh: ({ service, a, b, nameInA, nameInB }: Values) =>
        `${service} 的端口在 ${a} 中叫 ${nameInA}，在 ${b} 中叫 ${nameInB}，而端点是按端口名称匹配的。`,
    },
  },
  *check(ix) {
    for (const service of ix.all('service')) {
      const difference = isClusterLocal(service) ? undefined : differenceIn(ix, service, service.portNames);
      if (!difference || staysInOneCluster(ix, service)) continue;
      const { a, b, ofA, ofB } = difference;
      const calling = new Set(callersOf(ix, service).map(({ id }) => id));
      const votes = new Map<string, number>();
      const names = new Map(service.portNames);
      for (const { id } of objectsOf(ix, service)) {
        const name = names.get(id);
        if (name !== undefined) votes.set(name, (votes.get(name) ?? 0) + (calling.has(id) ? 1 : 0));
      }
      const best = [...votes].toSorted(([, one], [, other]) => other - one).slice(0, MOST_CHOICES);
      yield {
        at: service.id,
        also: [a.id, b.id],
        element: service.name,
        message: 'twoNames',
        params: { service: service.name, a: a.name, b: b.name, nameInA: ofA, nameInB: ofB },
        suggestions: best.map(([name]) => ({
          title: { en: `Call the port ${name} everywhere`, zh: `端口统一命名为 ${name}` },
          plan: (index) => nameServicePort(index, service, name),
        })),
      };
    }
  },
});

/** One cluster has all callers and all pods: what a stub elsewhere says concerns nobody. */
const staysInOneCluster = (ix: ServiceView, service: Service): boolean =>
  new Set([...callersOf(ix, service), ...homesOf(ix, service)]).size < 2;
