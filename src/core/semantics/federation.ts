import type { EntityId } from '../design/ids.ts';
import type { EntityOf } from '../design/kinds/index.ts';
import type { LinkOf } from '../design/links/index.ts';
import { membersOf, meshOf } from './membership.ts';
import { callersOf, homesOf, serviceReads } from './services.ts';
import { acceptedBy, trustDomainOf } from './trust-domains.ts';
import type { View } from './view.ts';
import { groupBy, oncePer } from './view.ts';

type Cluster = EntityOf<'cluster'>;
type Mesh = EntityOf<'mesh'>;
type Service = EntityOf<'service'>;
type Federation = LinkOf<'federation'>;

/** What the offers of meshes to each other depend on. */
export const federationReads = [...serviceReads, 'mesh', 'federation'] as const;
export type FederationView = View<(typeof federationReads)[number]>;

/** A service that one mesh exports to another over their link. */
export interface Offer {
  readonly federation: Federation;
  readonly service: Service;
  readonly exporter: Mesh;
  readonly importer: Mesh;
  /** The clusters of the exporter with pods of it. Never empty. */
  readonly homes: readonly Cluster[];
}

/** Every service that a link exports from a mesh in which it runs. One that runs at both ends is offered both ways. */
export const offers: (ix: FederationView) => readonly Offer[] = oncePer((ix: FederationView) =>
  ix.links('federation').flatMap((federation) => {
    const [a, b] = [ix.get(federation.from), ix.get(federation.to)];
    if (!a || !b) return [];
    return exportedServices(ix, federation).flatMap((service) => {
      const homes = groupBy(homesOf(ix, service), meshOf);
      const offer = (exporter: Mesh, importer: Mesh): readonly Offer[] => {
        const clusters = homes.get(exporter.id);
        return clusters ? [{ federation, service, exporter, importer, homes: clusters }] : [];
      };
      return [...offer(a, b), ...offer(b, a)];
    });
  }),
);

/** What a link exports, in the order drawn. */
export const exportedServices = (ix: View<'service'>, federation: Federation): readonly Service[] =>
  federation.exports?.flatMap((id) => ix.get(id) ?? []) ?? [];

/** The host name of a service: the one it is imported under, else its own. */
export const hostNameOf = (service: Service): string => service.importedAs ?? service.name;

/** A caller in a mesh that has no copy of the service and is offered none. */
export interface UnofferedCall {
  readonly service: Service;
  readonly caller: Cluster;
  readonly importer: Mesh;
  /** The meshes in which the service runs. Never empty. */
  readonly exporters: readonly Mesh[];
}

/**
 * Calls from a mesh to a service that runs only in others, where no link exports it. A host outside the clusters is none, nor is one
 * that a DNS server knows and a ServiceEntry of the caller's cluster names: that is plain HTTPS.
 * Source: Istio's deployment models, "Multiple meshes"; OpenShift Service Mesh, federation (nothing is shared by default).
 */
export function* unofferedCalls(ix: View<(typeof federationReads)[number] | 'serviceEntry'>): Iterable<UnofferedCall> {
  if (ix.all('mesh').length < 2) return;
  const offered = new Set(offers(ix).map(({ service, importer }) => `${service.id} ${importer.id}`));
  for (const service of ix.all('service')) {
    const meshes = new Set(homesOf(ix, service).map(meshOf));
    if (meshes.size === 0 || meshes.has(undefined)) continue;
    const exporters = [...meshes].flatMap((id) => ix.get(id) ?? []);
    for (const caller of callersOf(ix, service)) {
      const importer = ix.get(meshOf(caller));
      if (!importer || meshes.has(importer.id) || offered.has(`${service.id} ${importer.id}`)) continue;
      const isPlain = service.externalDns && ix.from(service.id, 'serviceEntry').some(({ to }) => to === caller.id);
      if (!isPlain) yield { service, caller, importer, exporters };
    }
  }
}

/** The trust domain a mesh presents: its own, else the one that all its members use. */
export function trustDomainOfMesh(ix: View<'cluster' | 'mesh'>, mesh: Mesh): string {
  const domains = new Set(membersOf(ix, mesh.id).map((cluster) => trustDomainOf(ix, cluster)));
  const [only] = domains;
  return mesh.trustDomain ?? (domains.size === 1 && only !== undefined ? only : DEFAULT_TRUST_DOMAIN);
}

const DEFAULT_TRUST_DOMAIN = 'cluster.local';

/** Whether every member of a mesh accepts a trust domain. */
export function meshAccepts(ix: View<'cluster' | 'mesh'>, mesh: Mesh, domain: string): boolean {
  const members = membersOf(ix, mesh.id);
  if (members.length > 0) return members.every((cluster) => acceptedBy(ix, cluster).includes(domain));
  return [mesh.trustDomain, ...(mesh.trustDomainAliases ?? []), ...(mesh.acceptedTrustDomains ?? [])].includes(domain);
}

/** The mesh IDs in use in a mesh: its own, and those set in its clusters. Each once; empty when none is said. */
export const meshIdsOf = (ix: View<'cluster'>, mesh: Mesh): readonly string[] => [
  ...new Set([mesh, ...membersOf(ix, mesh.id)].flatMap(({ meshId }) => meshId ?? [])),
];

/** Whether pods of two clusters reach each other without a gateway, as the drawing declares it: a flat network, or a route. */
export function isRoutedDeclared(ix: View<'network' | 'networkRoute'>, a: Cluster, b: Cluster): boolean {
  if (a.network === undefined || b.network === undefined) return false;
  if (a.network === b.network) return ix.get(a.network)?.flat === true;
  return isRouted(ix, a.network, b.network) || isRouted(ix, b.network, a.network);
}

const isRouted = (ix: View<'networkRoute'>, from: EntityId<'network'>, to: EntityId<'network'>): boolean =>
  ix.from(from, 'networkRoute').some((route) => route.to === to);
