import type { Box } from '../base/geometry.ts';
import type { EntityId } from '../design/ids.ts';
import type { ModelIndex } from '../design/model-index.ts';
import type { Lens, Tone } from '../lenses/define-lens.ts';
import { toneOf } from '../lenses/index.ts';
import { blockerOn } from './blockers.ts';
import { tidied } from './courses.ts';
import type { Signs } from './labels.ts';
import { placeSigns } from './labels.ts';
import type { PortWorld } from './ports.ts';
import { portsOf } from './ports.ts';
import type { Way } from './router.ts';
import { adaptWay, findWay } from './router.ts';
import type { GatewayMark, Route } from './scene.ts';
import { drawn } from './strokes.ts';
import type { Terrain } from './terrain.ts';
import type { End, Wire } from './wire.ts';

/** Everything that lines depend on. */
export interface RouteWorld {
  readonly index: ModelIndex;
  readonly lens: Lens;
  readonly ports: PortWorld;
  /** The outline around each cluster, as rectangles. */
  readonly around: ReadonlyMap<EntityId, readonly Box[]>;
  readonly terrain: Terrain;
  readonly placed: Signs['placed'];
  /** Lines that are being drawn anew: the ways and signs they had do not count. */
  readonly ignored: ReadonlySet<string>;
}

/** A line that has its way, and waits for its signs. */
export interface Laid {
  readonly wire: Wire;
  readonly way: Way;
}

/** Finds ways for lines, in their order: a later one keeps off an earlier one. Lines with an end that is not on the board are left out. */
export function layAll(wires: readonly Wire[], world: RouteWorld): readonly Laid[] {
  return wires.flatMap((wire) => laid(wire, world, undefined));
}

/** Ways for lines that had one before something moved: they keep their places on their ends where they can. */
export function layAgain(before: readonly Laid[], world: RouteWorld): readonly Laid[] {
  return before.flatMap(({ wire, way }) => laid(wire, world, way));
}

function laid(wire: Wire, { ports, terrain, ignored }: RouteWorld, old: Way | undefined): readonly Laid[] {
  const ends = [portsOf(wire.from, wire.style, ports), portsOf(wire.to, wire.style, ports)] as const;
  const own = new Set([...ownOf(wire.from), ...ownOf(wire.to)]);
  const trip = { key: wire.key, own, ignored: new Set([wire.key, ...ignored]) };
  const way = (old && adaptWay(old, ends, { trip, terrain })) ?? findWay(ends, trip, terrain);
  if (!way) return [];
  terrain.lanes.add(wire.key, way.course);
  return [{ wire, way }];
}

function ownOf(end: End): readonly EntityId[] {
  switch (end.on) {
    case 'card':
      return [end.cluster];
    case 'gateway':
      return [end.gateway];
    case 'region':
      return [end.region];
    case 'hull':
      return [end.hull];
  }
}

/** The finished line. Signs are placed after all ways are known, so that no line runs through a word that stood there first. */
export function routeOf({ wire, way }: Laid, world: RouteWorld): Route {
  const { lens, terrain, placed, ignored } = world;
  const points = tidied([...way.from.lead, ...way.course, ...way.to.lead.toReversed()]);
  const blocker = wire.block ? blockerOn(way.course, borderOf(wire, world)) : undefined;
  const cause =
    wire.block && !wire.block.isSilent
      ? { kind: 'blocked' as const, reason: wire.block.reason, name: wire.block.name }
      : undefined;
  const signs = { placed, terrain, ignored };
  const wanted = { owner: wire.key, course: way.course, hasKey: wire.hasKey, words: wire.words, blocker, cause };
  const { key, ...marks } = placeSigns(wanted, signs);
  return {
    key: wire.key,
    style: wire.style,
    emphasis: lens.emphasis[wire.style] ?? 'full',
    tone: toneOfWire(wire, world),
    links: wire.links,
    ends: wire.ends,
    points,
    ...drawn(points, { style: wire.style, arrows: wire.arrows, blocker }),
    arrows: wire.arrows,
    glyph: key && { kind: 'key', at: key },
    ...marks,
    above: wire.style === 'call' || wire.style === 'gateway-hop',
    blocker,
  };
}

/** The border that a blocked call does not get over: that of the network of the callee. */
function borderOf({ to, block }: Wire, { around }: RouteWorld): readonly Box[] {
  return block?.network && to.on === 'card' ? (around.get(to.cluster) ?? []) : [];
}

function toneOfWire({ owner }: Wire, { lens, index }: RouteWorld): Tone {
  // Only where clusters own hues: anywhere else the hue of a cluster says something about its network or mesh.
  return owner && lens.ownerOf(index, owner) === owner ? toneOf(lens, index, owner) : 'neutral';
}

/** From the diamond of an ingress gateway outwards. */
const INGRESS = 23;

/** The short arrow into each ingress gateway: callers from outside. */
export function ingressRoute({ id, cluster, centre, size }: GatewayMark): Route {
  const tip = { x: centre.x - size / 2, y: centre.y };
  const points = [{ x: tip.x - INGRESS, y: tip.y }, tip];
  return {
    key: `ingress:${id}`,
    style: 'ingress',
    emphasis: 'full',
    tone: 'neutral',
    links: [],
    ends: [id, cluster],
    points,
    ...drawn(points, { style: 'ingress', arrows: 'end', blocker: undefined }),
    arrows: 'end',
    glyph: undefined,
    label: undefined,
    cause: undefined,
    above: true,
    blocker: undefined,
  };
}
