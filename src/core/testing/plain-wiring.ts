import type { EntityId } from '../design/ids.ts';
import type { ModelIndex } from '../design/model-index.ts';
import type { Cluster, Gateway, Service } from './plain-terms.ts';
import {
  anyFlow,
  calls,
  clusters,
  controlPlanes,
  exposes,
  flow,
  forwards,
  gatewaysIn,
  hasEntry,
  hasPods,
  hasStub,
  host,
  isMember,
  istioName,
  meshOf,
  pairs,
  reads,
  sameMesh,
  secret,
  through,
} from './plain-terms.ts';

type Condition = (ix: ModelIndex) => readonly string[];

/** As {@link plainFindings}: names, networks, gateways, control planes, secrets, DNS and keys. */
export const wiringConditions: Readonly<Record<string, Condition>> = {
  'structure/invalid-cluster-name': (ix) =>
    clusters(ix)
      .filter((c) => isMember(c) && !/^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/.test(istioName(c)))
      .filter((c) => istioName(c) !== 'Kubernetes' || membersOf(ix, c).length > 1)
      .map(({ name }) => name),

  'naming/service-port-name-mismatch': (ix) =>
    servicesWhere(ix, (s) => {
      const users = clusters(ix).filter((c) => calls(ix, c, s) || hasPods(ix, s, c));
      return !isLocal(s) && users.length > 1 && hasDifference(ix, s, s.portNames);
    }),

  'naming/service-shape-mismatch': (ix) => servicesWhere(ix, (s) => hasDifference(ix, s, s.types)),

  'naming/namespace-sameness-collision': (ix) =>
    servicesWhere(ix, (s) => {
      const owner = (c: Cluster) => s.owners?.find(([id]) => id === c.id)?.[1];
      return (
        !isLocal(s) &&
        pairs(ix).some(([a, b]) => {
          const isSplit = Boolean(owner(a) && owner(b)) && owner(a) !== owner(b) && !areApart(a, b);
          return isSplit && sameMesh(a, b) && hasPods(ix, s, a) && hasPods(ix, s, b);
        })
      );
    }),

  'network/same-id-not-routable': (ix) =>
    neighbours(ix).flatMap(([a, b]) => {
      const network = ix.get(a.network);
      const isDoubtful = network?.flat === undefined && a.provider && b.provider && a.provider !== b.provider;
      return network && (network.flat === false || isDoubtful) ? [network.name] : [];
    }),

  'network/plaintext-cross-network': (ix) =>
    servicesWhere(ix, (s) =>
      pairs(ix).some(
        ([a, b]) =>
          a.dataPlane === 'sidecar' &&
          standApart(a, b) &&
          flow(ix, s, [a, b]) &&
          (s.mtls === 'disable' || Boolean(s.unmeshed?.includes(b.id))),
      ),
    ),

  'gateway/l7-load-balancer': (ix) =>
    gatewaysWhere(ix, (g) => g.address === 'l7' && (g.type === 'ew' || through(ix, g).length > 0)),

  'gateway/missing-port': (ix) =>
    gatewaysWhere(ix, (g) => portsFor(ix, g).some((port) => g.ports?.includes(port) === false)),

  'gateway/ip-family-mismatch': (ix) =>
    gatewaysWhere(ix, (g) =>
      through(ix, g).some(
        ([a]) => `${g.ipFamily} ${a.ipFamily}` === 'v4 v6' || `${g.ipFamily} ${a.ipFamily}` === 'v6 v4',
      ),
    ),

  'gateway/ingress-doubles-as-east-west': (ix) =>
    gatewaysWhere(ix, (g) => {
      const home = host(ix, g);
      const isUsed = exposes(g, 'istiod') && remotes(ix).some((r) => home && controlPlanes(ix, r).includes(home));
      return g.type === 'ingress' && home?.role !== 'extcp' && (isUsed || through(ix, g).length > 0);
    }),

  'controlplane/hostname-discovery-address': (ix) =>
    remotes(ix)
      .filter((r) => r.injection === 'path' && controlPlanes(ix, r).some((p) => isKnownByName(ix, p, r)))
      .map(({ name }) => name),

  'controlplane/unmanaged-remote': (ix) =>
    remotes(ix)
      .filter((r) => masters(ix, r).some(({ externalIstiod }) => externalIstiod === false || r.annotated === false))
      .map(({ name }) => name),

  'controlplane/system-namespace-mismatch': (ix) =>
    remotes(ix)
      .filter((r) => masters(ix, r).some(({ systemNamespace }) => systemNamespace !== r.systemNamespace))
      .map(({ name }) => name),

  'controlplane/external-missing-config-cluster': (ix) =>
    clusters(ix)
      .filter((e) => e.role === 'extcp' && remotes(ix).some((r) => controlPlanes(ix, r).includes(e)))
      .filter((e) => clusters(ix).every((c) => secret(ix, e, c)?.type !== 'config'))
      .map(({ name }) => name),

  'controlplane/config-not-synchronised': (ix) =>
    ix
      .all('mesh')
      .filter(({ id, configSync }) => configSync === undefined && primariesOf(ix, id).length >= 2)
      .map(({ name }) => name),

  'discovery/one-way-secrets': (ix) =>
    primaryPairs(ix)
      .filter(([a, b]) => reads(ix, a, b) && !reads(ix, b, a) && !areApart(a, b))
      .filter(([a]) => !ix.all('service').some((s) => clusters(ix).some((c) => sameMesh(a, c) && calls(ix, c, s))))
      .map(([a, b]) => `${b.name}>${a.name}`),

  'discovery/clusters-not-joined': (ix) =>
    primaryPairs(ix)
      .filter(([a, b]) => a.seq < b.seq && !reads(ix, a, b) && !reads(ix, b, a) && !areApart(a, b))
      .filter(([a, b]) => !anyFlow(ix, a, b) && !anyFlow(ix, b, a))
      .map(([a, b]) => `${a.name}+${b.name}`),

  'discovery/secret-in-remote-cluster': (ix) => secretsWhere(ix, ([i]) => i.role === 'remote'),

  'discovery/secret-crosses-mesh': (ix) =>
    secretsWhere(ix, ([i, c]) => Boolean(isMember(i) && isMember(c) && meshOf(i) && meshOf(c)) && !sameMesh(i, c)),

  'discovery/api-server-unreachable': (ix) =>
    secretsWhere(ix, ([i, c]) => c.apiServer === 'private' && !secret(ix, i, c)?.server && standApart(i, c)),

  'discovery/secret-wrong-namespace': (ix) =>
    secretsWhere(ix, ([i, c]) => (secret(ix, i, c)?.namespace ?? i.systemNamespace) !== i.systemNamespace),

  'dns/headless-not-resolvable': (ix) =>
    callersWhere(ix, (s, a) => {
      const homes = clusters(ix).filter((b) => flow(ix, s, [a, b]));
      const isMissed = homes.some((b) => standApart(a, b) || (!hasPods(ix, s, a) && !captures(a)));
      return s.headless === true && isMissed;
    }),

  'dns/service-cidr-overlap': (ix) =>
    callersWhere(ix, (s, a) => {
      const isBorrowed = captures(a) && !hasPods(ix, s, a) && !hasStub(ix, s, a) && !hasEntry(ix, s, a);
      const isShared = clusters(ix).some(
        (b) => flow(ix, s, [a, b]) && a.serviceCidr && a.serviceCidr === b.serviceCidr,
      );
      return !s.headless && isBorrowed && isShared;
    }),

  'trust/alias-broadens-identity': (ix) =>
    ix
      .all('mesh')
      .filter(
        (mesh) => mesh.trustDomainAliases ?? clusters(ix).some((c) => meshOf(c) === mesh.id && c.trustDomainAliases),
      )
      .map(({ name }) => name),

  'trust/shared-intermediate-key': (ix) =>
    pairs(ix)
      .filter(([a, b]) => a.name < b.name && a.role !== 'remote' && b.role !== 'remote')
      .filter(([a, b]) => a.intermediateKey !== undefined && a.intermediateKey === b.intermediateKey)
      .map(([a, b]) => `${a.name}+${b.name}`),

  'network/vm-needs-gateway': (ix) =>
    ix
      .all('vm')
      .filter(({ joins, network }) => {
        const c = ix.get(joins);
        const isOpen = c && gatewaysIn(ix, c).some((g) => g.networkLabel && forwards(ix, g));
        return Boolean(network && c?.network) && network !== c?.network && !isOpen;
      })
      .map(({ name }) => name),
};

