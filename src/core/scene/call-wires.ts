import type { EntityId, LinkId } from '../design/ids.ts';
import type { EntityOf } from '../design/kinds/index.ts';
import type { ModelIndex } from '../design/model-index.ts';
import { entrancesOf, hostOf, modeOf } from '../semantics/gateways.ts';
import { meshOf } from '../semantics/membership.ts';
import { standApart } from '../semantics/networks.ts';
import { groupBy, oncePer, pushTo } from '../semantics/view.ts';
import type { Blocked, RouteWords } from './scene.ts';
import { pairKey } from './scene.ts';
import type { Call } from './traffic.ts';
import { callsOf } from './traffic.ts';
import type { Block, End, Wire } from './wire.ts';
import { cardEnd, inOrder, PLAIN } from './wire.ts';

type Cluster = EntityOf<'cluster'>;
type Gateway = EntityOf<'gateway'>;

/**
 * The lines of the calls. All calls between two clusters share one. Across networks a line is made of legs, each shared in turn by
 * everything that takes it: to the gateway of the own network, the hop to the gateway of the other one, and on from there.
 */
export function callWires(index: ModelIndex, blocked: Blocked): readonly Wire[] {
  const known = answers.get(index);
  if (known?.blocked === blocked) return known.wires;
  const wires = saidOnce(drawCalls(index, blocked));
  answers.set(index, { blocked, wires });
  return wires;
}

/** Layouts come and go while a model stays: its lines are worked out once. */
const answers = new WeakMap<ModelIndex, { readonly blocked: Blocked; readonly wires: readonly Wire[] }>();

/** Of several calls that are blocked for one reason, the first says it. */
function saidOnce(wires: readonly Wire[]): readonly Wire[] {
  const said = new Set<string>();
  return wires.map((wire) => {
    const reason = wire.block && `${wire.block.reason} ${wire.block.name}`;
    if (!wire.block || reason === undefined || !said.has(reason)) {
      if (reason !== undefined) said.add(reason);
      return wire;
    }
    return { ...wire, block: { ...wire.block, isSilent: true } };
  });
}

function drawCalls(index: ModelIndex, blocked: Blocked): readonly Wire[] {
  const pairs = groupBy(callsOf(index), ({ from, to }) =>
    inOrder(from, to)
      .map(({ id }) => id)
      .join('~'),
  );
  const legs = new Map<string, Leg>();
  for (const calls of pairs.values()) for (const leg of legsOf(index, calls, blocked)) addLeg(legs, leg);
  return [...legs.values()].map(wireOf);
}

/** One stretch of the way of some calls. The ends are clusters or gateways. */
interface Leg {
  readonly key: string;
  readonly style: 'call' | 'gateway-hop';
  readonly from: Stop;
  readonly to: Stop;
  readonly calls: readonly Call[];
  readonly arrows: Wire['arrows'];
  readonly words: RouteWords | undefined;
  readonly block: Block | undefined;
}

type Stop = { readonly cluster: Cluster } | { readonly gateway: Gateway; readonly from: 'inside' | 'outside' };

function addLeg(legs: Map<string, Leg>, leg: Leg): void {
  const known = legs.get(leg.key);
  const arrows = known && known.arrows !== 'none' ? known.arrows : leg.arrows;
  // A leg out of a card that a call comes back on gets its arrow at the card.
  const [from, to] = known && leg.arrows === 'none' ? [known.from, known.to] : [leg.from, leg.to];
  legs.set(leg.key, { ...leg, from, to, arrows, calls: [...(known?.calls ?? []), ...leg.calls] });
}

/** The legs of all calls between two clusters: of both directions at once, unless something is in the way of only one of them. */
function legsOf(index: ModelIndex, calls: readonly Call[], blocked: Blocked): readonly Leg[] {
  const directions = [...groupBy(calls, ({ from }) => from.id).values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ from: first.from, to: first.to, calls: group, block: blockOf(index, first, blocked) }] : [];
  });
  const [one, other] = directions;
  if (!one) return [];
  if (!other) return oneWay(index, one);
  if (one.block && other.block) return [directLeg({ ...one, calls, arrows: 'both' })];
  if (one.block || other.block || standApart(one.from, one.to)) return directions.flatMap((way) => oneWay(index, way));
  return [directLeg({ ...one, calls, arrows: 'both' })];
}

interface Way {
  readonly from: Cluster;
  readonly to: Cluster;
  readonly calls: readonly Call[];
  readonly block: Block | undefined;
}

function blockOf(index: ModelIndex, { from, to }: Call, { networks, pairs }: Blocked): Block | undefined {
  const border = standApart(from, to) && to.network ? networks?.get(to.network) : undefined;
  if (border) return { reason: border, network: to.network, name: networkNumber(index, to.network) };
  const pair = pairs?.get(pairKey(from.id, to.id));
  return pair && { reason: pair, network: standApart(from, to) ? to.network : undefined, name: to.name };
}

const networkNumber = (index: ModelIndex, id: EntityId<'network'> | undefined): string =>
  `N${index.all('network').findIndex((network) => network.id === id) + 1}`;

