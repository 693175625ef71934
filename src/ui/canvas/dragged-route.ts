import type { Box, Point } from '../../core/base/geometry.ts';
import { containsPoint, inflate } from '../../core/base/geometry.ts';
import type { ElementId } from '../../core/design/ids.ts';
import type { Route, RouteLabel } from '../../core/scene/scene.ts';
import { drawn } from '../../core/scene/strokes.ts';

/** Something that moves, where it was, and how far it has come. */
export interface Carried {
  readonly id: ElementId;
  readonly was: Box;
  readonly by: Point;
}

/** Lines end on a border or a few px before it. */
const REACH_PX = 8;

/** A line some of whose ends have moved: the same line elsewhere when both did alike, otherwise a plain elbow between its ends. */
export function carriedRoute(route: Route, carried: readonly Carried[]): Route {
  const [first, last] = [route.points[0], route.points.at(-1)];
  if (!first || !last) return route;
  // A container holds the ends of lines that are none of its own: only what the line names can carry an end.
  const named = carried.filter(({ id }) => route.ends.includes(id));
  const [a, b] = [shiftAt(first, named), shiftAt(last, named)];
  const points =
    a.x === b.x && a.y === b.y
      ? route.points.map((point) => plus(point, a))
      : elbow(route.points, plus(first, a), plus(last, b));
  const middle = middleOf(points);
  const blocker = route.blocker && middle;
  return {
    ...route,
    points,
    ...drawn(points, { style: route.style, arrows: route.arrows, blocker }),
    blocker,
    glyph: route.glyph && { ...route.glyph, at: middle },
    label: route.label && labelAt(route.label, plus(middle, { x: 0, y: -8 })),
    cause: route.cause && route.blocker && movedLabel(route.cause, minus(middle, route.blocker)),
  };
}

const plus = (a: Point, b: Point): Point => ({ x: a.x + b.x, y: a.y + b.y });
const minus = (a: Point, b: Point): Point => ({ x: a.x - b.x, y: a.y - b.y });

const still: Point = { x: 0, y: 0 };

/** How far the thing that a line ends at has moved. */
const shiftAt = (end: Point, carried: readonly Carried[]): Point =>
  carried.find(({ was }) => containsPoint(inflate(was, REACH_PX), end))?.by ?? still;

/** Right angles only, leaving and arriving level or upright as before. */
function elbow(before: readonly Point[], from: Point, to: Point): readonly Point[] {
  const [leavesLevel, arrivesLevel] = [isLevel(before[0], before[1]), isLevel(before.at(-2), before.at(-1))];
  if (leavesLevel !== arrivesLevel) return [from, leavesLevel ? { x: to.x, y: from.y } : { x: from.x, y: to.y }, to];
  const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2];
  return leavesLevel ? [from, { x, y: from.y }, { x, y: to.y }, to] : [from, { x: from.x, y }, { x: to.x, y }, to];
}

const isLevel = (a: Point | undefined, b: Point | undefined): boolean => !a || !b || a.y === b.y;

/** On the middle piece. */
function middleOf(points: readonly Point[]): Point {
  const n = Math.floor((points.length - 1) / 2);
  const [a, b] = [points[n] ?? still, points[n + 1] ?? points[n] ?? still];
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

const movedLabel = (label: RouteLabel, by: Point): RouteLabel => ({
  ...label,
  at: plus(label.at, by),
  box: { ...label.box, ...plus(label.box, by) },
});

const labelAt = (label: RouteLabel, at: Point): RouteLabel => ({
  ...movedLabel(label, minus(at, label.at)),
  anchor: 'middle',
});
