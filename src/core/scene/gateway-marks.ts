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
}

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
      const place = eastWestPlace(card, world, { gateway, host, nth: n, middle });
      marks.push({ ...place, ...markOf(gateway, host), tone: toneOf(lens, index, gateway.id) });
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

interface Spot {
  readonly gateway: Gateway;
  readonly host: Cluster;
  /** How many east-west gateways of the cluster come before it. */
  readonly nth: number;
  readonly middle: number;
}

interface Place {
  readonly centre: Point;
  readonly side: Side;
}

/**
 * On the border of the network, level with the first row of services, on the side where most peers are. On the other side when a
 * neighbour's card stands in between, below when one stands on both.
 */
function eastWestPlace(card: Box, world: GatewayWorld, { gateway, host, nth, middle }: Spot): Place {
  const peers = world.peers(gateway)?.flatMap((peer) => world.boxes.get(peer) ?? []);
  const facing = facingSide(centre(card).x, peers ? peers.map((box) => centre(box).x) : [middle]);
  const rects = world.around.get(host.id) ?? [];
  const y = card.y + FIRST_ROW + (STACK[nth] ?? 0);
  for (const side of [facing, facing === 'right' ? 'left' : 'right'] as const) {
    const x = borderAt(rects, card, { y, side });
    if (isClear(world.cards, side === 'right' ? spanBox([right(card), x], y) : spanBox([x, card.x], y))) {
      return { centre: { x, y }, side };
    }
  }
  const x = card.x + card.w / 2 + (STACK[nth] ?? 0);
  return {
    centre: { x, y: Math.max(bottom(card), ...rects.filter((rect) => covers(rect, card)).map(bottom)) },
    side: 'bottom',
  };
}

/** Where more of the peers are; on the right when it is even. */
const facingSide = (here: number, peers: readonly number[]): 'left' | 'right' =>
  peers.reduce((balance, there) => balance + Math.sign(there - here), 0) < 0 ? 'left' : 'right';

/** The mean x of all clusters: a gateway that nobody uses looks to where most of the drawing is. */
function middleOf(index: ModelIndex, boxes: ReadonlyMap<EntityId, Box>): number {
  const xs = index.all('cluster').flatMap(({ id }) => {
    const box = boxes.get(id);
    return box ? [centre(box).x] : [];
  });
  return xs.reduce((sum, x) => sum + x, 0) / Math.max(1, xs.length);
}

/** Where the outline around a card is crossed at a height, on one side. The border of the card itself outside every network. */
function borderAt(
  rects: readonly Box[],
  card: Box,
  { y, side }: { readonly y: number; readonly side: 'left' | 'right' },
): number {
  const level = rects.filter((rect) => rect.y <= y && bottom(rect) >= y);
  let x = side === 'right' ? right(card) : card.x;
  for (let again = true; again;) {
    const next = side === 'right' ? reachRight(level, x) : reachLeft(level, x);
    again = next !== x;
    x = next;
  }
  return x;
}

const reachRight = (rects: readonly Box[], x: number): number =>
  Math.max(x, ...rects.filter((rect) => rect.x <= x).map(right));

const reachLeft = (rects: readonly Box[], x: number): number =>
  Math.min(x, ...rects.filter((rect) => right(rect) >= x).map((rect) => rect.x));

const covers = (rect: Box, card: Box): boolean =>
  rect.x <= card.x && right(rect) >= right(card) && rect.y <= card.y && bottom(rect) >= bottom(card);

const spanBox = ([from, to]: readonly [number, number], y: number): Box => ({
  x: from + 1,
  y: y - EAST_WEST / 2,
  w: Math.max(1, to - from - 2),
  h: EAST_WEST,
});

const isClear = (cards: Grid<Placed>, box: Box): boolean => !cards.has(box);
