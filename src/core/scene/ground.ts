import type { Box, Point } from '../base/geometry.ts';
import { bottom, inflate, overlaps, right, union } from '../base/geometry.ts';
import type { Layout } from '../design/design.ts';
import type { EntityId } from '../design/ids.ts';
import { isEntityIdOf } from '../design/ids.ts';
import type { ModelIndex } from '../design/model-index.ts';
import type { Lens } from '../lenses/define-lens.ts';
import { lensOf } from '../lenses/index.ts';
import { cardOf } from '../placement/card.ts';
import { absoluteBoxes } from './boxes.ts';
import { peersOf } from './call-wires.ts';
import type { GatewayWorld } from './gateway-marks.ts';
import { gatewayMarksOf } from './gateway-marks.ts';
import { gridOf } from './grid.ts';
import type { Hulls } from './hulls.ts';
import { hullsOf } from './hulls.ts';
import type { Lanes } from './lanes.ts';
import { emptyLanes } from './lanes.ts';
import type { PortWorld } from './ports.ts';
import type { GatewayMark, Route, Title } from './scene.ts';
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
    before: before && gatewaysBefore(before, { boxes, networks }),
  });
  return { index, lens, boxes, titles, hulls, networks, gateways };
}

/** What gateways have to know of a ground to stay as they were on it. */
function gatewaysBefore(
  before: Ground,
  { boxes, networks }: Pick<Ground, 'boxes' | 'networks'>,
): GatewayWorld['before'] {
  const ids = new Set([...before.boxes.keys(), ...boxes.keys()]);
  const changed = [...ids].flatMap((id) => {
    const [was, is] = [before.boxes.get(id), boxes.get(id)];
    return was === is || !isSolid(id) ? [] : [was, is].flatMap((box) => (box ? [{ box }] : []));
  });
  const grid = gridOf(changed);
  const area = union(changed.map(({ box }) => box));
  return {
    marks: new Map(before.gateways.map((mark) => [mark.id, mark])),
    isTouched: (host, place) =>
      boxes.get(host) !== before.boxes.get(host) ||
      networks.around.get(host) !== before.networks.around.get(host) ||
      (area !== undefined && overlaps(area, place) && grid.has(place)),
  };
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

/** Cards, machines and notes: whatever is no container. */
export const isSolid = (id: EntityId): boolean => !isEntityIdOf(id, 'region') && !isEntityIdOf(id, 'zone');

const cardsOf = (boxes: ReadonlyMap<EntityId, Box>): readonly Thing[] =>
  [...boxes].flatMap(([id, box]) => (isSolid(id) ? [{ id, box, isSolid: true }] : []));

/** What lines must not run through, and what they keep off. */
export function thingsOf({ boxes, titles, hulls, gateways }: Ground): readonly Thing[] {
  const soft = (id: EntityId, box: Box): Thing => ({ id, box, isSolid: false });
  return [
    ...cardsOf(boxes),
    ...[...titles].map(([id, { box }]) => soft(id, box)),
    ...hulls.hulls.map(({ id, pill }) => soft(id, pill.box)),
    ...gateways.map(({ id, centre, size }) => soft(id, around(centre, size))),
  ];
}

/** The borders that words keep off. */
export function bordersOf({ boxes, hulls }: Ground): Lanes {
  const borders = emptyLanes();
  addBorders(borders, { boxes, hulls }, () => true);
  return borders;
}

/** Adds the borders of some regions and hulls. */
export function addBorders(
  borders: Lanes,
  { boxes, hulls }: Pick<Ground, 'boxes' | 'hulls'>,
  accept: (id: EntityId) => boolean,
): void {
  for (const [id, box] of boxes) if (isEntityIdOf(id, 'region') && accept(id)) borders.add(id, frameOf(box));
  for (const { id, rects } of hulls.hulls) {
    if (accept(id)) for (const box of rects.flat()) borders.add(id, frameOf(box));
  }
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

/** The smallest box around everything that is drawn; undefined for an empty board. Plain loops: asked for in every frame of a drag. */
export function boundsOf({ boxes, titles, hulls, gateways }: Ground, routes: readonly Route[]): Box | undefined {
  const extent = emptyExtent();
  for (const box of boxes.values()) addBox(extent, box);
  for (const { box } of titles.values()) addBox(extent, box);
  for (const { centre, size } of gateways) addBox(extent, around(centre, size));
  for (const { rects, pill } of hulls.hulls) {
    addBox(extent, pill.box);
    for (const group of rects) for (const rect of group) addBox(extent, rect);
  }
  for (const { points, label, cause } of routes) {
    for (const { x, y } of points) addSpan(extent, [x, x], [y, y]);
    if (label) addBox(extent, label.box);
    if (cause) addBox(extent, cause.box);
  }
  const { x0, y0, x1, y1 } = extent;
  return x0 > x1 ? undefined : inflate({ x: x0, y: y0, w: x1 - x0, h: y1 - y0 }, BLEED);
}

interface Extent {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

const emptyExtent = (): Extent => ({ x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity });

const addBox = (extent: Extent, { x, y, w, h }: Box): void => addSpan(extent, [x, x + w], [y, y + h]);

function addSpan(extent: Extent, [left, r]: readonly [number, number], [top, low]: readonly [number, number]): void {
  if (left < extent.x0) extent.x0 = left;
  if (top < extent.y0) extent.y0 = top;
  if (r > extent.x1) extent.x1 = r;
  if (low > extent.y1) extent.y1 = low;
}

const around = ({ x, y }: Point, size: number): Box => ({ x: x - size / 2, y: y - size / 2, w: size, h: size });
