import type { Box, Point } from '../base/geometry.ts';
import { bottom, inflate, overlaps, right, union } from '../base/geometry.ts';
import type { EntityId } from '../design/ids.ts';
import type { Placed } from './grid.ts';
import type { Ground } from './ground.ts';
import { isSolid } from './ground.ts';
import type { Laid } from './routes.ts';
import type { GatewayMark, Route } from './scene.ts';
import { CLEARANCE, pieceBox } from './terrain.ts';
import type { End } from './wire.ts';

/** What is different between two grounds of one model. */
export interface Changes {
  /** Whatever stands elsewhere or looks different. A string set, since lines and things are looked up in the same way. */
  readonly ids: ReadonlySet<string>;
  /** By how much each of them was shifted; undefined where it is not only a shift. */
  readonly shifts: ReadonlyMap<EntityId, Point | undefined>;
  /** Where cards stand that stood elsewhere, and a box around them all. */
  readonly cards: readonly Placed[];
  readonly area: Box | undefined;
}

/** O(things). Parts that did not change are the same objects in both. */
export function changesBetween(before: Ground, now: Ground): Changes {
  const boxes = [...now.boxes].filter(([id, box]) => before.boxes.get(id) !== box);
  const titles = [...now.titles].filter(([id, title]) => before.titles.get(id) !== title);
  const marks = new Map(before.gateways.map((mark) => [mark.id, mark]));
  const gateways = now.gateways.filter((mark) => marks.get(mark.id) !== mark);
  const known = new Set([...before.hulls.hulls, ...before.networks.hulls]);
  const hulls = [...now.hulls.hulls, ...now.networks.hulls].filter((hull) => !known.has(hull));
  const shifts = new Map<EntityId, Point | undefined>([
    ...boxes.map(([id, box]) => [id, boxShift(before.boxes.get(id), box)] as const),
    ...gateways.map((mark) => [mark.id, markShift(marks.get(mark.id), mark)] as const),
    ...hulls.map(({ id }) => [id, undefined] as const),
  ]);
  const cards = boxes.flatMap(([id, box]) => (isSolid(id) ? [{ box }] : []));
  const ids = new Set<string>([...shifts.keys(), ...titles.map(([id]) => id)]);
  return { ids, shifts, cards, area: union(cards.map(({ box }) => box)) };
}

const boxShift = (was: Box | undefined, is: Box): Point | undefined =>
  was && was.w === is.w && was.h === is.h ? { x: is.x - was.x, y: is.y - was.y } : undefined;

const markShift = (was: GatewayMark | undefined, is: GatewayMark): Point | undefined =>
  was?.side === is.side ? { x: is.centre.x - was.centre.x, y: is.centre.y - was.centre.y } : undefined;

/** Whether a line stays, is drawn anew, or is shifted as a whole, with both things that it joins. */
export function fateOf(route: Route, { wire, way }: Laid, changes: Changes): 'stays' | 'anew' | Point {
  const { shifts } = changes;
  const [from, to] = [idOf(wire.from), idOf(wire.to)];
  const isAtBorder = wire.block?.network !== undefined && shifts.has(wire.block.network);
  if (!shifts.has(from) && !shifts.has(to) && !isAtBorder) return isCrossed(way.course, changes) ? 'anew' : 'stays';
  const [a, b] = [shifts.get(from), shifts.get(to)];
  return a && b && a.x === b.x && a.y === b.y && !route.blocker ? a : 'anew';
}

function isCrossed(course: readonly Point[], { cards, area }: Changes): boolean {
  if (!area || !course.some((point, n) => n > 0 && isNear(course[n - 1] ?? point, point, area))) return false;
  return course.some((point, n) => {
    const piece = inflate(pieceBox(course[n - 1] ?? point, point), CLEARANCE);
    return n > 0 && cards.some(({ box }) => overlaps(box, piece));
  });
}

/** Cheap: most lines are nowhere near. */
const isNear = (a: Point, b: Point, area: Box): boolean =>
  Math.max(a.x, b.x) > area.x - CLEARANCE &&
  Math.min(a.x, b.x) < right(area) + CLEARANCE &&
  Math.max(a.y, b.y) > area.y - CLEARANCE &&
  Math.min(a.y, b.y) < bottom(area) + CLEARANCE;

function idOf(end: End): EntityId {
  switch (end.on) {
    case 'card':
      return end.cluster;
    case 'gateway':
      return end.gateway;
    case 'region':
      return end.region;
    case 'hull':
      return end.hull;
  }
}
