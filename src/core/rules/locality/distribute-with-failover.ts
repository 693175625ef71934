import { dropFailover, dropWeights } from '../../recipes/set-service.ts';
import { defineRule } from '../define-rule.ts';
import { istioDoc, istioIssue, istioSource } from '../sources.ts';

type Values = { readonly service: string };

export const distributeWithFailover = defineRule({
  id: 'locality/distribute-with-failover',
  code: 'ML0902',
  severity: 'error',
  recommended: false,
  reads: ['service'],
  sources: [
    istioSource('pkg/config/validation/agent/validation.go'),
    istioDoc('reference/config/networking/destination-rule'),
    istioIssue(33470),
  ],
  verify: 'istioctl --context "$CTX" analyze --all-namespaces',
  summary: {
    en: 'A service has locality weights or a failover rule, not both.',
    zh: '服务只能设置地域权重或故障转移规则之一，不能同时设置。',
  },
  why: {
    en: 'Both say where traffic of a region goes. Istio accepts one of them in a destination rule.',
    zh: '二者都规定一个地域的流量去向，而 Istio 在一个 DestinationRule 中只接受其中之一。',
  },
  consequence: {
    en: 'The validation webhook rejects the destination rule, and the old one stays in force.',
    zh: '校验 webhook 会拒绝该 DestinationRule，旧规则继续生效。',
  },
  notWhen: {
    en: 'There is no case in which both are right.',
    zh: '没有任何情况允许二者并存。',
  },
  messages: {
    both: {
      en: ({ service }: Values) =>
        `${service} has locality weights and a failover rule; Istio rejects the two together.`,
      zh: ({ service }: Values) => `${service} 同时设置了地域权重与故障转移规则，Istio 会拒绝。`,
    },
  },
  *check(ix) {
    for (const service of ix.all('service')) {
      if (!service.failover || !service.distribute) continue;
      yield {
        at: service.id,
        element: service.name,
        message: 'both',
        params: { service: service.name },
        suggestions: [
          {
            title: { en: 'Keep the failover rule', zh: '保留故障转移规则' },
            plan: () => dropWeights(service.id),
          },
          {
            title: { en: 'Keep the locality weights', zh: '保留地域权重' },
            plan: () => dropFailover(service.id),
          },
        ],
      };
    }
  },
});
