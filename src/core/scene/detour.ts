import type { Box, Point } from '../base/geometry.ts';
import { bottom, inflate, overlaps, right, union } from '../base/geometry.ts';
import type { Course } from './courses.ts';
import type { Port } from './ports.ts';
import { OUT } from './ports.ts';
import type { Terrain, Trip } from './terrain.ts';
import { CLEARANCE, pieceBox } from './terrain.ts';

/** Streets run this far beside a card. */
const BESIDE = 10;
/** How far a search looks beyond the two ends: first near, then as far as a large board reaches. */
const REACH = [240, 1_600] as const;
const STUB = 12;
const BEND = 60;
/** Crossings of streets beyond this cost more than a line is worth: the drawing is then too dense for any line to be followed. */
const MAX_CROSSINGS = 40_000;

/**
 * The shortest way through the streets between cards: Dijkstra over the crossings of the lines beside all cards near by. Undefined
 * when there is none, because cards lie over each other. O(c log c) for c crossings.
 */
export function detour(
  ends: { readonly from: Port; readonly to: Port },
  trip: Trip,
  terrain: Terrain,
): Course | undefined {
  for (const reach of REACH) {
    const course = search(ends, trip, { terrain, reach });
    if (course) return course;
  }
  return undefined;
}

function search(
  { from, to }: { readonly from: Port; readonly to: Port },
  trip: Trip,
  { terrain, reach }: { readonly terrain: Terrain; readonly reach: number },
): Course | undefined {
  const [start, goal] = [stubOf(from), stubOf(to)];
  const area = union([pieceBox(start, goal), pieceBox(from.at, to.at)]);
  if (!area) return undefined;
  const cards = terrain.obstacles.at(inflate(area, reach));
  const walls = cards.map(({ id, box }) => inflate(box, trip.own.has(id) ? -1 : CLEARANCE));
  const streets = streetsOf(
    cards.map(({ box }) => box),
    [start, goal],
  );
  if (streets.xs.length * streets.ys.length > MAX_CROSSINGS) return undefined;
  const inner = shortest(streets, walls, [start, goal]);
  return inner && [from.at, ...inner, to.at];
}

const stubOf = ({ at, side }: Port): Point => ({ x: at.x + OUT[side].x * STUB, y: at.y + OUT[side].y * STUB });

interface Streets {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
}

function streetsOf(boxes: readonly Box[], ends: readonly Point[]): Streets {
  const xs = boxes.flatMap((box) => [box.x - BESIDE, right(box) + BESIDE]);
  const ys = boxes.flatMap((box) => [box.y - BESIDE, bottom(box) + BESIDE]);
  return { xs: ordered([...xs, ...ends.map(({ x }) => x)]), ys: ordered([...ys, ...ends.map(({ y }) => y)]) };
}

const ordered = (values: readonly number[]): readonly number[] => [...new Set(values)].sort((a, b) => a - b);

/** A crossing reached in a direction: 0 for level, 1 for upright. */
interface Visit {
  readonly x: number;
  readonly y: number;
  readonly upright: 0 | 1;
  readonly cost: number;
  readonly before: Visit | undefined;
}

function shortest(
  { xs, ys }: Streets,
  walls: readonly Box[],
  [start, goal]: readonly [Point, Point],
): Course | undefined {
  const [goalX, goalY] = [xs.indexOf(goal.x), ys.indexOf(goal.y)];
  const best = new Map<number, number>();
  const queue = emptyQueue();
  const first = { x: xs.indexOf(start.x), y: ys.indexOf(start.y), cost: 0, before: undefined };
  queue.push({ ...first, upright: 0 });
  queue.push({ ...first, upright: 1 });
  for (let visit = queue.pop(); visit; visit = queue.pop()) {
    if (visit.x === goalX && visit.y === goalY) return pointsOf(visit, { xs, ys });
    const key = keyOf(visit, ys.length);
    if ((best.get(key) ?? Infinity) <= visit.cost) continue;
    best.set(key, visit.cost);
    for (const next of neighbours(visit, { xs, ys }, walls)) {
      if ((best.get(keyOf(next, ys.length)) ?? Infinity) > next.cost) queue.push(next);
    }
  }
  return undefined;
}

const keyOf = ({ x, y, upright }: Visit, rows: number): number => (x * rows + y) * 2 + upright;

function neighbours(visit: Visit, { xs, ys }: Streets, walls: readonly Box[]): readonly Visit[] {
  const found: Visit[] = [];
  for (const [dx, dy] of STEPS) {
    const [x, y] = [visit.x + dx, visit.y + dy];
    const [a, b] = [
      { x: xs[visit.x] ?? 0, y: ys[visit.y] ?? 0 },
      { x: xs[x] ?? Infinity, y: ys[y] ?? Infinity },
    ];
    if (b.x === Infinity || b.y === Infinity || walls.some((wall) => overlaps(wall, pieceBox(a, b)))) continue;
    const upright = dx === 0 ? 1 : 0;
    const length = Math.abs(b.x - a.x) + Math.abs(b.y - a.y);
    found.push({ x, y, upright, cost: visit.cost + length + (upright === visit.upright ? 0 : BEND), before: visit });
  }
  return found;
}

const STEPS = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
] as const;

function pointsOf(last: Visit, { xs, ys }: Streets): Course {
  const points: Point[] = [];
  for (let visit: Visit | undefined = last; visit; visit = visit.before) {
    points.push({ x: xs[visit.x] ?? 0, y: ys[visit.y] ?? 0 });
  }
  return points.reverse();
}

interface Queue {
  push(visit: Visit): void;
  pop(): Visit | undefined;
}

/** A binary heap, cheapest first. */
function emptyQueue(): Queue {
  const heap: Visit[] = [];
  const costAt = (at: number): number => heap[at]?.cost ?? Infinity;
  const swap = (a: number, b: number): void => {
    const [first, second] = [heap[a], heap[b]];
    if (first && second) [heap[a], heap[b]] = [second, first];
  };
  return {
    push(visit) {
      heap.push(visit);
      for (let at = heap.length - 1; at > 0;) {
        const parent = (at - 1) >> 1;
        if (costAt(parent) <= costAt(at)) break;
        swap(at, parent);
        at = parent;
      }
    },
    pop() {
      swap(0, heap.length - 1);
      const top = heap.pop();
      for (let at = 0; ;) {
        const [left, rightChild] = [2 * at + 1, 2 * at + 2];
        const least = costAt(rightChild) < costAt(left) ? rightChild : left;
        if (costAt(least) >= costAt(at)) break;
        swap(at, least);
        at = least;
      }
      return top;
    },
  };
}
