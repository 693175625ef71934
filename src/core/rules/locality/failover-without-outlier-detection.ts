import { detectOutliers } from '../../recipes/set-service.ts';
import { defineRule } from '../define-rule.ts';
import { istioDoc, istioIssue, istioSource } from '../sources.ts';

type Values = { readonly service: string; readonly from: string; readonly to: string };

export const failoverWithoutOutlierDetection = defineRule({
  id: 'locality/failover-without-outlier-detection',
  code: 'ML0901',
  severity: 'error',
  recommended: true,
  reads: ['service'],
  sources: [
    istioSource('pilot/pkg/networking/core/loadbalancer/loadbalancer.go'),
    istioSource('pkg/config/validation/agent/validation.go'),
    istioDoc('tasks/traffic-management/locality-load-balancing/failover'),
    istioIssue(48084),
    istioIssue(19793),
  ],
  verify: 'istioctl --context "$CTX" proxy-config endpoints "$POD" --cluster "$CLUSTER" --output json',
  summary: {
    en: 'A service with a failover rule has outlier detection.',
    zh: '设置了故障转移规则的服务必须启用异常点检测。',
  },
  why: {
    en: 'Envoy moves to another locality only when endpoints of the nearer one are ejected, and outlier detection is what ejects them. Without it istiod does not even send priorities.',
    zh: '只有较近地域的端点被剔除后 Envoy 才会转向其他地域，而剔除由异常点检测完成；没有它，istiod 甚至不会下发优先级。',
  },
  consequence: {
    en: 'The outage of a region is an outage of the service: failover does not work.',
    zh: '地域故障就等于服务故障：故障转移不起作用。',
  },
  notWhen: {
    en: 'Failover is asked for by trafficDistribution on the Service, or the service has locality weights only.',
    zh: '故障转移由 Service 的 trafficDistribution 指定；或者服务只设置了地域权重。',
  },
  messages: {
    neverEjected: {
      en: ({ service, from, to }: Values) =>
        `${service} has no outlier detection, so it never counts as unhealthy and traffic never moves from ${from} to ${to}.`,
      zh: ({ service, from, to }: Values) =>
        `${service} 没有异常点检测，永远不会被判为不健康，流量不会从 ${from} 转移到 ${to}。`,
    },
  },
  *check(ix) {
    for (const service of ix.all('service')) {
      const { failover } = service;
      if (!failover || service.outlierDetection) continue;
      yield {
        at: service.id,
        element: service.name,
        message: 'neverEjected',
        params: { service: service.name, from: failover.from, to: failover.to },
        fixes: [
          {
            title: { en: `Detect outliers of ${service.name}`, zh: `为 ${service.name} 启用异常点检测` },
            plan: () => detectOutliers(service.id),
          },
        ],
      };
    }
  },
});