const isLocal = ({ scope, name }: Service): boolean =>
  scope === 'local' || name.startsWith('kube-system/') || name === 'default/kubernetes';

const areApart = (a: Cluster, b: Cluster): boolean =>
  Boolean(a.isolationGroup && b.isolationGroup) && a.isolationGroup !== b.isolationGroup;

const standApart = (a: Cluster, b: Cluster): boolean => Boolean(a.network && b.network) && a.network !== b.network;

const captures = (c: Cluster): boolean => c.dnsCapture ?? c.dataPlane === 'ambient';

const remotes = (ix: ModelIndex): readonly Cluster[] => clusters(ix).filter(({ role }) => role === 'remote');

const membersOf = (ix: ModelIndex, of: Cluster): readonly Cluster[] =>
  clusters(ix).filter((c) => isMember(c) && sameMesh(c, of));

const primariesOf = (ix: ModelIndex, mesh: EntityId<'mesh'>): readonly Cluster[] =>
  clusters(ix).filter((c) => c.role === 'primary' && meshOf(c) === mesh);

const primaryPairs = (ix: ModelIndex) =>
  pairs(ix).filter(([a, b]) => a.role === 'primary' && b.role === 'primary' && sameMesh(a, b));

const neighbours = (ix: ModelIndex) =>
  pairs(ix).filter(([a, b]) => a.network && a.network === b.network && sameMesh(a, b) && isMember(a) && isMember(b));

