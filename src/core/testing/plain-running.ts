import type { EntityId } from '../design/ids.ts';
import type { EntityOf } from '../design/kinds/index.ts';
import type { ModelIndex } from '../design/model-index.ts';
import type { Cluster, Service } from './plain-terms.ts';
import {
  accepts,
  calls,
  clusters,
  controlPlanes,
  exposes,
  flow,
  gatewaysIn,
  hasEntry,
  hasPods,
  host,
  isMember,
  issuer,
  istiods,
  meshOf,
  root,
  through,
  trustDomain,
} from './plain-terms.ts';

type Condition = (ix: ModelIndex) => readonly string[];
type Mesh = EntityOf<'mesh'>;

/** As {@link plainFindings}: locality, availability, tenancy and federation. */
export const runningConditions: Readonly<Record<string, Condition>> = {
  'locality/failover-without-outlier-detection': (ix) =>
    servicesWhere(ix, (s) => s.failover !== undefined && s.outlierDetection !== true),

  'locality/distribute-with-failover': (ix) =>
    servicesWhere(ix, (s) => s.failover !== undefined && s.distribute === true),

  'locality/failover-target-absent': (ix) =>
    servicesWhere(
      ix,
      (s) => s.failover !== undefined && !homes(ix, s).some((c) => regionName(ix, c) === s.failover?.to),
    ),

  'locality/missing-region': (ix) =>
    clusters(ix)
      .filter((c) => regionName(ix, c) === undefined)
      .filter((c) =>
        ix.all('service').some((s) => (s.failover ?? s.distribute) && (hasPods(ix, s, c) || calls(ix, c, s))),
      )
      .map(({ name }) => name),

  'locality/cross-region-spread': (ix) =>
    servicesWhere(ix, (s) => {
      if (s.failover || s.distribute || s.outlierDetection) return false;
      return homes(ix, s).some((a) => {
        const reached = [a, ...clusters(ix).filter((b) => flow(ix, s, [a, b]))];
        return new Set(reached.flatMap((c) => regionName(ix, c) ?? [])).size >= 2;
      });
    }),

  'ha/region-without-control-plane': (ix) =>
    ix.all('mesh').flatMap((mesh) => {
      const members = membersOf(ix, mesh);
      const masters = [...new Set(members.flatMap((c) => istiods(ix, c)))];
      const regions = [...new Set(members.flatMap((c) => regionName(ix, c) ?? []))];
      if (masters.length < 2 || regions.length < 2) return [];
      return regions
        .filter((region) => !masters.some((i) => regionName(ix, i) === region))
        .filter((region) => !members.filter((c) => regionName(ix, c) === region).every((c) => isExternal(ix, c)));
    }),

  'ha/single-replica': (ix) => [
    ...clusters(ix)
      .filter(({ role, istiodReplicas }) => role !== 'remote' && istiodReplicas === 1)
      .map(({ name }) => name),
    ...ix
      .all('gateway')
      .filter((g) => g.replicas === 1 && (through(ix, g).length > 0 || leadsToIstiod(ix, g)))
      .map(({ name }) => name),
  ],

  'tenancy/isolation-leak': (ix) =>
    ix.links('remoteSecret').flatMap(({ from, to }) => {
      const [a, b] = [ix.get(from), ix.get(to)];
      const isSplit = a && ix.get(meshOf(a))?.routingSplit;
      const isApart = a?.isolationGroup && b?.isolationGroup && a.isolationGroup !== b.isolationGroup;
      return isApart && !isSplit ? `${a.name}>${b.name}` : [];
    }),

  'tenancy/no-authorization-policy': (ix) =>
    meshesWhere(ix, (mesh) => {
      const teams = new Set(membersOf(ix, mesh).flatMap(({ team }) => team ?? []));
      return mesh.tenancy === 'namespace' && mesh.authorizationPolicies === false && teams.size >= 2;
    }),

  'tenancy/shared-control-plane-between-tenants': (ix) =>
    clusters(ix)
      .filter(({ role, team }) => role === 'remote' && team !== undefined)
      .filter((r) => controlPlanes(ix, r).some((p) => p.role === 'primary' && p.team && p.team !== r.team))
      .map(({ name }) => name),

  'tenancy/prod-and-test-in-one-mesh': (ix) =>
    meshesWhere(ix, (mesh) =>
      membersOf(ix, mesh).some((a) =>
        membersOf(ix, mesh).some((b) => {
          const isOther = a.environment && b.environment && a.environment !== b.environment;
          return isOther && !(a.isolationGroup && b.isolationGroup && a.isolationGroup !== b.isolationGroup);
        }),
      ),
    ),

  'tenancy/overlapping-discovery-selectors': (ix) =>
    clusters(ix)
      .filter(({ planes = [] }) =>
        planes.some(([p, one]) =>
          planes.some(([q, other]) => p !== q && (one === other || one === '*' || other === '*')),
        ),
      )
      .map(({ name }) => name),

  'tenancy/infra-service-not-cluster-local': (ix) =>
    servicesWhere(
      ix,
      (s) =>
        s.infrastructure === true &&
        clusters(ix).some((a) => {
          const reached = clusters(ix).filter((b) => flow(ix, s, [a, b]));
          return reached.length + (hasPods(ix, s, a) ? 1 : 0) >= 2;
        }),
    ),

  'federation/trust-domain-not-accepted': (ix) =>
    linksWhere(ix, (a, b, { bundle }) => {
      const isOneRoot = meshRoot(ix, a) !== undefined && meshRoot(ix, a) === meshRoot(ix, b);
      const [tdA, tdB] = [domain(ix, a), domain(ix, b)];
      return !bundle && isOneRoot && tdA !== tdB && !(takes(ix, a, tdB) && takes(ix, b, tdA));
    }),

  'federation/shared-trust-domain-name': (ix) =>
    linksWhere(ix, (a, b) => {
      const [one, other] = [meshRoot(ix, a), meshRoot(ix, b)];
      return one !== undefined && other !== undefined && one !== other && domain(ix, a) === domain(ix, b);
    }),

  'federation/duplicate-mesh-id': (ix) =>
    linksWhere(ix, (a, b) => meshIds(ix, a).some((id) => meshIds(ix, b).includes(id))),

  'federation/service-not-exported': (ix) =>
    ix.all('service').flatMap((s) => {
      const where = homes(ix, s).map(meshOf);
      return clusters(ix)
        .filter((c) => calls(ix, c, s) && meshOf(c) && where.length > 0)
        .filter((c) => where.every((mesh) => mesh && mesh !== meshOf(c)) && !(s.externalDns && hasEntry(ix, s, c)))
        .filter(
          (c) => !exportsOf(ix, s).some((ends) => ends.includes(meshOf(c)) && where.some((m) => ends.includes(m))),
        )
        .map((c) => `${s.name}>${c.name}`);
    }),

  'federation/no-gateway': (ix) =>
    servicesWhere(
      ix,
      (s) =>
        exportsOf(ix, s).length > 0 &&
        homes(ix, s).every((c) => gatewaysIn(ix, c).length === 0) &&
        exportsOf(ix, s).some((ends) => !homes(ix, s).some((c) => isFlatWith(ix, c, ends))),
    ),

  'federation/hostname-collision': (ix) =>
    servicesWhere(ix, (s) =>
      exportsOf(ix, s).some((ends) =>
        ends.some(
          (importer) =>
            !s.aliased &&
            homes(ix, s).some((c) => meshOf(c) !== importer && ends.includes(meshOf(c))) &&
            ix
              .all('service')
              .some(
                (t) => !t.aliased && hostName(t) === hostName(s) && homes(ix, t).some((c) => meshOf(c) === importer),
              ),
        ),
      ),
    ),
};

