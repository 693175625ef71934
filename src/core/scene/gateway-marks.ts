import type { Box, Point } from '../base/geometry.ts';
import { bottom, centre, right } from '../base/geometry.ts';
import type { EntityId } from '../design/ids.ts';
import type { EntityOf } from '../design/kinds/index.ts';
import type { ModelIndex } from '../design/model-index.ts';
import type { Lens } from '../lenses/define-lens.ts';
import { toneOf } from '../lenses/index.ts';
import { FIRST_ROW } from '../placement/card.ts';
import { gatewaysIn } from '../semantics/gateways.ts';
import type { Grid, Placed } from './grid.ts';
import { isLevel, OPPOSITE, OUT } from './ports.ts';
import type { GatewayMark, Side } from './scene.ts';

type Cluster = EntityOf<'cluster'>;
type Gateway = EntityOf<'gateway'>;

/** What stands where, as far as gateways care. */
export interface GatewayWorld {
  readonly boxes: ReadonlyMap<EntityId, Box>;
  /** The outline around each cluster, as rectangles. */
  readonly around: ReadonlyMap<EntityId, readonly Box[]>;
  readonly cards: Grid<Placed>;
  /** The clusters that a gateway exchanges calls with; undefined when no call takes it. */
  readonly peers: (gateway: Gateway) => readonly EntityId[] | undefined;
  /** The marks of another layout: those that nothing near has changed for are taken over. */
  readonly before: { readonly marks: ReadonlyMap<EntityId, GatewayMark>; readonly isTouched: IsTouched } | undefined;
}

/** Whether a cluster, its outline, or anything in an area around it has changed. */
type IsTouched = (host: EntityId, area: Box) => boolean;

const EAST_WEST = 32;
const INGRESS = 26;
/** Several gateways of one cluster: the first in the row of the services, the next below, then above. */
const STACK = [0, 40, -40, 80] as const;
const INGRESS_FROM_BOTTOM = 19;
const INGRESS_PITCH = 30;

/** The diamonds of all gateways, in document order. */
export function gatewayMarksOf(index: ModelIndex, lens: Lens, world: GatewayWorld): readonly GatewayMark[] {
  const marks: GatewayMark[] = [];
  const middle = middleOf(index, world.boxes);
  for (const host of index.all('cluster')) {
    const card = world.boxes.get(host.id);
    if (!card) continue;
    const gateways = gatewaysIn(index, host);
    for (const [n, gateway] of gateways.filter(({ type }) => type === 'ew').entries()) {
      const facing = facingOf(card, world, { gateway, middle });
      const old = keptMark(card, world, { gateway, facing });
      if (old) {
        marks.push(old);
        continue;
      }
      const place = eastWestPlace(card, world, { host, nth: n, facing });
      const mark = { ...place, ...markOf(gateway, host), tone: toneOf(lens, index, gateway.id) };
      facings.set(mark, facing);
      marks.push(mark);
    }
    for (const [n, gateway] of gateways.filter(({ type }) => type === 'ingress').entries()) {
      const at = { x: card.x, y: bottom(card) - INGRESS_FROM_BOTTOM - n * INGRESS_PITCH };
      marks.push({ centre: at, side: 'left', ...markOf(gateway, host), tone: toneOf(lens, index, gateway.id) });
    }
  }
  return marks;
}

function markOf(gateway: Gateway, host: Cluster): Pick<GatewayMark, 'id' | 'cluster' | 'size' | 'letters'> {
  const isEastWest = gateway.type === 'ew';
  return {
    id: gateway.id,
    cluster: host.id,
    size: isEastWest ? EAST_WEST : INGRESS,
    letters: isEastWest ? 'EW' : 'IN',
  };
}

/** The side that an east-west gateway wanted to be on, which is not always the one it found. */
const facings = new WeakMap<GatewayMark, Side>();

function keptMark(
  card: Box,
  { before }: GatewayWorld,
  { gateway, facing }: { readonly gateway: Gateway; readonly facing: Side },
): GatewayMark | undefined {
  const old = before?.marks.get(gateway.id);
  if (!before || !old || facings.get(old) !== facing) return undefined;
  // The strip between its card and its far tip, whichever side it is on.
  const { x, y } = old.centre;
  const [x0, y0] = [Math.min(card.x, x - EAST_WEST), Math.min(card.y, y - EAST_WEST)];
  const [x1, y1] = [Math.max(right(card), x + EAST_WEST), Math.max(bottom(card), y + EAST_WEST)];
  return before.isTouched(old.cluster, { x: x0, y: y0, w: x1 - x0, h: y1 - y0 }) ? undefined : old;
}

