import type { EntityOf } from '../design/kinds/index.ts';
import type { ModelIndex } from '../design/model-index.ts';
import type { Cluster, Gateway, Service } from './plain-terms.ts';
import {
  anyFlow,
  clusters,
  crossings,
  exposes,
  flow,
  gatewaysIn,
  host,
  isMember,
  issuer,
  joined,
  linkedIssuers,
  meshOf,
  pairs,
  reads,
  root,
  sameMesh,
  serves,
  trustDomain,
} from './plain-terms.ts';

type Condition = (ix: ModelIndex) => readonly string[];

/** As {@link plainFindings}: ambient, installation, capacity and exposure. */
export const ambientConditions: Readonly<Record<string, Condition>> = {
  'ambient/primary-remote-unsupported': (ix) =>
    clusters(ix)
      .filter((c) => isAmbient(c) && c.role === 'remote' && meshOf(c) && peers(ix, c).length >= 2)
      .map(({ name }) => name),

  'ambient/single-network-untested': (ix) =>
    pairs(ix)
      .filter(([a, b]) => isAmbient(a) && isAmbient(b) && sameMesh(a, b) && joined(ix, a, b))
      .filter(([a, b]) => a.network === b.network)
      .flatMap(([a]) => ix.get(a.network)?.name ?? []),

  'ambient/multi-network-not-enabled': (ix) =>
    clusters(ix)
      .filter((c) => isAmbient(c) && isMember(c) && meshOf(c))
      .filter((c) => new Set(peers(ix, c).flatMap(({ network }) => network ?? [])).size >= 2)
      .filter((c) => c.ambientMultiNetwork === false || (c.istioVersion && minor(c.istioVersion) < 27))
      .map(({ name }) => name),

  'ambient/service-not-global': (ix) => servicesWhere(ix, (s) => !s.global && ambientFlows(ix, s).length > 0),

  'ambient/waypoint-not-uniform': (ix) =>
    servicesWhere(ix, (s) => {
      const waypoint = (c: Cluster) => s.waypoints?.find(([id, name]) => id === c.id && name !== '-')?.[1];
      const hasOne = s.waypoints?.some(([, name]) => name !== '-') ?? false;
      const used = clusters(ix).filter((c) => ambientFlows(ix, s).some((pair) => pair.includes(c)));
      const isMixed = used.some((c) => waypoint(c) !== undefined) && new Set(used.map(waypoint)).size >= 2;
      return isMixed || Boolean(hasOne && s.global && s.waypointGlobal === false);
    }),

  'ambient/gateway-kind-mismatch': (ix) =>
    crossings(ix)
      .filter(([a, b]) => a.dataPlane === b.dataPlane)
      .flatMap(([, b]) => {
        const labelled = ix.all('gateway').filter((g) => g.networkLabel === b.network && serves(ix, g, b));
        return labelled.some((g) => mode(ix, g) === b.dataPlane) ? [] : labelled.map(({ name }) => name);
      }),

  'ambient/mixed-dataplane-cross-network': (ix) =>
    crossings(ix)
      .filter(([a, b]) => a.dataPlane !== b.dataPlane)
      .map(([a, b]) => `${a.name}>${b.name}`),

  'ambient/istiod-over-hbone': (ix) =>
    ix
      .all('gateway')
      .filter((g) => mode(ix, g) === 'ambient' && exposes(g, 'istiod'))
      .filter((g) => {
        const home = host(ix, g);
        const others = home ? gatewaysIn(ix, home) : [];
        return !others.some((other) => exposes(other, 'istiod') && mode(ix, other) === 'sidecar');
      })
      .map(({ name }) => name),

  'ambient/trust-domain-mismatch': (ix) =>
    pairs(ix)
      .filter(([a, b]) => isAmbient(a) && isAmbient(b) && sameMesh(a, b))
      .filter(([a, b]) => anyFlow(ix, a, b) || joined(ix, a, b))
      .filter(([a, b]) => trustDomain(ix, a) !== trustDomain(ix, b))
      .map((pair) => named(pair)),

  'ambient/shared-root-required': (ix) =>
    linkedIssuers(ix)
      .filter(([i, j]) => root(ix, i) && root(ix, j) && root(ix, i) !== root(ix, j))
      .filter((both) => clusters(ix).some((c) => isAmbient(c) && both.some(({ id }) => id === issuer(ix, c)?.id)))
      .map((pair) => named(pair)),

  'install/version-skew': (ix) =>
    linkedIssuers(ix)
      .filter(([i, j]) => i.istioVersion && j.istioVersion)
      .filter(([i, j]) => Math.abs(minor(i.istioVersion) - minor(j.istioVersion)) > 1)
      .map((pair) => named(pair)),

  'install/gateway-revision-mismatch': (ix) =>
    ix
      .all('gateway')
      .filter((g) => {
        const home = host(ix, g);
        const runs = home && (home.revision ?? issuer(ix, home)?.revision ?? 'default');
        return g.revision !== undefined && g.revision !== runs && !home?.planes?.some(([p]) => p === g.revision);
      })
      .map(({ name }) => name),

  'install/mesh-id-mismatch': (ix) =>
    ix
      .all('mesh')
      .filter((mesh) => {
        const members = clusters(ix).filter((c) => isMember(c) && meshOf(c) === mesh.id);
        return new Set(members.flatMap((c) => c.meshId ?? mesh.meshId ?? [])).size >= 2;
      })
      .map(({ name }) => name),

  'install/unsupported-kubernetes': (ix) =>
    clusters(ix)
      .filter(({ istioVersion, kubernetesVersion }) => istioVersion === '1.32' && kubernetesVersion === '1.31')
      .map(({ name }) => name),

  'install/platform-prerequisite': (ix) => [
    ...ix
      .all('gateway')
      .filter(({ address }) => !['none', 'clusterip', 'nodeport', 'l7'].includes(address))
      .filter((g) => host(ix, g)?.provider === 'kind' && !host(ix, g)?.metallb)
      .map(({ name }) => name),
    ...clusters(ix)
      .filter((c) => c.provider === 'gke' && c.webhookPortOpen === false && c.apiServer !== 'public')
      .map(({ name }) => name),
  ],

  'capacity/control-plane-watch-load': (ix) =>
    clusters(ix)
      .filter((i) => i.role !== 'remote' && clusters(ix).filter((c) => reads(ix, i, c)).length > 11)
      .map(({ name }) => name),

  'exposure/public-istiod': (ix) =>
    ix
      .all('gateway')
      .filter((g) => isOpen(g) && exposes(g, 'istiod') && host(ix, g)?.role !== 'extcp')
      .map(({ name }) => name),

  'exposure/public-east-west': (ix) =>
    ix
      .all('gateway')
      .filter((g) => isOpen(g) && g.type === 'ew' && !exposes(g, 'istiod'))
      .map(({ name }) => name),
};

const isAmbient = (c: Cluster): boolean => c.dataPlane === 'ambient';

const isOpen = (g: Gateway): boolean => g.scheme === 'public' && !g.sourceRanges;

const mode = (ix: ModelIndex, g: Gateway): EntityOf<'cluster'>['dataPlane'] | undefined =>
  g.mode ?? host(ix, g)?.dataPlane;

/** The members of the mesh of a cluster. */
const peers = (ix: ModelIndex, c: Cluster): readonly Cluster[] =>
  clusters(ix).filter((other) => isMember(other) && sameMesh(other, c));

const ambientFlows = (ix: ModelIndex, s: Service): readonly (readonly [Cluster, Cluster])[] =>
  pairs(ix).filter(([a, b]) => isAmbient(a) && isAmbient(b) && flow(ix, s, [a, b]));

const servicesWhere = (ix: ModelIndex, holds: (s: Service) => boolean): readonly string[] =>
  ix
    .all('service')
    .filter(holds)
    .map(({ name }) => name);

/** Issuers and trust domains are named in the order of the alphabet. */
const named = ([a, b]: readonly [Cluster, Cluster]): string => [a.name, b.name].toSorted().join('+');

const minor = (version: string | undefined): number => Number(version?.split('.')[1]);
