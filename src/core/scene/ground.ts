import type { Box, Point } from '../base/geometry.ts';
import { bottom, inflate, right, union } from '../base/geometry.ts';
import type { Layout } from '../design/design.ts';
import type { EntityId } from '../design/ids.ts';
import { isEntityIdOf } from '../design/ids.ts';
import type { ModelIndex } from '../design/model-index.ts';
import type { Lens } from '../lenses/define-lens.ts';
import { lensOf } from '../lenses/index.ts';
import { cardOf } from '../placement/card.ts';
import { absoluteBoxes } from './boxes.ts';
import { peersOf } from './call-wires.ts';
import { gatewayMarksOf } from './gateway-marks.ts';
import { gridOf } from './grid.ts';
import type { Hulls } from './hulls.ts';
import { hullsOf } from './hulls.ts';
import type { Lanes } from './lanes.ts';
import { emptyLanes } from './lanes.ts';
import type { PortWorld } from './ports.ts';
import type { GatewayMark, Hull, Route, Title } from './scene.ts';
import type { Thing } from './terrain.ts';
import { titlesOf } from './titles.ts';

/** Everything of a drawing but its lines. */
export interface Ground {
  readonly index: ModelIndex;
  readonly lens: Lens;
  readonly boxes: ReadonlyMap<EntityId, Box>;
  readonly titles: ReadonlyMap<EntityId, Title>;
  readonly hulls: Hulls;
  /** The hulls of the networks, drawn or not. */
  readonly networks: Hulls;
  readonly gateways: readonly GatewayMark[];
}

/** What stands where. Parts that did not change since `before`, a ground of the same lens, are the same objects. */
export function groundOf(
  index: ModelIndex,
  layout: Layout,
  { lens, before }: { readonly lens: Lens; readonly before?: Ground | undefined },
): Ground {
  const boxes = absoluteBoxes(index, layout, before?.boxes);
  const titles = titlesOf(index, boxes, before?.titles);
  const hulls = hullsOf(index, { boxes, titles, lens, before: before?.hulls });
  // Whatever the lens draws hulls around, gateways stand on the borders of networks: a change of lens moves nothing.
  const ofNetworks = { boxes, titles, lens: lensOf('network'), before: before?.networks };
  const networks = lens.hulls === 'network' ? hulls : hullsOf(index, ofNetworks);
  const gateways = gatewayMarksOf(index, lens, {
    boxes,
    around: networks.around,
    cards: gridOf(cardsOf(boxes)),
    peers: (gateway) => peersOf(index, gateway),
  });
  return { index, lens, boxes, titles, hulls, networks, gateways };
}

/** What ends of lines stand on. */
export function portWorldOf({ index, boxes, gateways, networks }: Ground): PortWorld {
  return {
    boxes,
    cardOf: (cluster) => cardOf(index, cluster),
    gateways: new Map(gateways.map((mark) => [mark.id, mark])),
    hulls: new Map(networks.hulls.map((hull) => [hull.id, hull])),
  };
}

const SOLID = new Set(['cluster', 'vm', 'note']);

function cardsOf(boxes: ReadonlyMap<EntityId, Box>): readonly Thing[] {
  return [...boxes].flatMap(([id, box]) =>
    SOLID.has(id.slice(0, id.indexOf(':'))) ? [{ id, box, isSolid: true }] : [],
  );
}

/** What lines must not run through, and what they keep off. */
export function thingsOf({ boxes, titles, hulls, gateways }: Ground): readonly Thing[] {
  const isSolid = false;
  return [
    ...cardsOf(boxes),
    ...[...titles].map(([id, { box }]): Thing => ({ id, box, isSolid })),
    ...hulls.hulls.map(({ id, pill }): Thing => ({ id, box: pill.box, isSolid })),
    ...gateways.map(({ id, centre, size }): Thing => ({ id, box: around(centre, size), isSolid })),
  ];
}

/** The borders that words keep off. */
export function bordersOf({ boxes, hulls }: Ground): Lanes {
  const borders = emptyLanes();
  for (const [id, box] of boxes) if (isEntityIdOf(id, 'region')) borders.add(id, frameOf(box));
  for (const { id, rects } of hulls.hulls) for (const box of rects.flat()) borders.add(id, frameOf(box));
  return borders;
}

const frameOf = (box: Box): readonly Point[] => [
  { x: box.x, y: box.y },
  { x: right(box), y: box.y },
  { x: right(box), y: bottom(box) },
  { x: box.x, y: bottom(box) },
  { x: box.x, y: box.y },
];

/** Room for strokes, badges and arrowheads around what is drawn. */
const BLEED = 8;

/** The smallest box around everything that is drawn; undefined for an empty board. */
export function boundsOf({ boxes, titles, hulls, gateways }: Ground, routes: readonly Route[]): Box | undefined {
  const all = union([
    ...boxes.values(),
    ...[...titles.values()].map(({ box }) => box),
    ...hulls.hulls.flatMap(boxesOfHull),
    ...gateways.map(({ centre, size }) => around(centre, size)),
    ...routes.flatMap(boxesOfRoute),
  ]);
  return all && inflate(all, BLEED);
}

const around = ({ x, y }: Point, size: number): Box => ({ x: x - size / 2, y: y - size / 2, w: size, h: size });

const boxesOfHull = ({ rects, pill }: Hull): readonly Box[] => [...rects.flat(), pill.box];

function boxesOfRoute({ points, label, cause }: Route): readonly Box[] {
  return [
    ...points.map((point) => ({ ...point, w: 0, h: 0 })),
    ...(label ? [label.box] : []),
    ...(cause ? [cause.box] : []),
  ];
}
