import type { Box, Point } from '../base/geometry.ts';
import { bottom, right } from '../base/geometry.ts';
import type { Course } from './courses.ts';

/** Where a way first enters one of the rectangles; half way along when it never does. */
export function blockerOn(course: Course, rects: readonly Box[]): Point {
  for (const [n, a] of course.entries()) {
    const b = course[n + 1];
    if (!b) break;
    const entries = rects.flatMap((rect) => entryInto(rect, a, b) ?? []);
    const [first, ...others] = entries;
    if (first) return others.reduce((best, point) => (distance(a, point) < distance(a, best) ? point : best), first);
  }
  return midway(course);
}

/** Where a level or upright piece enters a box from outside. */
function entryInto(box: Box, a: Point, b: Point): Point | undefined {
  if (a.y === b.y) {
    if (a.y < box.y || a.y > bottom(box)) return undefined;
    const x = b.x > a.x ? box.x : right(box);
    return isAhead(a.x, x, b.x) ? { x, y: a.y } : undefined;
  }
  if (a.x < box.x || a.x > right(box)) return undefined;
  const y = b.y > a.y ? box.y : bottom(box);
  return isAhead(a.y, y, b.y) ? { x: a.x, y } : undefined;
}

const isAhead = (from: number, at: number, to: number): boolean =>
  to > from ? at > from && at <= to : at < from && at >= to;

const distance = (a: Point, b: Point): number => Math.abs(a.x - b.x) + Math.abs(a.y - b.y);

function midway(course: Course): Point {
  const pieces = course.slice(1).map((point, n) => ({ from: course[n] ?? point, to: point }));
  let left = pieces.reduce((sum, { from, to }) => sum + distance(from, to), 0) / 2;
  for (const { from, to } of pieces) {
    const length = distance(from, to);
    if (length >= left && length > 0) {
      const share = left / length;
      return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
    }
    left -= length;
  }
  return course[0] ?? { x: 0, y: 0 };
}