const servicesWhere = (ix: ModelIndex, holds: (s: Service) => boolean): readonly string[] =>
  ix
    .all('service')
    .filter(holds)
    .map(({ name }) => name);

const meshesWhere = (ix: ModelIndex, holds: (mesh: Mesh) => boolean): readonly string[] =>
  ix
    .all('mesh')
    .filter(holds)
    .map(({ name }) => name);

const linksWhere = (
  ix: ModelIndex,
  holds: (a: Mesh, b: Mesh, said: { readonly bundle: boolean }) => boolean,
): readonly string[] =>
  ix.links('federation').flatMap(({ from, to, bundleExchanged }) => {
    const [a, b] = [ix.get(from), ix.get(to)];
    return a && b && holds(a, b, { bundle: bundleExchanged === true }) ? `${a.name}<->${b.name}` : [];
  });

const homes = (ix: ModelIndex, s: Service): readonly Cluster[] => clusters(ix).filter((c) => hasPods(ix, s, c));

const membersOf = (ix: ModelIndex, mesh: Mesh): readonly Cluster[] =>
  clusters(ix).filter((c) => isMember(c) && meshOf(c) === mesh.id);

/** Of the region that a cluster stands in, or its zone does. */
function regionName(ix: ModelIndex, c: Cluster): string | undefined {
  const place = ix.all('zone').find(({ id }) => id === c.parent)?.parent ?? c.parent;
  return ix.all('region').find(({ id }) => id === place)?.name;
}

