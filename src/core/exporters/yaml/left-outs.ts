import type { Phrase, Text } from '../../base/text.ts';
import { say } from '../../base/text.ts';
import type { EntityOf } from '../../design/kinds/index.ts';
import type { ModelIndex } from '../../design/model-index.ts';
import { isExported } from './name-checks.ts';
import type { Plan } from './plan.ts';
import type { Site } from './sites.ts';

/** What is drawn and stands in no file: it takes nothing away from the rest, but somebody has to see to it. */
export function leftOutsOf(plan: Plan): readonly Text[] {
  return [
    ...plan.sites.all.flatMap((site) => [...releaseOf(plan, site), ...remoteOnly(plan, site), ...gatewaysOf(site)]),
    ...plan.ix.all('service').flatMap((service) => serviceOf(plan.ix, service)),
    ...plan.ix.all('mesh').flatMap((mesh) => (mesh.routingSplit ? [say(routingSplit, mesh)] : [])),
  ];
}

function releaseOf(plan: Plan, site: Site): Text[] {
  const version = site.cluster.istioVersion;
  if (version === undefined || version === plan.istio) return [];
  return [say(otherRelease, { name: site.name, drawn: version, target: plan.istio })];
}

/** Settings that a remote takes from its control plane, whatever it says itself, and what one address cannot say. */
function remoteOnly(plan: Plan, site: Site): Text[] {
  const { cluster, name } = site;
  if (!site.isRemote) return cluster.istiodLoadBalancer ? [say(istiodBalancer, { name })] : [];
  const own = [cluster.dnsCapture, cluster.trustDomain, cluster.trustDomainAliases, cluster.meshId, cluster.ca];
  const [first, ...others] = plan.sites.controlPlanesOf(site);
  return [
    ...(own.some((value) => value !== undefined) ? [say(ownSettings, { name })] : []),
    ...(first && others.length > 0 ? [say(firstControlPlane, { name, first: first.name })] : []),
  ];
}

function gatewaysOf(site: Site): Text[] {
  return site.gateways.flatMap(({ gateway, service }) => {
    const names = { gateway: gateway.name, cluster: site.name, service };
    return [
      ...(gateway.scheme === 'internal' || gateway.sourceRanges ? [say(restricted, names)] : []),
      ...(gateway.address === 'l7' ? [say(l7, names)] : []),
      ...(gateway.address === 'nodeport' ? [say(nodePort, names)] : []),
    ];
  });
}

function serviceOf(ix: ModelIndex, service: EntityOf<'service'>): Text[] {
  if (!isExported(service)) return [say(externalHost, service)];
  const { destinationRuleTls, subset, failover, distribute, outlierDetection } = service;
  const needsRule = [destinationRuleTls, subset, failover, distribute, outlierDetection].some(
    (said) => said !== undefined,
  );
  return [
    ...(ix.from(service.id, 'serviceEntry').length > 0 ? [say(serviceEntry, service)] : []),
    ...(needsRule ? [say(destinationRule, service)] : []),
    ...(service.mtls === 'permissive'
      ? []
      : [say(peerAuthentication, { name: service.name, mode: service.mtls.toUpperCase() })]),
    ...(service.unmeshed ? [say(unmeshed, service)] : []),
  ];
}

type Named = Phrase<{ readonly name: string }>;

const otherRelease: Phrase<{ name: string; drawn: string; target: string }> = {
  en: (p) => `${p.name} is drawn with Istio ${p.drawn}; these files are for ${p.target}.`,
  zh: (p) => `图中 ${p.name} 使用 Istio ${p.drawn}；这些文件面向 ${p.target}。`,
};

const istiodBalancer: Named = {
  en: (p) => `${p.name} is drawn with a load balancer of its own for istiod: make that Service yourself.`,
  zh: (p) => `图中 ${p.name} 的 istiod 有独立的负载均衡器：请自行创建该 Service。`,
};

const ownSettings: Named = {
  en: (p) =>
    `${p.name} is a remote: DNS capture, trust domain, mesh ID and CA are those of its control plane, not its own.`,
  zh: (p) => `${p.name} 是从集群：DNS 代理、信任域、mesh ID 和 CA 均以其控制平面的设置为准。`,
};

const firstControlPlane: Phrase<{ name: string; first: string }> = {
  en: (p) => `${p.name} names several control planes; its proxies are given the address of ${p.first} only.`,
  zh: (p) => `${p.name} 指定了多个控制平面；其代理只会得到 ${p.first} 的地址。`,
};

type OfGateway = Phrase<{ gateway: string; cluster: string; service: string }>;

const restricted: OfGateway = {
  en: (p) =>
    `${p.gateway} is to be internal or restricted: add the annotations or source ranges of your platform to the Service ${p.service} of ${p.cluster}.`,
  zh: (p) =>
    `${p.gateway} 应仅限内部或受限来源访问：请为 ${p.cluster} 的 Service ${p.service} 添加所用平台的注解或来源网段。`,
};

const l7: OfGateway = {
  en: (p) => `${p.gateway} of ${p.cluster} stands behind a layer 7 balancer, which is not installed here.`,
  zh: (p) => `${p.cluster} 的 ${p.gateway} 位于七层负载均衡器之后；该负载均衡器不在此安装范围内。`,
};

const nodePort: OfGateway = {
  en: (p) =>
    `${p.gateway} of ${p.cluster} is a NodePort: annotate its Service ${p.service} with the node selector that istiod reads the addresses from.`,
  zh: (p) =>
    `${p.cluster} 的 ${p.gateway} 为 NodePort：请为 Service ${p.service} 添加节点选择器注解，istiod 据此读取地址。`,
};

const externalHost: Named = {
  en: (p) => `${p.name} is a host outside all clusters: its ServiceEntry is yours to write.`,
  zh: (p) => `${p.name} 是集群之外的主机：请自行编写其 ServiceEntry。`,
};

const serviceEntry: Named = {
  en: (p) => `The ServiceEntry of ${p.name} is yours to write.`,
  zh: (p) => `请自行编写 ${p.name} 的 ServiceEntry。`,
};

const destinationRule: Named = {
  en: (p) => `The DestinationRule of ${p.name} (TLS mode, subset, locality or outlier detection) is yours to write.`,
  zh: (p) => `请自行编写 ${p.name} 的 DestinationRule（TLS 模式、subset、地域或异常点检测）。`,
};

const peerAuthentication: Phrase<{ name: string; mode: string }> = {
  en: (p) => `The PeerAuthentication of ${p.name} (${p.mode}) is yours to write.`,
  zh: (p) => `请自行编写 ${p.name} 的 PeerAuthentication（${p.mode}）。`,
};

const unmeshed: Named = {
  en: (p) =>
    `Some pods of ${p.name} stay outside the mesh: label them sidecar.istio.io/inject=false, unless the whole namespace does.`,
  zh: (p) =>
    `${p.name} 的部分 Pod 不加入网格：除非整个命名空间都不加入，否则请为其添加标签 sidecar.istio.io/inject=false。`,
};

const routingSplit: Named = {
  en: (p) => `The routing rules that keep the isolation groups of ${p.name} apart are yours to write.`,
  zh: (p) => `请自行编写隔离 ${p.name} 各隔离组的路由规则。`,
};
