import { linksAt, type ModelIndex } from '../../design/model-index.ts';
import type { EntityOf } from '../../design/kinds/index.ts';
import { placeholder, yamlStr } from '../quoting/yaml-text.ts';
import type { Root } from './certificates.ts';
import type { Plan } from './plan.ts';
import type { Site } from './sites.ts';
import type { YamlMap } from './yaml-node.ts';

/** The meshConfig of a control plane, or undefined where Istio's defaults are what was drawn. */
export function meshConfigOf(plan: Plan, site: Site): YamlMap | undefined {
  const { cluster, mesh } = site;
  const trustDomain = cluster.trustDomain ?? mesh?.trustDomain;
  const aliases = cluster.trustDomainAliases ?? mesh?.trustDomainAliases;
  return saying({
    trustDomain: trustDomain === undefined ? undefined : yamlStr(trustDomain),
    trustDomainAliases: aliases?.map(yamlStr),
    caCertificates: caCertificatesOf(plan, site),
    defaultConfig: saying({ proxyMetadata: proxyMetadataOf(plan, site) }),
    serviceSettings: serviceSettingsOf(plan, site),
  });
}

/** Whether the control plane accepts several roots: as drawn, else where a further root is drawn. */
export function isMultiRoot(plan: Plan, site: Site): boolean {
  return site.cluster.multiRoot ?? plan.certificates.trustedBy(site).length > 0;
}

/** The roots whose certificate stands in the meshConfig: the further ones; its own, if only foreign trust domains are named. */
export function namedRoots(plan: Plan, site: Site): readonly Root[] {
  const further = plan.certificates.trustedBy(site);
  if (further.length > 0 || !acceptedBy(site)) return further;
  return plan.certificates.intermediates.filter((it) => it.site === site).map((it) => it.root);
}

const acceptedBy = ({ cluster, mesh }: Site): readonly string[] | undefined =>
  cluster.acceptedTrustDomains ?? mesh?.acceptedTrustDomains;

function caCertificatesOf(plan: Plan, site: Site): YamlMap[] | undefined {
  const entries = namedRoots(plan, site).map((root) => ({
    pem: placeholder(root.variable),
    trustDomains: acceptedBy(site)?.map(yamlStr),
  }));
  return entries.length === 0 ? undefined : entries;
}

function proxyMetadataOf(plan: Plan, site: Site): YamlMap | undefined {
  return saying({
    ISTIO_META_DNS_CAPTURE: site.cluster.dnsCapture ? yamlStr('true') : undefined,
    // Without it the proxies never hear of the further roots (tests/integration/security/ca_custom_root).
    PROXY_CONFIG_XDS_AGENT: isMultiRoot(plan, site) ? yamlStr('true') : undefined,
  });
}

function serviceSettingsOf(plan: Plan, site: Site): YamlMap[] | undefined {
  const hosts = plan.ix
    .all('service')
    .filter((service) => service.scope === 'local' && isOfMesh(plan.ix, service, site))
    .map((service) => service.name.split('/').reverse().join('.'));
  if (hosts.length === 0) return undefined;
  return [{ settings: { clusterLocal: true }, hosts: hosts.map((host) => yamlStr(`${host}.svc.cluster.local`)) }];
}

/** Whether a cluster of the mesh runs, stubs or calls the service. */
function isOfMesh(ix: ModelIndex, service: EntityOf<'service'>, site: Site): boolean {
  return linksAt(ix, service.id).some((link) =>
    [link.from, link.to].some((end) => {
      const entity = ix.get(end);
      return entity?.kind === 'cluster' && entity.mesh === site.cluster.mesh;
    }),
  );
}

/** The map, or undefined when none of its members is said. */
export function saying(map: YamlMap): YamlMap | undefined {
  return Object.values(map).some((value) => value !== undefined) ? map : undefined;
}