function oneWay(index: ModelIndex, way: Way): readonly Leg[] {
  const [home, entrance] = [eastWestOf(index, way.from), eastWestOf(index, way.to)];
  if (!standApart(way.from, way.to) || way.block || !entrance) return [directLeg({ ...way, arrows: 'end' })];
  const inside = { gateway: entrance, from: 'inside' } as const;
  const into = legOf(`leg:${way.to.id}~${entrance.id}`, way, { from: inside, to: { cluster: way.to }, arrows: 'end' });
  if (!home) {
    const outside = { gateway: entrance, from: 'outside' } as const;
    const reach = { from: { cluster: way.from }, to: outside, arrows: 'none', words: portOf(index, entrance) } as const;
    return [legOf(`reach:${way.from.id}~${entrance.id}`, way, reach), into];
  }
  const out = { from: { cluster: way.from }, to: { gateway: home, from: 'inside' }, arrows: 'none' } as const;
  return [legOf(`leg:${way.from.id}~${home.id}`, way, out), hopLeg(index, way, [home, entrance]), into];
}

function hopLeg(index: ModelIndex, way: Way, gateways: readonly [Gateway, Gateway]): Leg {
  const [first, second] = gateways[0].seq < gateways[1].seq ? gateways : [gateways[1], gateways[0]];
  const hop = {
    from: { gateway: first, from: 'outside' },
    to: { gateway: second, from: 'outside' },
    arrows: 'none',
    words: portOf(index, gateways[1]),
  } as const;
  return { ...legOf(`hop:${first.id}~${second.id}`, way, hop), style: 'gateway-hop' };
}

type Course = Pick<Leg, 'from' | 'to' | 'arrows'> & { readonly words?: RouteWords };

const legOf = (key: string, { calls, block }: Way, course: Course): Leg => ({
  key,
  style: 'call',
  calls,
  block,
  words: undefined,
  ...course,
});

function directLeg({ arrows, ...way }: Way & { readonly arrows: 'end' | 'both' }): Leg {
  const key = arrows === 'both' ? inOrder(way.from, way.to).map(({ id }) => id) : [way.from.id, way.to.id];
  const links = new Set(way.calls.map(({ link }) => link));
  return legOf(`call:${key.join('>')}`, way, {
    from: { cluster: way.from },
    to: { cluster: way.to },
    arrows,
    ...(links.size > 1 ? { words: { kind: 'calls', count: links.size } } : {}),
  });
}

/** The gateway that lets calls into the network of a cluster: its own before another one of the network. */
function eastWestOf(index: ModelIndex, cluster: Cluster): Gateway | undefined {
  const mesh = meshOf(cluster);
  const entrances = mesh && cluster.network ? entrancesOf(index, mesh, cluster.network) : [];
  const eastWest = entrances.filter(({ type }) => type === 'ew');
  return eastWest.find(({ parent }) => parent === cluster.id) ?? eastWest[0];
}

function portOf(index: ModelIndex, gateway: Gateway): RouteWords {
  const host = hostOf(index, gateway);
  const isTunnel = host && modeOf(gateway, host) === 'ambient';
  return isTunnel ? { kind: 'port', protocol: 'HBONE', port: 15008 } : { kind: 'port', protocol: 'mTLS', port: 15443 };
}

function wireOf({ from, to, calls, ...leg }: Leg): Wire {
  const links = [...new Set(calls.flatMap(({ link }): readonly LinkId[] => (link ? [link] : [])))];
  const clusters = calls.flatMap((call) => [call.from.id, call.to.id]);
  const services = calls.flatMap(({ caller, callee }) => [caller ?? [], callee ?? []].flat());
  const gateways = [from, to].flatMap((stop) => ('gateway' in stop ? [stop.gateway.id] : []));
  return {
    ...PLAIN,
    ...leg,
    links,
    from: endOf(from, calls),
    to: endOf(to, calls),
    ends: [...new Set([...clusters, ...services, ...gateways])],
  };
}

/** A line about one service of a card ends at its pill, any other at the card. */
function endOf(stop: Stop, calls: readonly Call[]): End {
  if ('gateway' in stop) return { on: 'gateway', gateway: stop.gateway.id, from: stop.from };
  const { id } = stop.cluster;
  const parts = calls.flatMap(({ from, to, caller, callee }) => [
    ...(from.id === id ? [caller] : []),
    ...(to.id === id ? [callee] : []),
  ]);
  const [only, ...others] = new Set(parts);
  return cardEnd(id, others.length === 0 ? only : undefined);
}

/** The clusters that a gateway exchanges calls with; undefined when no call takes it. */
export const peersOf = (index: ModelIndex, gateway: Gateway): readonly EntityId[] | undefined =>
  partners(index).get(gateway.id);

const partners = oncePer((index: ModelIndex): ReadonlyMap<EntityId, readonly EntityId[]> => {
  const lists = new Map<EntityId, EntityId[]>();
  for (const call of callsOf(index)) {
    if (!standApart(call.from, call.to)) continue;
    const [home, entrance] = [eastWestOf(index, call.from), eastWestOf(index, call.to)];
    if (home) pushTo(lists, home.id, call.to.id);
    if (entrance) pushTo(lists, entrance.id, call.from.id);
  }
  return new Map([...lists].map(([gateway, peers]) => [gateway, [...new Set(peers)]]));
});
