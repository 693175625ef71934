import type { EntityId, LinkId } from '../design/ids.ts';
import type { EntityOf } from '../design/kinds/index.ts';
import type { ModelIndex } from '../design/model-index.ts';
import { joinTalks } from '../semantics/discovery.ts';
import type { Talk } from '../semantics/flows.ts';
import { hasCallers, serviceTalks, talksBetween } from '../semantics/flows.ts';
import { placeOf } from '../semantics/locality.ts';
import { areIsolated, sameMesh } from '../semantics/membership.ts';
import { standApart } from '../semantics/networks.ts';
import { homesOf, isClusterLocal } from '../semantics/services.ts';
import { groupBy, oncePer } from '../semantics/view.ts';

type Cluster = EntityOf<'cluster'>;
type Service = EntityOf<'service'>;

/** A call between two clusters that is worth a line. */
export interface Call {
  readonly from: Cluster;
  readonly to: Cluster;
  /** Undefined where Istio's default stands in for a drawing without callers. */
  readonly link: LinkId<'call'> | undefined;
  /** The service that calls; undefined for all workloads of a cluster. */
  readonly caller: EntityId<'service'> | undefined;
  readonly callee: EntityId<'service'> | undefined;
}

/**
 * The calls to draw. One that finds a copy in its own cluster is not a line; one that does not goes to the nearest copy. Beside
 * those, the load that Istio spreads over the copies on other networks is drawn once for each pair of networks, since it is what the
 * gateways are for. Source: semantics/flows.ts, `required` and `spill`.
 */
export const callsOf: (index: ModelIndex) => readonly Call[] = oncePer((index: ModelIndex) => {
  const required = requiredCalls(index);
  return [...required, ...spreadCalls(index, required)];
});

function requiredCalls(index: ModelIndex): readonly Call[] {
  return index.all('service').flatMap((service) => {
    const homes = homesOf(index, service);
    if (homes.length === 0) return [];
    return callersIn(index, service).flatMap(({ site, link, caller }): Call[] => {
      if (homes.includes(site) || isClusterLocal(service)) return [];
      const to = nearestHome(index, site, homes);
      return to ? [{ from: site, to, link, caller, callee: service.id }] : [];
    });
  });
}

interface Caller {
  readonly site: Cluster;
  readonly link: LinkId<'call'>;
  readonly caller: EntityId<'service'> | undefined;
}

function callersIn(index: ModelIndex, service: Service): readonly Caller[] {
  return index.to(service.id, 'call').flatMap(({ id: link, from }): Caller[] => {
    const caller = index.get(from);
    if (caller?.kind === 'cluster') return [{ site: caller, link, caller: undefined }];
    if (caller?.kind !== 'service') return [];
    return homesOf(index, caller).map((site) => ({ site, link, caller: caller.id }));
  });
}

/** Same mesh before another, same network before another, same zone and region before others, then document order. */
function nearestHome(index: ModelIndex, site: Cluster, homes: readonly Cluster[]): Cluster | undefined {
  const distance = (home: Cluster): number =>
    (sameMesh(site, home) ? 0 : 100) + (standApart(site, home) ? 10 : 0) + farness(index, site, home);
  return homes
    .filter((home) => !areIsolated(site, home))
    .reduce<Cluster | undefined>((best, home) => (best && distance(best) <= distance(home) ? best : home), undefined);
}

function farness(index: ModelIndex, a: Cluster, b: Cluster): number {
  const [here, there] = [placeOf(index, a), placeOf(index, b)];
  if (here.zone !== undefined && here.zone === there.zone) return 0;
  return here.region !== undefined && here.region === there.region ? 1 : 2;
}

/** More pairs of networks than this are drawn as a chain: each network is joined, but not each pair. */
const MAX_PAIRS = 6;

/** One pair of clusters for each pair of networks that share a load and have no line between them yet. */
function spreadCalls(index: ModelIndex, required: readonly Call[]): readonly Call[] {
  const covered = new Set(required.filter(({ from, to }) => standApart(from, to)).map(networkPair));
  const candidates = groupBy([...spillOf(index), ...silentOf(index)], networkPair);
  const open = [...candidates].filter(([pair]) => !covered.has(pair)).map(([, calls]) => busiest(calls));
  return (open.length > MAX_PAIRS ? spanning(open) : open).flat();
}

const networkPair = ({ from, to }: Call): string => [from.network ?? '', to.network ?? ''].sort().join(' ');

const clusterPair = ({ from, to }: Call): string => [from.id, to.id].sort().join(' ');

/** The calls of the pair of clusters that has most of them; of the first, when several have. */
function busiest(calls: readonly Call[]): readonly Call[] {
  const pairs = [...groupBy(calls, clusterPair).values()];
  return pairs.reduce((best, pair) => (pair.length > best.length ? pair : best), pairs[0] ?? []);
}

/** As many of the pairs as it takes to join all the networks that any of them joins. */
function spanning(pairs: readonly (readonly Call[])[]): readonly (readonly Call[])[] {
  const home = new Map<string, string>();
  const rootOf = (network: string): string => {
    const next = home.get(network);
    return next === undefined ? network : rootOf(next);
  };
  return pairs.filter(([call]) => {
    const [a, b] = [rootOf(call?.from.network ?? ''), rootOf(call?.to.network ?? '')];
    if (a !== b) home.set(a, b);
    return a !== b;
  });
}

/** Callers with a copy of their own, and the first copy on each other network. */
function spillOf(index: ModelIndex): readonly Call[] {
  return serviceTalks(index).flatMap((talk) => {
    const homes = new Set(homesOf(index, talk.service));
    const callers = talk.callers.filter((caller) => homes.has(caller));
    const links = groupBy(callersIn(index, talk.service), ({ site }) => site);
    return acrossNetworks({ ...talk, callers }).flatMap(({ from, to }) =>
      (links.get(from) ?? []).map(({ link, caller }): Call => ({ from, to, link, caller, callee: talk.service.id })),
    );
  });
}

/** Where no caller is drawn in a mesh, everything is shared: joined clusters are assumed to talk. */
function silentOf(index: ModelIndex): readonly Call[] {
  const silent = joinTalks(index).filter(({ mesh }) => !hasCallers(index, mesh));
  return silent
    .flatMap(({ callers, targets }) => talksBetween(callers, targets))
    .flatMap(acrossNetworks)
    .map(({ from, to }) => ({ from, to, link: undefined, caller: undefined, callee: undefined }));
}

/** With more networks than this, each is paired with the next only: {@link spanning} would drop the other pairs anyway. */
const MANY_NETWORKS = 8;

/** The first caller and the first target of each ordered pair of networks. O(callers + targets). */
function acrossNetworks({ callers, targets }: Talk): readonly { readonly from: Cluster; readonly to: Cluster }[] {
  const [sources, sinks] = [firstOfEach(callers), firstOfEach(targets)];
  const isMany = Math.max(sources.length, sinks.length) > MANY_NETWORKS;
  const pairs = sources.flatMap((from, n) =>
    (isMany ? [sinks[n - 1], sinks[n + 1]] : sinks).flatMap((to) => (to ? [{ from, to }] : [])),
  );
  return pairs.filter(({ from, to }) => standApart(from, to));
}

const firstOfEach = (clusters: readonly Cluster[]): readonly Cluster[] =>
  [...groupBy(clusters, ({ network }) => network).values()].flatMap(([first]) => first ?? []);
