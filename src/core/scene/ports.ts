import type { Box, Point } from '../base/geometry.ts';
import { bottom, right } from '../base/geometry.ts';
import type { EntityId } from '../design/ids.ts';
import type { Card, Pill } from '../placement/card.ts';
import { CARD, FIRST_ROW } from '../placement/card.ts';
import type { GatewayMark, Hull, RouteStyle, Side } from './scene.ts';
import type { End } from './wire.ts';

/** A place where a line may leave a thing. */
export interface Port {
  readonly side: Side;
  /** On the border. */
  readonly at: Point;
  /** The way to it inside the thing: from the edge of a pill. Empty when the line starts on the border. */
  readonly lead: readonly Point[];
  /** 0 for the usual place of a style, then the places beside it. Both ends at their usual places make a straight line. */
  readonly rank: number;
  /** How little it is wanted, in px of line that another place is worth. */
  readonly cost: number;
}

/** What ends stand on. */
export interface PortWorld {
  readonly boxes: ReadonlyMap<EntityId, Box>;
  readonly cardOf: (cluster: EntityId<'cluster'>) => Card;
  readonly gateways: ReadonlyMap<EntityId, GatewayMark>;
  readonly hulls: ReadonlyMap<EntityId, Hull>;
}

/** Unit vector out of a side. */
export const OUT: Readonly<Record<Side, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  top: { x: 0, y: -1 },
  bottom: { x: 0, y: 1 },
};

export const isLevel = (side: Side): boolean => side === 'left' || side === 'right';

/**
 * Usual places of the styles on a card, from its top and from its left: each has its own, so that two lines between the same two
 * cards run apart, and a line between two cards in one row or column is straight. The call row is that of the first services.
 */
const PLACES: Readonly<Record<'remote-secret' | 'xds' | 'trust', { readonly down: number; readonly along: number }>> = {
  'remote-secret': { down: 20, along: 140 },
  xds: { down: 48, along: 180 },
  trust: { down: 34, along: 206 },
};
const STEPS = [0, 10, -10] as const;
const RANK = 6;

/** Between two rows of pills, or the last one and the facts below it. */
const GUTTER = { between: (CARD.rowPitch - CARD.pillHeight) / 2, below: 10 } as const;

/** Where a line of a style may start or end, best first for each side. Empty when the thing is not on the board. */
export function portsOf(end: End, style: RouteStyle, world: PortWorld): readonly Port[] {
  switch (end.on) {
    case 'card':
      return cardPorts(end, style, world);
    case 'gateway':
      return gatewayPorts(world.gateways.get(end.gateway), end.from);
    case 'region':
      return borderPorts(world.boxes.get(end.region));
    case 'hull':
      return borderPorts(world.hulls.get(end.hull)?.rects[0]?.[0]);
  }
}

function cardPorts(end: Extract<End, { on: 'card' }>, style: RouteStyle, world: PortWorld): readonly Port[] {
  const box = world.boxes.get(end.cluster);
  if (!box) return [];
  if (style === 'remote-secret' || style === 'xds' || style === 'trust') return plainPorts(box, PLACES[style]);
  const card = world.cardOf(end.cluster);
  const pill = card.pills.find(({ service }) => service === end.pill);
  return pill ? pillPorts(box, card, pill) : rowPorts(box);
}

function plainPorts(box: Box, { down, along }: { readonly down: number; readonly along: number }): readonly Port[] {
  return STEPS.flatMap((step, rank) =>
    (['right', 'left', 'bottom', 'top'] as const).map((side) => ({
      side,
      at: isLevel(side)
        ? { x: side === 'right' ? right(box) : box.x, y: box.y + down + step }
        : { x: box.x + along + step, y: side === 'bottom' ? bottom(box) : box.y },
      lead: [],
      rank,
      cost: RANK * rank,
    })),
  );
}

/** Calls of a whole card, or of several services: on the sides only, since text stands above and below the pills. */
function rowPorts(box: Box): readonly Port[] {
  return [FIRST_ROW, FIRST_ROW + 20, FIRST_ROW - 21].flatMap((down, rank) =>
    (['right', 'left'] as const).map((side) => ({
      side,
      at: { x: side === 'right' ? right(box) : box.x, y: box.y + down },
      lead: [],
      rank,
      cost: RANK * rank,
    })),
  );
}

/** From the side of a pill that has nothing beside it; else, and where that side is taken, from below it, along the gutter. */
function pillPorts(box: Box, card: Card, pill: Pill): readonly Port[] {
  const { x, y, w, h } = pill.box;
  const row = card.pills.filter((other) => other.row === pill.row && other !== pill).map((other) => other.box);
  if (card.more && card.more.box.y === y) row.push(card.more.box);
  const isLastRow = y + h + CARD.footer === card.size.h;
  const gutter = box.y + y + h + (isLastRow ? GUTTER.below : GUTTER.between);
  const below = { x: box.x + x + w / 2, y: box.y + y + h };
  return (['right', 'left'] as const).flatMap((side) => {
    const edge = side === 'right' ? right(box) : box.x;
    const isOutermost = row.every((other) => (side === 'right' ? other.x < x : other.x > x));
    const start = { x: box.x + (side === 'right' ? x + w : x), y: box.y + y + h / 2 };
    const along = { side, at: { x: edge, y: gutter }, lead: [below, { x: below.x, y: gutter }] };
    return isOutermost
      ? [
          { side, at: { x: edge, y: start.y }, lead: [start], rank: 0, cost: 0 },
          { ...along, rank: 1, cost: RANK },
        ]
      : [{ ...along, rank: 0, cost: 0 }];
  });
}

/** The tip that faces the way; from inside the others too, for a gateway whose own side is walled up. */
function gatewayPorts(mark: GatewayMark | undefined, from: 'inside' | 'outside'): readonly Port[] {
  if (!mark) return [];
  if (from === 'outside') return [tipOf(mark, mark.side, 0)];
  const inner = OPPOSITE[mark.side];
  const others = (['left', 'right', 'top', 'bottom'] as const).filter((side) => side !== inner);
  return [tipOf(mark, inner, 0), ...others.map((side) => tipOf(mark, side, WRONG_TIP))];
}

const WRONG_TIP = 400;

function tipOf({ centre, size }: GatewayMark, side: Side, cost: number): Port {
  const at = { x: centre.x + (OUT[side].x * size) / 2, y: centre.y + (OUT[side].y * size) / 2 };
  return { side, at, lead: [], rank: 0, cost };
}

export const OPPOSITE: Readonly<Record<Side, Side>> = { left: 'right', right: 'left', top: 'bottom', bottom: 'top' };

/** Away from the corners and from the row of the gateways. */
const BORDER_INSET = 30;

function borderPorts(box: Box | undefined): readonly Port[] {
  if (!box) return [];
  const [x, y] = [right(box) - BORDER_INSET, bottom(box) - BORDER_INSET];
  return [
    { side: 'right', at: { x: right(box), y }, lead: [], rank: 0, cost: 0 },
    { side: 'left', at: { x: box.x, y }, lead: [], rank: 0, cost: 0 },
    { side: 'bottom', at: { x, y: bottom(box) }, lead: [], rank: 0, cost: 0 },
    { side: 'top', at: { x, y: box.y }, lead: [], rank: 0, cost: 0 },
  ];
}
