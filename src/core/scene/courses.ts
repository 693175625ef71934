import type { Point } from '../base/geometry.ts';
import type { Port } from './ports.ts';
import { isLevel, OUT } from './ports.ts';

/** A way from one port to another: points from border to border. */
export type Course = readonly Point[];

/** How far a line leaves a border before it turns, at least. */
const STUB = 16;
/** Lanes beside the first choice, so that a second line finds a place of its own. */
const LANES = [0, 10, -10, 20] as const;

/** The plainest way between two ports that face each other: straight, with one step half way, or with one corner. */
export function plainCourse(from: Port, to: Port): Course {
  const [a, b] = [from.at, to.at];
  const [isFromLevel, isToLevel] = [isLevel(from.side), isLevel(to.side)];
  if (isFromLevel !== isToLevel) return [a, isFromLevel ? { x: b.x, y: a.y } : { x: a.x, y: b.y }, b];
  if (!isFromLevel) return plainCourse(flipped(from), flipped(to)).map(flip);
  return a.y === b.y ? [a, b] : stepAt(a, b, Math.round((a.x + b.x) / 2));
}

/** Simple ways between two ports with right angles only, without a look at what is in between. The shortest families first. */
export function coursesBetween(from: Port, to: Port): readonly Course[] {
  const [a, b] = [isLevel(from.side), isLevel(to.side)];
  if (a && b) return levelCourses(from, to);
  if (!a && !b) return levelCourses(flipped(from), flipped(to)).map((course) => course.map(flip));
  return cornerCourses(from, to);
}

/** Both ends leave sideways: straight, with one step between, or around when they face away from each other. */
function levelCourses(from: Port, to: Port): readonly Course[] {
  const [a, b] = [from.at, to.at];
  const [outA, outB] = [OUT[from.side].x, OUT[to.side].x];
  if (outA === outB) {
    const far = outA > 0 ? Math.max(a.x, b.x) : Math.min(a.x, b.x);
    return LANES.slice(0, 3).map((_, n) => stepAt(a, b, far + outA * (STUB + 10 * n)));
  }
  const room = (b.x - a.x) * outA;
  if (room < 2 * STUB) return room > 4 ? [stepAt(a, b, (a.x + b.x) / 2)] : aroundCourses(from, to);
  if (a.y === b.y) return [[a, b]];
  const middle = Math.round((a.x + b.x) / 2);
  const xs = [...LANES.map((lane) => middle + lane), a.x + outA * STUB, b.x + outB * STUB];
  const inside = xs.filter((x) => (x - a.x) * outA >= STUB / 2 && (b.x - x) * outA >= STUB / 2);
  return inside.map((x) => stepAt(a, b, x));
}

/** Out, along, and back in from behind. */
function aroundCourses(from: Port, to: Port): readonly Course[] {
  const [a, b] = [from.at, to.at];
  const [xa, xb] = [a.x + OUT[from.side].x * STUB, b.x + OUT[to.side].x * STUB];
  const [top, low] = [Math.min(a.y, b.y), Math.max(a.y, b.y)];
  const ys = [(a.y + b.y) / 2, low + 90, top - 110, low + 160, top - 180];
  return ys.map((y) => sideways(a, b, { xa, xb, y }));
}

/** One end leaves sideways, the other up or down: one corner, or two more to get around. */
function cornerCourses(from: Port, to: Port): readonly Course[] {
  const [level, upright] = isLevel(from.side) ? [from, to] : [to, from];
  const [a, b] = [level.at, upright.at];
  const isClean = (b.x - a.x) * OUT[level.side].x >= STUB / 2 && (a.y - b.y) * OUT[upright.side].y >= STUB / 2;
  const x = a.x + OUT[level.side].x * STUB;
  const y = b.y + OUT[upright.side].y * STUB;
  const courses = isClean
    ? [[a, { x: b.x, y: a.y }, b]]
    : [0, 10].map((lane) => [
        a,
        { x: x + OUT[level.side].x * lane, y: a.y },
        { x: x + OUT[level.side].x * lane, y: y + OUT[upright.side].y * lane },
        { x: b.x, y: y + OUT[upright.side].y * lane },
        b,
      ]);
  return level === from ? courses : courses.map((course) => course.toReversed());
}

/** Ways through a street above or below, for ends that leave sideways while something stands between them. */
export function streetCourses(
  from: Port,
  to: Port,
  streets: { readonly xs: readonly number[]; readonly ys: readonly number[] },
): readonly Course[] {
  const [a, b] = [isLevel(from.side), isLevel(to.side)];
  if (a !== b) return [];
  if (!a) {
    const turned = { xs: streets.ys, ys: streets.xs };
    return streetCourses(flipped(from), flipped(to), turned).map((course) => course.map(flip));
  }
  const [xa, xb] = [from.at.x + OUT[from.side].x * STUB, to.at.x + OUT[to.side].x * STUB];
  return streets.ys.flatMap((y) =>
    [0, 10].map((lane) =>
      sideways(from.at, to.at, { xa: xa + OUT[from.side].x * lane, xb: xb + OUT[to.side].x * lane, y: y + lane }),
    ),
  );
}

const stepAt = (a: Point, b: Point, x: number): Course => [a, { x, y: a.y }, { x, y: b.y }, b];

const sideways = (a: Point, b: Point, { xa, xb, y }: { xa: number; xb: number; y: number }): Course => [
  a,
  { x: xa, y: a.y },
  { x: xa, y },
  { x: xb, y },
  { x: xb, y: b.y },
  b,
];

const flip = ({ x, y }: Point): Point => ({ x: y, y: x });

const TURNED = { left: 'top', right: 'bottom', top: 'left', bottom: 'right' } as const;

/** The port as it looks with the axes exchanged. */
const flipped = (port: Port): Port => ({ ...port, side: TURNED[port.side], at: flip(port.at) });

/** The same way after its ends were moved: the pieces at the ends get longer or shorter, and those next to them are moved aside. None for one that has too few corners. */
export function pulledBy(course: Course, from: Point, to: Point): readonly Course[] {
  const [first, second] = course;
  const [last, secondLast] = [course.at(-1), course.at(-2)];
  if (course.length < 4 || !first || !second || !last || !secondLast) return [];
  const afterFirst = first.y === second.y ? { x: second.x, y: from.y } : { x: from.x, y: second.y };
  const beforeLast = last.y === secondLast.y ? { x: secondLast.x, y: to.y } : { x: to.x, y: secondLast.y };
  return [[from, afterFirst, ...course.slice(2, -2), beforeLast, to]];
}

/** The same way without points on straight lines and without going back on itself. */
export function tidied(course: Course): Course {
  const points: Point[] = [];
  for (const point of course) {
    const [before, last] = [points.at(-2), points.at(-1)];
    if (last && last.x === point.x && last.y === point.y) continue;
    if (before && last && isStraight(before, last, point)) points.pop();
    points.push(point);
  }
  return points;
}

const isStraight = (a: Point, b: Point, c: Point): boolean =>
  (a.x === b.x && b.x === c.x) || (a.y === b.y && b.y === c.y);
