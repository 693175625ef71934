import type { Box, Point } from '../base/geometry.ts';
import { bottom, right } from '../base/geometry.ts';

/** Lines closer than this would read as one. */
const NEAR = 7;
const BUCKET = 16;

/** A straight piece of a line that is drawn already. */
interface Stretch {
  readonly owner: string;
  /** y of a level stretch, x of an upright one. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Who runs where: keeps parallel lines apart. */
export interface Lanes {
  add(owner: string, points: readonly Point[]): void;
  /** Length in px that a straight piece would share with others, the owners in `except` left out. */
  shared(a: Point, b: Point, except: ReadonlySet<string>): number;
  /** How many other lines run through a box. */
  crossing(box: Box, except: ReadonlySet<string>): number;
}

export function emptyLanes(): Lanes {
  const level = new Map<number, Stretch[]>();
  const upright = new Map<number, Stretch[]>();
  return {
    add(owner, points) {
      for (const [n, a] of points.entries()) {
        const b = points[n + 1];
        if (!b) break;
        const stretch = stretchOf(owner, a, b);
        if (stretch) bucketOf(a.y === b.y ? level : upright, stretch.at).push(stretch);
      }
    },
    shared(a, b, except) {
      const mine = stretchOf('', a, b);
      if (!mine) return 0;
      const buckets = a.y === b.y ? level : upright;
      const here = Math.floor(mine.at / BUCKET);
      let length = 0;
      for (const key of [here - 1, here, here + 1]) {
        for (const other of buckets.get(key) ?? []) {
          if (Math.abs(other.at - mine.at) < NEAR && !except.has(other.owner)) length += overlapOf(mine, other);
        }
      }
      return length;
    },
    crossing(box, except) {
      const crossed = new Set<string>();
      for (const [buckets, [low, high], [from, to]] of [
        [level, [box.y, bottom(box)], [box.x, right(box)]],
        [upright, [box.x, right(box)], [box.y, bottom(box)]],
      ] as const) {
        for (const other of within(buckets, low, high)) {
          if (other.from < to && other.to > from && !except.has(other.owner)) crossed.add(other.owner);
        }
      }
      return crossed.size;
    },
  };
}

function* within(buckets: ReadonlyMap<number, readonly Stretch[]>, low: number, high: number): Iterable<Stretch> {
  for (let key = Math.floor(low / BUCKET); key <= Math.floor(high / BUCKET); key++) {
    for (const stretch of buckets.get(key) ?? []) if (stretch.at >= low && stretch.at <= high) yield stretch;
  }
}

function stretchOf(owner: string, a: Point, b: Point): Stretch | undefined {
  if (a.y === b.y) return { owner, at: a.y, from: Math.min(a.x, b.x), to: Math.max(a.x, b.x) };
  if (a.x === b.x) return { owner, at: a.x, from: Math.min(a.y, b.y), to: Math.max(a.y, b.y) };
  return undefined;
}

const overlapOf = (a: Stretch, b: Stretch): number => Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));

function bucketOf(buckets: Map<number, Stretch[]>, at: number): Stretch[] {
  const key = Math.floor(at / BUCKET);
  const known = buckets.get(key);
  if (known) return known;
  const fresh: Stretch[] = [];
  buckets.set(key, fresh);
  return fresh;
}
