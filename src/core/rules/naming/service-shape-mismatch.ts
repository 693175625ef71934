import { setServiceType } from '../../recipes/unify-service.ts';
import { differenceIn, samenessReads } from '../../semantics/sameness.ts';
import { defineRule } from '../define-rule.ts';
import { deploymentModels, istioIssue, istioSource } from '../sources.ts';

type Values = { readonly service: string } & Record<'a' | 'b' | 'typeInA' | 'typeInB', string>;

export const serviceShapeMismatch = defineRule({
  id: 'naming/service-shape-mismatch',
  code: 'ML0202',
  severity: 'warning',
  recommended: false,
  reads: samenessReads,
  sources: [
    deploymentModels('namespace-tenancy'),
    istioSource('pkg/config/analysis/analyzers/multicluster/service.go'),
    istioIssue(46105),
  ],
  verify: 'kubectl --context "$CTX" --namespace "$NAMESPACE" get service "$SERVICE"',
  summary: {
    en: 'A service has the same type in every cluster of a mesh.',
    zh: '服务在同一网格的各集群中类型应当一致。',
  },
  why: {
    en: 'Services of one name are one service to Istio. It takes the shape of the one that it reads first.',
    zh: '对 Istio 来说同名的 Service 就是同一个服务，其形态以最先读到的那个为准。',
  },
  consequence: {
    en: 'The ports and the type of one cluster count for everybody, and which cluster that is can change.',
    zh: '某一个集群的端口和类型对所有集群生效，而且究竟是哪个集群可能会变。',
  },
  notWhen: {
    en: 'Only the automatically assigned nodePort differs.',
    zh: '只有自动分配的 nodePort 不同。',
  },
  messages: {
    twoTypes: {
      en: ({ service, a, b, typeInA, typeInB }: Values) =>
        `${service} is ${typeInA} in ${a} but ${typeInB} in ${b}, and Istio keeps only one of them.`,
      zh: ({ service, a, b, typeInA, typeInB }: Values) =>
        `${service} 在 ${a} 中是 ${typeInA}，在 ${b} 中却是 ${typeInB}，Istio 只会采用其中一个。`,
    },
  },
  *check(ix) {
    for (const service of ix.all('service')) {
      const difference = differenceIn(ix, service, service.types);
      if (!difference) continue;
      const { a, b, ofA, ofB } = difference;
      yield {
        at: service.id,
        also: [a.id, b.id],
        element: service.name,
        message: 'twoTypes',
        params: { service: service.name, a: a.name, b: b.name, typeInA: ofA, typeInB: ofB },
        suggestions: [ofA, ofB].map((type) => ({
          title: { en: `Make it ${type} everywhere`, zh: `统一为 ${type}` },
          plan: (index) => setServiceType(index, service, type),
        })),
      };
    }
  },
});
