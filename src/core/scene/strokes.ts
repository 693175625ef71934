import type { Point } from '../base/geometry.ts';
import type { Course } from './courses.ts';
import { polylinePath } from './path-data.ts';
import type { Route, RouteLabel, RouteStyle } from './scene.ts';

/** How a style ends: clear space before a border, and how much of the line an arrowhead takes. */
interface Stroke {
  readonly gap: number;
  readonly head: number;
}

const STROKES: Readonly<Record<RouteStyle, Stroke>> = {
  call: { gap: 0, head: 9 },
  'gateway-hop': { gap: 0, head: 0 },
  ingress: { gap: 0, head: 7 },
  'remote-secret': { gap: 5, head: 1 },
  xds: { gap: 5, head: 7 },
  trust: { gap: 2, head: 0 },
  'network-route': { gap: 0, head: 0 },
  failover: { gap: 4, head: 7 },
};

/** Radius of the corners of lines. */
const RADIUS = 10;
/** From the middle of a blocker to where the line stops and goes on. */
const BLOCKER = 13;

/** What is drawn of a line: the path without what arrowheads cover, where their points are, and what is left after a blocker. */
export type Drawn = Pick<Route, 'path' | 'rest' | 'tips'>;

export function drawn(
  course: Course,
  {
    style,
    arrows,
    blocker,
  }: { readonly style: RouteStyle; readonly arrows: Route['arrows']; readonly blocker: Point | undefined },
): Drawn {
  const { gap, head } = STROKES[style];
  const body = shortened(course, [gap, gap]);
  const line = shortened(body, [arrows === 'both' ? head : 0, arrows === 'none' ? 0 : head]);
  const tips = arrows === 'none' ? [] : [tipOf(body), ...(arrows === 'both' ? [tipOf(body.toReversed())] : [])];
  if (!blocker) return { path: polylinePath(line, RADIUS), rest: undefined, tips };
  const [before, after] = splitAt(line, blocker);
  return {
    path: polylinePath(shortened(before, [0, BLOCKER]), RADIUS),
    rest: polylinePath(shortened(after, [BLOCKER, 0]), RADIUS),
    tips,
  };
}

/** The same line elsewhere, with all its signs. */
export function moved(route: Route, { x, y }: Point): Route {
  const shift = (point: Point): Point => ({ x: point.x + x, y: point.y + y });
  const shiftLabel = (label: RouteLabel | undefined): RouteLabel | undefined =>
    label && { ...label, at: shift(label.at), box: { ...label.box, ...shift(label.box) } };
  const points = route.points.map(shift);
  return {
    ...route,
    points,
    ...drawn(points, { style: route.style, arrows: route.arrows, blocker: route.blocker && shift(route.blocker) }),
    glyph: route.glyph && { ...route.glyph, at: shift(route.glyph.at) },
    label: shiftLabel(route.label),
    cause: shiftLabel(route.cause),
    blocker: route.blocker && shift(route.blocker),
  };
}

function tipOf(course: Course): { readonly at: Point; readonly towards: Point } {
  const [last, before] = [course.at(-1) ?? { x: 0, y: 0 }, course.at(-2) ?? { x: 0, y: 0 }];
  const length = Math.hypot(last.x - before.x, last.y - before.y) || 1;
  return { at: last, towards: { x: (last.x - before.x) / length + 0, y: (last.y - before.y) / length + 0 } };
}

/** The way with a piece taken off each end. */
export function shortened(course: Course, [start, end]: readonly [number, number]): Course {
  return cutStart(cutStart(course, start).toReversed(), end).toReversed();
}

function cutStart(course: Course, by: number): Course {
  let left = by;
  for (const [n, a] of course.entries()) {
    const b = course[n + 1];
    if (!b) break;
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    if (length > left) {
      return [
        { x: a.x + ((b.x - a.x) * left) / length, y: a.y + ((b.y - a.y) * left) / length },
        ...course.slice(n + 1),
      ];
    }
    left -= length;
  }
  return course.slice(-2);
}

/** The parts of a way before and after a point on it. */
function splitAt(course: Course, point: Point): readonly [Course, Course] {
  for (const [n, a] of course.entries()) {
    const b = course[n + 1];
    if (b && isBetween(a, b, point))
      return [
        [...course.slice(0, n + 1), point],
        [point, ...course.slice(n + 1)],
      ];
  }
  return [course, course.slice(-1)];
}

const isBetween = (a: Point, b: Point, point: Point): boolean =>
  point.x >= Math.min(a.x, b.x) &&
  point.x <= Math.max(a.x, b.x) &&
  point.y >= Math.min(a.y, b.y) &&
  point.y <= Math.max(a.y, b.y);
