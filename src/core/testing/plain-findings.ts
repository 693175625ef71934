import type { Model } from '../design/design.ts';
import type { EntityId } from '../design/ids.ts';
import type { EntityOf } from '../design/kinds/index.ts';
import { indexOf } from '../design/model-index.ts';

type Cluster = EntityOf<'cluster'>;
type Gateway = EntityOf<'gateway'>;
type Service = EntityOf<'service'>;

/** The rules that are read aloud below: the first to be written, and those on which the others lean. */
export const plainRules: ReadonlySet<string> = new Set([
  'structure/duplicate-cluster-name',
  'network/missing-east-west-gateway',
  'network/unset-network',
  'network/gateway-without-network-label',
  'network/gateway-network-mismatch',
  'gateway/services-not-exposed',
  'gateway/no-reachable-address',
  'controlplane/no-control-plane',
  'controlplane/invalid-control-plane',
  'controlplane/unreachable-primary',
  'controlplane/istiod-not-exposed',
  'controlplane/primary-cannot-read-remote',
  'discovery/missing-remote-secret',
  'discovery/no-failover-endpoints',
  'discovery/remote-secret-name-mismatch',
  'dns/missing-service-stub',
  'dns/service-entry-needs-dns-proxy',
  'trust/self-signed-ca',
  'trust/root-mismatch',
  'trust/trust-domain-mismatch',
  'ha/single-control-plane',
  'federation/trust-bundle-not-exchanged',
]);

/**
 * The conditions of the catalogue (rules.md, sections 0.1, 0.2 and 1) read aloud: over all pairs, without grouping, without memory, and
 * without a line of the derived layer. What the rules answer is compared with this on random deployments. `rule@element`, sorted.
 */
