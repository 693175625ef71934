import type { Command } from '../commands/index.ts';
import type { EntityOf } from '../design/kinds/index.ts';
import type { ModelIndex } from '../design/model-index.ts';
import { meshOf } from '../semantics/membership.ts';
import { acceptedBy, trustDomainOf } from '../semantics/trust-domains.ts';

type Cluster = EntityOf<'cluster'>;

/**
 * Lets a cluster accept the trust domain of another by name (`caCertificates[].trustDomains`), which widens no identity as an alias
 * would. Empty when it accepts it already.
 */
export function acceptTrustDomain(ix: ModelIndex, cluster: Cluster, peer: Cluster): readonly Command[] {
  const now = ix.get(cluster.id) ?? cluster;
  const domain = trustDomainOf(ix, ix.get(peer.id) ?? peer);
  if (acceptedBy(ix, now).includes(domain)) return [];
  // A cluster's own list replaces that of its mesh, so what the mesh accepts is repeated.
  const accepted = now.acceptedTrustDomains ?? ix.get(now.mesh)?.acceptedTrustDomains ?? [];
  return [{ type: 'entity.set', args: { id: now.id, values: { acceptedTrustDomains: [...accepted, domain] } } }];
}

/** The clusters of a mesh, hosts of its control planes included, give up trust domains of their own: all use that of the mesh. */
export function useOneTrustDomain(ix: ModelIndex, mesh: EntityOf<'mesh'>): readonly Command[] {
  return ix
    .all('cluster')
    .filter((cluster) => meshOf(cluster) === mesh.id && cluster.trustDomain !== undefined)
    .map(({ id }) => ({ type: 'entity.set', args: { id, values: { trustDomain: null } } }));
}

/**
 * The aliases of a mesh and its clusters become trust domains accepted by name: their peers are let in, but no foreign account passes
 * for a local one. Source: releasenotes add-trust-domains-to-authz-policy.
 */
export function acceptInsteadOfAlias(ix: ModelIndex, mesh: EntityOf<'mesh'>): readonly Command[] {
  const now = ix.get(mesh.id) ?? mesh;
  const set = (
    id: Cluster['id'] | EntityOf<'mesh'>['id'],
    accepted: readonly (readonly string[] | undefined)[],
  ): Command => {
    const domains = [...new Set(accepted.flatMap((list) => list ?? []))];
    const values = { trustDomainAliases: null, acceptedTrustDomains: domains.length > 0 ? domains : null };
    return { type: 'entity.set', args: { id, values } };
  };
  const clusters = ix.all('cluster').filter((cluster) => meshOf(cluster) === now.id);
  return [
    ...(now.trustDomainAliases ? [set(now.id, [now.acceptedTrustDomains, now.trustDomainAliases])] : []),
    ...clusters
      // A list of its own replaces that of the mesh, so what it took from the mesh is repeated.
      .filter((own) => own.trustDomainAliases ?? (own.acceptedTrustDomains && now.trustDomainAliases))
      .map((own) =>
        set(own.id, [
          own.acceptedTrustDomains ?? now.acceptedTrustDomains,
          own.trustDomainAliases ?? now.trustDomainAliases,
        ]),
      ),
  ];
}
