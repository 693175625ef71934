import type { Box } from '../base/geometry.ts';
import { centre } from '../base/geometry.ts';
import type { EntityId } from '../design/ids.ts';

type Boxes = ReadonlyMap<EntityId, Box>;

/** Distance between the middles of two things on the board; far for what is not on it. */
export function distanceBetween(boxes: Boxes, a: EntityId, b: EntityId): number {
  const [first, second] = [boxes.get(a), boxes.get(b)];
  if (!first || !second) return Infinity;
  const [from, to] = [centre(first), centre(second)];
  // Steps along the axes, as lines run; sideways counts less, since cards stand in rows.
  return Math.abs(from.x - to.x) * 0.9 + Math.abs(from.y - to.y);
}

/** The pairs of the shortest tree that joins all: what to draw where everybody is joined with everybody. O(n^2). */
export function shortestTree<T extends { readonly id: EntityId }>(
  items: readonly T[],
  boxes: Boxes,
): readonly (readonly [T, T])[] {
  const [first, ...rest] = items;
  if (!first) return [];
  let waiting = rest.map((item) => ({ item, from: first, distance: distanceBetween(boxes, first.id, item.id) }));
  const pairs: (readonly [T, T])[] = [];
  while (waiting.length > 0) {
    const next = waiting.reduce((best, one) => (one.distance < best.distance ? one : best));
    pairs.push([next.from, next.item]);
    waiting = waiting.flatMap((one) => {
      if (one === next) return [];
      const distance = distanceBetween(boxes, next.item.id, one.item.id);
      return distance < one.distance ? [{ ...one, from: next.item, distance }] : [one];
    });
  }
  return pairs;
}

/** The closest two of two lists; undefined when one is empty. */
export function closest<T extends { readonly id: EntityId }>(
  [these, those]: readonly [readonly T[], readonly T[]],
  boxes: Boxes,
): readonly [T, T] | undefined {
  let best: { readonly pair: readonly [T, T]; readonly distance: number } | undefined;
  for (const a of these) {
    for (const b of those) {
      const distance = distanceBetween(boxes, a.id, b.id);
      if (!best || distance < best.distance) best = { pair: [a, b], distance };
    }
  }
  return best?.pair;
}