/** The control planes of a remote that can be one. */
const masters = (ix: ModelIndex, r: Cluster): readonly Cluster[] =>
  controlPlanes(ix, r).filter(({ role }) => role !== 'remote');

/** Every gateway with an address through which r reaches istiod of p is a load balancer with a host name, and there is one. */
function isKnownByName(ix: ModelIndex, p: Cluster, r: Cluster): boolean {
  const doors = gatewaysIn(ix, p).filter((g) => exposes(g, 'istiod') && !isDead(g, standApart(p, r)));
  return (
    p.role === 'primary' && !p.istiodLoadBalancer && doors.length > 0 && doors.every((g) => g.address === 'hostname')
  );
}

const isDead = ({ address }: Gateway, elsewhere: boolean): boolean =>
  address === 'pending' || address === 'none' || (address === 'clusterip' && elsewhere);

/** 15443 (services, sidecar), 15008 (ambient), 15012+15017 (istiod). */
function portsFor(ix: ModelIndex, g: Gateway): readonly number[] {
  const home = host(ix, g);
  const isTunnel = (g.mode ?? home?.dataPlane) === 'ambient';
  const isOpen = exposes(g, 'services') || (home?.role === 'remote' && through(ix, g).length > 0);
  return [
    ...(isTunnel && isDoor(g, home) ? [15008] : []),
    ...(!isTunnel && isOpen ? [15443] : []),
    ...(exposes(g, 'istiod') ? [15012, 15017] : []),
  ];
}

const isDoor = (g: Gateway, home: Cluster | undefined): boolean =>
  g.networkLabel !== undefined || (g.type === 'ew' && home?.network !== undefined);

const hasDifference = (ix: ModelIndex, s: Service, said: Service['types']): boolean => {
  const of = (c: Cluster) =>
    hasPods(ix, s, c) || hasStub(ix, s, c) ? said?.find(([id]) => id === c.id)?.[1] : undefined;
  return pairs(ix).some(([a, b]) => sameMesh(a, b) && Boolean(of(a) && of(b)) && of(a) !== of(b));
};

const servicesWhere = (ix: ModelIndex, holds: (s: Service) => boolean): readonly string[] =>
  ix
    .all('service')
    .filter(holds)
    .map(({ name }) => name);

const gatewaysWhere = (ix: ModelIndex, holds: (g: Gateway) => boolean): readonly string[] =>
  ix
    .all('gateway')
    .filter(holds)
    .map(({ name }) => name);

const secretsWhere = (ix: ModelIndex, holds: (ends: readonly [i: Cluster, c: Cluster]) => boolean): readonly string[] =>
  pairs(ix)
    .filter(([i, c]) => secret(ix, i, c) && holds([i, c]))
    .map(([i, c]) => `${i.name}>${c.name}`);

/** `service>cluster` for callers in the cluster. */
const callersWhere = (ix: ModelIndex, holds: (s: Service, a: Cluster) => boolean): readonly string[] =>
  ix.all('service').flatMap((s) =>
    clusters(ix)
      .filter((a) => calls(ix, a, s) && holds(s, a))
      .map((a) => `${s.name}>${a.name}`),
  );
