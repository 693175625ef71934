import type { EntityOf } from '../../design/kinds/index.ts';
import { setGatewayRevision } from '../../recipes/set-gateway.ts';
import type { ControlView } from '../../semantics/control.ts';
import { controlReads, issuerOf } from '../../semantics/control.ts';
import { hostOf } from '../../semantics/gateways.ts';
import { defineRule } from '../define-rule.ts';
import { istioDoc, istioDocIssue, istioIssue } from '../sources.ts';

type Values = { readonly gateway: string; readonly asked: string; readonly cluster: string; readonly running: string };

/** The revision of an installation without one. */
const DEFAULT_REVISION = 'default';

export const gatewayRevisionMismatch = defineRule({
  id: 'install/gateway-revision-mismatch',
  code: 'ML1402',
  severity: 'error',
  recommended: false,
  reads: [...controlReads, 'gateway'],
  sources: [
    istioDoc('setup/upgrade/canary'),
    istioDoc('setup/additional-setup/gateway'),
    istioDocIssue(8745),
    istioIssue(29234),
    istioIssue(53690),
  ],
  verify: 'istioctl --context "$CTX" proxy-status',
  summary: {
    en: 'A gateway asks for a revision that its cluster runs.',
    zh: '网关请求的修订版本必须是其集群中运行的版本。',
  },
  why: {
    en: 'The label istio.io/rev picks the istiod that injects and configures the gateway.',
    zh: 'istio.io/rev 标签决定由哪个 istiod 注入并配置网关。',
  },
  consequence: {
    en: 'The gateway never gets ready, or the old istiod keeps configuring it.',
    zh: '网关永远无法就绪，或者仍由旧的 istiod 配置。',
  },
  notWhen: {
    en: 'The revision is one of the control planes drawn in the cluster.',
    zh: '该修订版本是集群中已绘制的控制平面之一。',
  },
  messages: {
    otherRevision: {
      en: ({ gateway, asked, cluster, running }: Values) =>
        `${gateway} asks for the revision ${asked}, but the control plane of ${cluster} is ${running}.`,
      zh: ({ gateway, asked, cluster, running }: Values) =>
        `${gateway} 请求修订版本 ${asked}，而 ${cluster} 的控制平面是 ${running}。`,
    },
  },
  *check(ix) {
    for (const gateway of ix.all('gateway')) {
      const asked = gateway.revision;
      const host = asked === undefined ? undefined : hostOf(ix, gateway);
      if (asked === undefined || !host) continue;
      const running = revisionOf(ix, host);
      if (asked === (running ?? DEFAULT_REVISION) || host.planes?.some(([plane]) => plane === asked)) continue;
      yield {
        at: gateway.id,
        also: [host.id],
        element: gateway.name,
        message: 'otherRevision',
        params: { gateway: gateway.name, asked, cluster: host.name, running: running ?? DEFAULT_REVISION },
        fixes: [
          {
            title: {
              en: `Give ${gateway.name} the revision of its cluster`,
              zh: `让 ${gateway.name} 使用其集群的修订版本`,
            },
            plan: () => setGatewayRevision(gateway.id, running),
          },
        ],
      };
    }
  },
});

/** The revision that injects into a cluster: its own, else for a remote that of its control plane. */
const revisionOf = (ix: ControlView, cluster: EntityOf<'cluster'>): string | undefined =>
  cluster.revision ?? issuerOf(ix, cluster)?.revision;
