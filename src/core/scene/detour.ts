import type { Box, Point } from '../base/geometry.ts';
import { bottom, inflate, right, union } from '../base/geometry.ts';
import type { Course } from './courses.ts';
import type { Port } from './ports.ts';
import { OUT } from './ports.ts';
import { emptyQueue } from './queue.ts';
import type { Effort, Terrain, Trip } from './terrain.ts';
import { CLEARANCE, pieceBox } from './terrain.ts';

/** Streets run this far beside a card. */
const BESIDE = 10;
/** How far a search looks beyond the two ends, and whether it keeps off names and gateways: near first, then as far as a board reaches. */
const SEARCHES = [
  [240, true],
  [240, false],
  [1_600, false],
] as const;
const STUB = 12;
const BEND = 60;
/** What a crossing costs of the effort of a drawing, in pieces of lines that are looked at. */
const VISIT = 0.5;
/** A search over more crossings than this takes too long; the drawing is then too dense for any line to be followed. */
const MAX_CROSSINGS = 40_000;

/**
 * The shortest way through the streets between cards: a search over the crossings of the lines beside all cards near by. Undefined
 * when there is none, because cards lie over each other. O(c log c) for c crossings.
 */
export function detour(
  { from, to }: { readonly from: Port; readonly to: Port },
  trip: Trip,
  terrain: Terrain,
): Course | undefined {
  const [start, goal] = [stubOf(from), stubOf(to)];
  const area = union([pieceBox(start, goal), pieceBox(from.at, to.at)]) ?? pieceBox(start, goal);
  for (const [reach, keepsOff] of SEARCHES) {
    const near = terrain.things.at(inflate(area, reach));
    const cards = near.filter(({ isSolid }) => isSolid);
    const walls = near.flatMap(({ id, box, isSolid }) => {
      if (isSolid) return [inflate(box, trip.own.has(id) ? -1 : CLEARANCE)];
      return keepsOff && !trip.own.has(id) ? [box] : [];
    });
    const boxes = cards.map(({ box }) => box);
    const town = townOf(boxes, walls, [start, goal]);
    const inner = town && shortest(town, { start, goal, effort: terrain.effort });
    if (inner) return [from.at, ...inner, to.at];
  }
  return undefined;
}

const stubOf = ({ at, side }: Port): Point => ({ x: at.x + OUT[side].x * STUB, y: at.y + OUT[side].y * STUB });

/** Streets and their crossings. A bit says that the way on from a crossing, to the right (1) or down (2), is walled up. */
interface Town {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly walled: Uint8Array;
}

function townOf(boxes: readonly Box[], walls: readonly Box[], ends: readonly Point[]): Town | undefined {
  const xs = ordered([...boxes.flatMap((box) => [box.x - BESIDE, right(box) + BESIDE]), ...ends.map(({ x }) => x)]);
  const ys = ordered([...boxes.flatMap((box) => [box.y - BESIDE, bottom(box) + BESIDE]), ...ends.map(({ y }) => y)]);
  if (xs.length * ys.length > MAX_CROSSINGS) return undefined;
  const walled = new Uint8Array(xs.length * ys.length);
  for (const wall of walls) {
    const [x0, x1] = spanOf(xs, wall.x, right(wall));
    const [y0, y1] = spanOf(ys, wall.y, bottom(wall));
    for (let x = Math.max(0, x0 - 1); x <= x1; x++) {
      for (let y = Math.max(0, y0 - 1); y <= y1; y++) {
        const bits = (y >= y0 ? 1 : 0) | (x >= x0 ? 2 : 0);
        walled[x * ys.length + y] = (walled[x * ys.length + y] ?? 0) | bits;
      }
    }
  }
  return { xs, ys, walled };
}

const ordered = (values: readonly number[]): readonly number[] => [...new Set(values)].sort((a, b) => a - b);

/** The first and last of some ordered values that lie inside a span; the last is before the first when none does. */
function spanOf(values: readonly number[], low: number, high: number): readonly [number, number] {
  const first = values.findIndex((value) => value > low);
  const after = values.findIndex((value) => value >= high);
  return [first < 0 ? values.length : first, (after < 0 ? values.length : after) - 1];
}

/** A crossing reached in a direction: 0 for level, 1 for upright. */
interface Visit {
  readonly x: number;
  readonly y: number;
  readonly upright: 0 | 1;
  readonly cost: number;
  readonly before: Visit | undefined;
}

interface Search {
  readonly start: Point;
  readonly goal: Point;
  readonly effort: Effort;
}

function shortest(town: Town, { start, goal, effort }: Search): Course | undefined {
  const { xs, ys } = town;
  const [goalX, goalY] = [xs.indexOf(goal.x), ys.indexOf(goal.y)];
  const best = new Float64Array(xs.length * ys.length * 2).fill(Infinity);
  const queue = emptyQueue<Visit>();
  const first = { x: xs.indexOf(start.x), y: ys.indexOf(start.y), cost: 0, before: undefined };
  queue.push({ ...first, upright: 0 }, 0);
  queue.push({ ...first, upright: 1 }, 0);
  const keyOf = ({ x, y, upright }: Visit): number => (x * ys.length + y) * 2 + upright;
  for (let visit = queue.pop(); visit; visit = queue.pop()) {
    if (visit.x === goalX && visit.y === goalY) return pointsOf(visit, town);
    effort.left -= VISIT;
    if (effort.left <= 0) return undefined;
    if ((best[keyOf(visit)] ?? 0) < visit.cost) continue;
    for (const next of neighbours(visit, town)) {
      if ((best[keyOf(next)] ?? 0) <= next.cost) continue;
      best[keyOf(next)] = next.cost;
      // What is left as the crow walks, so that the search heads for the goal.
      queue.push(next, next.cost + Math.abs((xs[next.x] ?? 0) - goal.x) + Math.abs((ys[next.y] ?? 0) - goal.y));
    }
  }
  return undefined;
}

const STEPS = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
] as const;

const neighbours = (visit: Visit, town: Town): readonly Visit[] =>
  STEPS.flatMap(([dx, dy]) => stepTo(visit, { x: visit.x + dx, y: visit.y + dy }, town) ?? []);

/** The next crossing; undefined past the edge of the town, or where a card is in the way. */
function stepTo(visit: Visit, { x, y }: Point, { xs, ys, walled }: Town): Visit | undefined {
  const [here, there] = [
    { x: xs[visit.x] ?? 0, y: ys[visit.y] ?? 0 },
    { x: xs[x], y: ys[y] },
  ];
  if (there.x === undefined || there.y === undefined) return undefined;
  const upright = x === visit.x ? 1 : 0;
  const edge = Math.min(x, visit.x) * ys.length + Math.min(y, visit.y);
  if ((walled[edge] ?? 0) & (upright === 1 ? 2 : 1)) return undefined;
  const length = Math.abs(there.x - here.x) + Math.abs(there.y - here.y);
  return { x, y, upright, cost: visit.cost + length + (upright === visit.upright ? 0 : BEND), before: visit };
}

function pointsOf(last: Visit, { xs, ys }: Town): Course {
  const points: Point[] = [];
  for (let visit: Visit | undefined = last; visit; visit = visit.before) {
    points.push({ x: xs[visit.x] ?? 0, y: ys[visit.y] ?? 0 });
  }
  return points.reverse();
}
