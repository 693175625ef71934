import type { Box, Point, Size } from '../base/geometry.ts';
import { bottom, overlaps, right } from '../base/geometry.ts';

/** How things are put together: the preferred width / height of the whole, and the space between two of them. */
export interface Packing {
  readonly aspect: number;
  readonly gap: number;
  readonly origin: Point;
}

/** A thing to place. Of places that are equally good it takes the one nearest to its friends. */
export interface Parcel {
  readonly size: Size;
  readonly friends: readonly Box[];
}

/** Only the last so many neighbours are tried: new things join the end, and a thousand places would take a second. */
const CANDIDATES = 40;

/**
 * The free place right of or below a neighbour that keeps the whole nearest to the preferred shape; the origin when there is none.
 * It lines up with the neighbour's top or left edge, so rows and columns come about by themselves. O(neighbours^2).
 */
export function freePlace(taken: readonly Box[], { size, friends }: Parcel, packing: Packing): Point {
  const { origin, gap } = packing;
  if (taken.length === 0) return origin;
  const extent = { right: Math.max(...taken.map(right)), bottom: Math.max(...taken.map(bottom)) };
  let best: { at: Point; score: number } | undefined;
  for (const box of taken.slice(-CANDIDATES)) {
    for (const at of [
      { x: right(box) + gap, y: box.y },
      { x: box.x, y: bottom(box) + gap },
    ]) {
      const place = { ...at, ...size };
      const score = shapeScore(extent, place, packing) + farness(place, friends) / 1e3;
      if (best && score >= best.score) continue;
      if (isFree(taken, place, gap)) best = { at, score };
    }
  }
  return best?.at ?? { x: origin.x, y: extent.bottom + gap };
}

/** Places for things of these sizes, in their order. O(n^3), with the last of n only. */
export function pack(sizes: readonly Size[], packing: Packing): readonly Box[] {
  const placed: Box[] = [];
  for (const size of sizes) placed.push({ ...freePlace(placed, { size, friends: [] }, packing), ...size });
  return placed;
}

function isFree(taken: readonly Box[], box: Box, gap: number): boolean {
  const grown = { x: box.x - gap + 1, y: box.y - gap + 1, w: box.w + 2 * gap - 2, h: box.h + 2 * gap - 2 };
  return !taken.some((other) => overlaps(grown, other));
}

/** The longer side of the whole, measured in the preferred shape; of equal ones, what is further up and left wins. */
function shapeScore(extent: { right: number; bottom: number }, box: Box, { origin, aspect }: Packing): number {
  const w = Math.max(extent.right, right(box)) - origin.x;
  const h = Math.max(extent.bottom, bottom(box)) - origin.y;
  return Math.max(w / aspect, h) + (box.x - origin.x + (box.y - origin.y) * 2) / 1e6;
}

/** Steps to the nearest friend; 0 without any. */
function farness(box: Box, friends: readonly Box[]): number {
  if (friends.length === 0) return 0;
  return Math.min(...friends.map((friend) => Math.abs(friend.x - box.x) + Math.abs(friend.y - box.y)));
}
