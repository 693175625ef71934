import type { DnsLabel, VariableName } from '../quoting/shell-text.ts';
import { variableOf } from '../quoting/shell-text.ts';
import type { Site, SiteGateway, Sites } from './sites.ts';

/** Where the proxies of a remote find istiod: known only once the gateway of its control plane has an address. */
export interface DiscoveryAddress {
  readonly variable: VariableName;
  /** The Service to read it from. Absent: the drawing has none, and whoever installs must give the address. */
  readonly source: AddressSource | undefined;
}

export interface AddressSource {
  readonly site: Site;
  readonly service: DnsLabel;
  readonly field: AddressField;
}

export type AddressField = 'ip' | 'hostname' | 'clusterIP';

/** The discovery address of a remote: that of the first of its control planes, which its proxies use. */
export function discoveryAddressOf(sites: Sites, remote: Site): DiscoveryAddress {
  const [site] = sites.controlPlanesOf(remote);
  if (!site) return { variable: variableOf('DISCOVERY_ADDRESS', remote.name), source: undefined };
  const variable = variableOf('DISCOVERY_ADDRESS', site.name);
  const gateway = site.isRemote ? undefined : wayIn(site);
  const field = gateway && addressFieldOf(gateway);
  return { variable, source: gateway && field ? { site, service: gateway.service, field } : undefined };
}

/** The gateway that forwards to istiod; failing that any east-west gateway, unless istiod has a balancer of its own. */
function wayIn(site: Site): SiteGateway | undefined {
  const exposing = site.gateways.find(({ gateway }) => gateway.exposes?.includes('istiod'));
  if (exposing || site.cluster.istiodLoadBalancer) return exposing;
  return site.gateways.find(({ gateway }) => gateway.type === 'ew');
}

/** Where Kubernetes writes the address of a gateway; undefined where there is none to wait for. */
export function addressFieldOf({ gateway }: SiteGateway): AddressField | undefined {
  switch (gateway.address) {
    case 'hostname':
      return 'hostname';
    case 'clusterip':
      return 'clusterIP';
    case 'none':
    case 'nodeport':
      return undefined;
    case 'ip':
    case 'pending':
    case 'l7':
      return 'ip';
  }
}