interface Spot {
  readonly host: Cluster;
  /** How many east-west gateways of the cluster come before it. */
  readonly nth: number;
  readonly facing: 'left' | 'right';
}

interface Place {
  readonly centre: Point;
  readonly side: Side;
}

/**
 * On the border of the network, level with the first row of services, on the side where most peers are. On the other side when a
 * neighbour's card stands in between, above or below when one stands on both; right beside its own card in the middle of a crowd.
 */
function eastWestPlace(card: Box, world: GatewayWorld, { host, nth, facing }: Spot): Place {
  const rects = world.around.get(host.id) ?? [];
  const step = STACK[nth] ?? 0;
  const at = { x: card.x + card.w / 2 + step, y: card.y + FIRST_ROW + step };
  for (const side of [facing, OPPOSITE[facing], 'bottom', 'top'] as const) {
    const mark = onSide(at, side, borderAt(rects, card, { at, side }));
    if (!world.cards.has(wayTo(mark, card))) return mark;
  }
  return onSide(at, facing, edgeOf(card, facing) + OUT[facing].x * BESIDE);
}

/** From the border of a card to the middle of a gateway that stands beside it: in a crowd, and outside every network. */
const BESIDE = 24;

const onSide = (at: Point, side: Side, border: number): Place => ({
  side,
  centre: isLevel(side) ? { x: border, y: at.y } : { x: at.x, y: border },
});

/** What must be free for a gateway: the strip from its card to it, and its own place. */
function wayTo({ centre: { x, y }, side }: Place, card: Box): Box {
  const half = EAST_WEST / 2;
  const [x0, x1] = isLevel(side)
    ? side === 'right'
      ? [right(card), x + half]
      : [x - half, card.x]
    : [x - half, x + half];
  const [y0, y1] = isLevel(side)
    ? [y - half, y + half]
    : side === 'bottom'
      ? [bottom(card), y + half]
      : [y - half, card.y];
  return { x: x0, y: y0, w: x1 - x0, h: y1 - y0 };
}

/** Where more of the peers are; on the right when it is even. */
function facingOf(
  card: Box,
  world: GatewayWorld,
  { gateway, middle }: { readonly gateway: Gateway; readonly middle: number },
): 'left' | 'right' {
  const here = centre(card).x;
  const peers = world.peers(gateway);
  if (!peers) return middle < here ? 'left' : 'right';
  let balance = 0;
  for (const peer of peers) {
    const box = world.boxes.get(peer);
    if (box) balance += Math.sign(centre(box).x - here);
  }
  return balance < 0 ? 'left' : 'right';
}

/** The mean x of all clusters: a gateway that nobody uses looks to where most of the drawing is. */
function middleOf(index: ModelIndex, boxes: ReadonlyMap<EntityId, Box>): number {
  const xs = index.all('cluster').flatMap(({ id }) => {
    const box = boxes.get(id);
    return box ? [centre(box).x] : [];
  });
  return xs.reduce((sum, x) => sum + x, 0) / Math.max(1, xs.length);
}

/** Where the outline around a card is crossed on one side. Beside the card outside every network. */
function borderAt(rects: readonly Box[], card: Box, { at, side }: { readonly at: Point; readonly side: Side }): number {
  const spans = rects.flatMap((rect): (readonly [number, number])[] => {
    const [low, high] = isLevel(side) ? [rect.y, bottom(rect)] : [rect.x, right(rect)];
    const across = isLevel(side) ? at.y : at.x;
    if (across < low || across > high) return [];
    return [isLevel(side) ? [rect.x, right(rect)] : [rect.y, bottom(rect)]];
  });
  const towards = OUT[side].x + OUT[side].y;
  const edge = edgeOf(card, side);
  const border = reach(spans, edge, towards);
  return border === edge ? edge + towards * BESIDE : border;
}

const edgeOf = (card: Box, side: Side): number =>
  ({ left: card.x, right: right(card), top: card.y, bottom: bottom(card) })[side];

/** How far spans that touch or overlap lead on from a place, upwards (1) or downwards (-1). */
function reach(spans: readonly (readonly [number, number])[], from: number, towards: number): number {
  const holding = spans.filter(([low, high]) => low <= from && high >= from);
  const next =
    towards > 0 ? Math.max(from, ...holding.map(([, high]) => high)) : Math.min(from, ...holding.map(([low]) => low));
  return next === from ? from : reach(spans, next, towards);
}
