import type { EntityOf } from '../../design/kinds/index.ts';
import { promoteToPrimary } from '../../recipes/promote-to-primary.ts';
import { setGatewayAddress } from '../../recipes/set-gateway-address.ts';
import { injectByUrl } from '../../recipes/set-injection.ts';
import { controlReads, istiodsOf } from '../../semantics/control.ts';
import type { GatewayView } from '../../semantics/gateways.ts';
import { canDial, exposesIstiod, gatewaysIn, hasOwnAddress, isKnownByNameOnly } from '../../semantics/gateways.ts';
import { defineRule } from '../define-rule.ts';
import { deploymentModels, istioDoc, istioIssue, istioSource } from '../sources.ts';

type Cluster = EntityOf<'cluster'>;
type Gateway = EntityOf<'gateway'>;
type Values = { readonly remote: string; readonly gateway: string };

export const hostnameDiscoveryAddress = defineRule({
  id: 'controlplane/hostname-discovery-address',
  code: 'ML0506',
  severity: 'error',
  recommended: true,
  reads: [...controlReads, 'gateway'],
  sources: [
    deploymentModels('control-plane-models'),
    istioSource('manifests/charts/istio-control/istio-discovery/templates/remote-istiod-service.yaml'),
    istioDoc('setup/install/multicluster/primary-remote'),
    istioIssue(29359),
    istioIssue(37331),
    istioIssue(46551),
    istioIssue(42942),
  ],
  verify: 'kubectl --context "$CTX" --namespace istio-system get service istiod --output jsonpath={.spec.type}',
  summary: {
    en: 'A remote that finds its webhook through a Service reaches istiod by IP address.',
    zh: '通过 Service 访问 webhook 的从集群必须以 IP 地址连接 istiod。',
  },
  why: {
    en: 'The chart writes a host name into the remote as an ExternalName Service, and the API server takes no such Service for a webhook.',
    zh: '若地址是主机名，chart 会在从集群中创建 ExternalName 类型的 Service，而 API Server 的 webhook 不支持这种 Service。',
  },
  consequence: {
    en: 'Pods are not created: "failed calling webhook", "Address is not allowed", or an x509 error about the name of the load balancer.',
    zh: 'Pod 无法创建：“failed calling webhook”、“Address is not allowed”，或者针对负载均衡器名称的 x509 错误。',
  },
  notWhen: {
    en: 'The remote uses injectionURL, the gateway has an IP address, or only calls between services use the gateway: istiod resolves host names for those.',
    zh: '从集群使用 injectionURL；网关有 IP 地址；或者网关只承载服务间的调用（istiod 会为其解析主机名）。',
  },
  messages: {
    onlyHostName: {
      en: ({ remote, gateway }: Values) =>
        `${remote} would reach istiod through ${gateway}, which is only known by a host name; its injection webhook cannot use that.`,
      zh: ({ remote, gateway }: Values) =>
        `${remote} 要经 ${gateway} 访问 istiod，而后者只有主机名，注入 webhook 无法使用。`,
    },
  },
  *check(ix) {
    for (const remote of ix.all('cluster')) {
      if (remote.role !== 'remote') continue;
      const gateway = istiodsOf(ix, remote).flatMap((primary) => onlyByName(ix, primary, remote) ?? [])[0];
      if (!gateway) continue;
      yield {
        at: remote.id,
        also: [gateway.id],
        element: remote.name,
        message: 'onlyHostName',
        params: { remote: remote.name, gateway: gateway.name },
        suggestions: [
          {
            title: { en: `Let ${remote.name} use injectionURL`, zh: `让 ${remote.name} 使用 injectionURL` },
            plan: () => injectByUrl(remote.id),
          },
          {
            title: { en: `Give ${gateway.name} a static IP address`, zh: `为 ${gateway.name} 分配静态 IP` },
            plan: () => setGatewayAddress(gateway.id, 'ip'),
          },
          {
            title: { en: `Make ${remote.name} a primary`, zh: `将 ${remote.name} 改为主集群` },
            plan: (index) => promoteToPrimary(index, remote),
          },
        ],
      };
    }
  },
});

/** The gateway that exposes the istiod of a primary under a host name, if a remote has no other way to it. */
function onlyByName(ix: GatewayView, primary: Cluster, remote: Cluster): Gateway | undefined {
  if (hasOwnAddress(primary)) return undefined;
  const doors = gatewaysIn(ix, primary).filter(
    (gateway) => exposesIstiod(gateway) && canDial(gateway, primary, remote),
  );
  return doors.every((gateway) => isKnownByNameOnly(gateway, primary, remote)) ? doors[0] : undefined;
}