export function plainFindings(model: Model): readonly string[] {
  const ix = indexOf(model);
  const clusters = ix.all('cluster');
  const services = ix.all('service');
  const gateways = ix.all('gateway');
  const found = new Set<string>();

  const meshOf = (c: Cluster) => (c.role === 'extcp' ? (c.serves ?? c.mesh) : c.mesh);
  const mesh = (c: Cluster) => ix.get(meshOf(c));
  const isMember = (c: Cluster) => c.role !== 'extcp';
  const nameOf = (c: Cluster) => c.clusterName ?? c.name;
  const has = (kind: 'placement' | 'stub' | 'serviceEntry', s: Service, c: Cluster) =>
    ix.links(kind).some((link) => link.from === s.id && link.to === c.id);
  const calls = (s: Service, c: Cluster) =>
    ix.links('call').some(({ from, to }) => {
      const caller = ix.get(from);
      return to === s.id && (caller?.kind === 'service' ? has('placement', caller, c) : caller?.id === c.id);
    });
  const cps = (c: Cluster) =>
    ix
      .links('control')
      .filter(({ to }) => to === c.id)
      .flatMap(({ from }) => ix.get(from) ?? []);
  const istiods = (c: Cluster): readonly Cluster[] => (c.role === 'primary' ? [c] : c.role === 'remote' ? cps(c) : []);
  const secret = (i: Cluster, c: Cluster) =>
    ix.links('remoteSecret').find(({ from, to }) => from === i.id && to === c.id);
  const reads = (i: Cluster, c: Cluster) => i.id === c.id || secret(i, c) !== undefined;
  const joined = (a: Cluster, b: Cluster) => istiods(a).some((i) => reads(i, b));
  const issuer = (c: Cluster) => istiods(c)[0];
  const root = (i: Cluster) => (i.ca === 'self' ? undefined : (i.ca ?? mesh(i)?.root));
  const apart = (a: Cluster, b: Cluster) =>
    Boolean(a.isolationGroup && b.isolationGroup && a.isolationGroup !== b.isolationGroup);
  const isLocal = (s: Service) =>
    s.scope === 'local' || s.name.startsWith('kube-system/') || s.name === 'default/kubernetes';
  const sameMesh = (a: Cluster, b: Cluster) => meshOf(a) !== undefined && meshOf(a) === meshOf(b);
  const flow = (s: Service, a: Cluster, b: Cluster) =>
    a.id !== b.id && calls(s, a) && has('placement', s, b) && sameMesh(a, b) && !isLocal(s) && !apart(a, b);
  const anyFlow = (a: Cluster, b: Cluster) => services.some((s) => flow(s, a, b));
  const isConsumed = (m: EntityId<'mesh'> | undefined) =>
    services.some((s) => clusters.some((c) => meshOf(c) === m && calls(s, c)));
  const needs = (a: Cluster, b: Cluster) =>
    Boolean(a.network && b.network && a.network !== b.network) &&
    sameMesh(a, b) &&
    (anyFlow(a, b) || (!isConsumed(meshOf(a)) && isMember(b) && joined(a, b) && !apart(a, b)));
  const pairs = clusters.flatMap((a) => clusters.flatMap((b) => (a.id === b.id ? [] : [[a, b] as const])));
  const crossings = pairs.filter(([a, b]) => needs(a, b));

  const host = (g: Gateway) => clusters.find(({ id }) => id === g.parent);
  const inCluster = (c: Cluster) => gateways.filter(({ parent }) => parent === c.id);
  const exposes = (g: Gateway, what: 'services' | 'istiod') => g.exposes?.includes(what) ?? false;
  const modeOf = (g: Gateway) => g.mode ?? host(g)?.dataPlane;
  /** Whether a gateway is one of the ways into a network of a mesh. */
  const serves = (g: Gateway, n: EntityId<'network'>, m: EntityId<'mesh'> | undefined) => {
    const home = host(g);
    if (!home || meshOf(home) !== m) return false;
    if (g.networkLabel === n) return true;
    if (g.networkLabel && g.fronts === g.networkLabel) return false;
    return home.network === n && (g.type === 'ew' || g.networkLabel !== undefined);
  };
  /** Needs that lead through a gateway; a gateway only for istiod leaves them to another, labelled one. */
  const through = (g: Gateway) =>
    crossings.filter(([, b]) => {
      if (!b.network || !serves(g, b.network, meshOf(b))) return false;
      const isSpare = exposes(g, 'istiod') && !exposes(g, 'services');
      const { network } = b;
      return !(
        isSpare && gateways.some((o) => o.id !== g.id && o.networkLabel === network && serves(o, network, meshOf(b)))
      );
    });
  const forwards = (g: Gateway) => {
    const home = host(g);
    const master = home?.role === 'remote' ? issuer(home) : undefined;
    if (exposes(g, 'services') || !master) return exposes(g, 'services');
    const configs = clusters.filter((c) => secret(master, c)?.type === 'config');
    return [master, ...configs].some((c) => inCluster(c).some((o) => exposes(o, 'services')));
  };

  for (const [, b] of crossings) {
    const { network } = b;
    if (!network || gateways.some((g) => serves(g, network, meshOf(b)))) continue;
    found.add(`network/missing-east-west-gateway@${ix.get(network)?.name}`);
  }
  for (const m of ix.all('mesh')) {
    const members = clusters.filter((c) => isMember(c) && c.mesh === m.id);
    const nets = new Set(members.flatMap((c) => c.network ?? []));
    const isLabelled = gateways.some(
      (g) => g.networkLabel && clusters.some((c) => c.id === g.parent && meshOf(c) === m.id),
    );
    if (nets.size >= 2 || isLabelled)
      for (const c of members) if (!c.network) found.add(`network/unset-network@${c.name}`);
    for (const [n, b] of members.entries())
      if (members.slice(0, n).some((a) => nameOf(a) === nameOf(b)))
        found.add(`structure/duplicate-cluster-name@${b.name}`);
    const served = members.filter((c) => istiods(c).length > 0);
    const masters = new Set(members.flatMap(istiods));
    if (served.length >= 2 && masters.size === 1) found.add(`ha/single-control-plane@${m.name}`);
  }
  for (const g of gateways) {
    const home = host(g);
    if (!home) continue;
    const label = g.networkLabel;
    if (g.type === 'ew' && !label && through(g).length > 0)
      found.add(`network/gateway-without-network-label@${g.name}`);
    if (label && home.network && label !== home.network && g.fronts !== label)
      found.add(`network/gateway-network-mismatch@${g.name}`);
    const isUsed = through(g).some(([a, b]) => a.dataPlane === 'sidecar' && b.dataPlane === 'sidecar');
    if (modeOf(g) === 'sidecar' && !forwards(g) && isUsed) found.add(`gateway/services-not-exposed@${g.name}`);
    const remotes = exposes(g, 'istiod')
      ? clusters.filter((r) => r.role === 'remote' && cps(r).some(({ id }) => id === home.id))
      : [];
    const callers = [...through(g).map(([a]) => a), ...remotes];
    const isDead = g.address === 'pending' || g.address === 'none';
    const isInner = g.address === 'clusterip';
    if (callers.some((a) => isDead || (isInner && home.network && a.network && a.network !== home.network)))
      found.add(`gateway/no-reachable-address@${g.name}`);
  }
  for (const r of clusters.filter(({ role }) => role === 'remote')) {
    if (meshOf(r) && cps(r).length === 0) found.add(`controlplane/no-control-plane@${r.name}`);
    for (const p of cps(r)) {
      if (p.role === 'remote' || (meshOf(p) && r.mesh && meshOf(p) !== r.mesh))
        found.add(`controlplane/invalid-control-plane@${r.name}`);
      const doors = inCluster(p);
      const [door] = [...doors.filter(({ type }) => type === 'ew'), ...doors];
      if (!p.istiodLoadBalancer && !door) found.add(`controlplane/unreachable-primary@${r.name}>${p.name}`);
      if (!p.istiodLoadBalancer && door && !doors.some((g) => exposes(g, 'istiod')))
        found.add(`controlplane/istiod-not-exposed@${door.name}`);
      if (!reads(p, r)) found.add(`controlplane/primary-cannot-read-remote@${p.name}>${r.name}`);
    }
  }
  const gaps = { required: new Set<string>(), spill: new Set<string>() };
  for (const s of services) {
    for (const [a, b] of pairs) {
      if (!flow(s, a, b)) continue;
      const isRequired = !has('placement', s, a);
      for (const i of istiods(a)) {
        const isOwn = istiods(b).some(({ id }) => id === i.id);
        if (!reads(i, b) && !isOwn && !has('serviceEntry', s, a))
          gaps[isRequired ? 'required' : 'spill'].add(`${i.name}>${b.name}`);
      }
      const capture = a.dnsCapture ?? a.dataPlane === 'ambient';
      if (!isRequired || capture || has('stub', s, a)) continue;
      if (!has('serviceEntry', s, a)) {
        if (!s.headless) found.add(`dns/missing-service-stub@${s.name}>${a.name}`);
      } else if (!s.externalDns) found.add(`dns/service-entry-needs-dns-proxy@${s.name}>${a.name}`);
    }
  }
  for (const gap of gaps.required) found.add(`discovery/missing-remote-secret@${gap}`);
  for (const gap of gaps.spill) if (!gaps.required.has(gap)) found.add(`discovery/no-failover-endpoints@${gap}`);
  for (const { from, to, key, type } of ix.links('remoteSecret')) {
    const [i, c] = [ix.get(from), ix.get(to)];
    if (i && c && type === 'remote' && key && key !== nameOf(c))
      found.add(`discovery/remote-secret-name-mismatch@${i.name}>${c.name}`);
  }
  for (const [a, b] of pairs) {
    const [i, j] = [issuer(a), issuer(b)];
    if (i && j && i.id !== j.id && sameMesh(a, b) && (joined(a, b) || anyFlow(a, b))) {
      for (const x of [i, j]) if (!root(x)) found.add(`trust/self-signed-ca@${x.name}`);
      const [ri, rj] = [root(i), root(j)];
      const isAmbient = clusters.some(
        (c) => c.dataPlane === 'ambient' && (issuer(c)?.id === i.id || issuer(c)?.id === j.id),
      );
      const isTrusted = i.trustedRoots?.includes(rj ?? 'ca:') && j.trustedRoots?.includes(ri ?? 'ca:');
      const isOff = i.multiRoot === false || j.multiRoot === false;
      if (ri && rj && ri !== rj && !isAmbient && (!isTrusted || isOff))
        found.add(`trust/root-mismatch@${[i.name, j.name].toSorted().join('+')}`);
    }
    const td = (c: Cluster) => c.trustDomain ?? mesh(c)?.trustDomain ?? 'cluster.local';
    const accepts = (c: Cluster, domain: string) =>
      [
        td(c),
        ...(c.trustDomainAliases ?? mesh(c)?.trustDomainAliases ?? []),
        ...(c.acceptedTrustDomains ?? mesh(c)?.acceptedTrustDomains ?? []),
      ].includes(domain);
    const isOld = a.istioVersion !== undefined && Number(a.istioVersion.split('.')[1]) < 29;
    const isRefused = !accepts(b, td(a)) || (isOld && !accepts(a, td(b)));
    const isAmbient = a.dataPlane === 'ambient' && b.dataPlane === 'ambient';
    if (anyFlow(a, b) && !isAmbient && isRefused) found.add(`trust/trust-domain-mismatch@${a.name}>${b.name}`);
  }
  for (const { from, to, bundleExchanged } of ix.links('federation')) {
    const rootOf = (id: EntityId<'mesh'>) => {
      const named = ix.get(id)?.root;
      const roots = new Set(
        clusters
          .filter((c) => isMember(c) && c.mesh === id)
          .flatMap((c) => issuer(c) ?? [])
          .map(root),
      );
      return named ?? (roots.size === 1 ? [...roots][0] : undefined);
    };
    if (!bundleExchanged && (!rootOf(from) || rootOf(from) !== rootOf(to)))
      found.add(`federation/trust-bundle-not-exchanged@${ix.get(from)?.name}<->${ix.get(to)?.name}`);
  }
  return [...found].toSorted();
}