const isExternal = (ix: ModelIndex, c: Cluster): boolean =>
  istiods(ix, c).length > 0 && istiods(ix, c).every(({ role }) => role === 'extcp');

function leadsToIstiod(ix: ModelIndex, g: EntityOf<'gateway'>): boolean {
  const home = host(ix, g);
  const isRemote = (c: Cluster): boolean =>
    c.role === 'remote' && controlPlanes(ix, c).some(({ id }) => id === home?.id);
  return exposes(g, 'istiod') && clusters(ix).some(isRemote);
}

function meshRoot(ix: ModelIndex, mesh: Mesh): string | undefined {
  const roots = new Set(
    membersOf(ix, mesh)
      .flatMap((c) => issuer(ix, c) ?? [])
      .map((i) => root(ix, i)),
  );
  return mesh.root ?? (roots.size === 1 ? [...roots][0] : undefined);
}

function domain(ix: ModelIndex, mesh: Mesh): string {
  const [only, ...others] = new Set(membersOf(ix, mesh).map((c) => trustDomain(ix, c)));
  return mesh.trustDomain ?? (others.length === 0 ? only : undefined) ?? 'cluster.local';
}

const takes = (ix: ModelIndex, mesh: Mesh, other: string): boolean => {
  const members = membersOf(ix, mesh);
  if (members.length > 0) return members.every((c) => accepts(ix, c, other));
  return [...(mesh.trustDomainAliases ?? []), ...(mesh.acceptedTrustDomains ?? [])].includes(other);
};

const meshIds = (ix: ModelIndex, mesh: Mesh): readonly string[] =>
  [mesh, ...membersOf(ix, mesh)].flatMap(({ meshId }) => meshId ?? []);

/** The ends of each link that exports a service. */
const exportsOf = (ix: ModelIndex, s: Service): readonly (readonly (EntityId<'mesh'> | undefined)[])[] =>
  ix.links('federation').flatMap(({ from, to, exports }) => (exports?.includes(s.id) ? [[from, to]] : []));

const isFlatWith = (ix: ModelIndex, c: Cluster, ends: readonly (EntityId<'mesh'> | undefined)[]): boolean =>
  clusters(ix).some((other) => {
    const isThere = isMember(other) && ends.includes(meshOf(other)) && meshOf(other) !== meshOf(c);
    return isThere && c.network !== undefined && other.network === c.network && ix.get(c.network)?.flat === true;
  });

const hostName = (s: Service): string => s.importedAs ?? s.name;
