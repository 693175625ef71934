import type { Box, Point } from '../base/geometry.ts';
import { bottom, right } from '../base/geometry.ts';
import type { Component, Group } from './hull-groups.ts';
import { gapBetween } from './hull-groups.ts';
import { polylinePath } from './path-data.ts';

/** Two boxes that share less than this of a side are joined by a line with corners. */
const MIN_FACING = 28;
/** From the end of the shared side: below the cards, where no call and no gateway is. */
const INSET = 7;

/** Thin lines that hold the pieces of a hull together: each piece to the nearest one that is joined already. O(groups^2). */
export function tethersOf(components: readonly Component[]): readonly string[] {
  const [first, ...rest] = components;
  if (!first) return [];
  let waiting = rest.flatMap((component) => joint(first, component) ?? []);
  const tethers: string[] = [];
  while (waiting.length > 0) {
    const next = waiting.reduce((best, one) => (one.gap < best.gap ? one : best));
    tethers.push(polylinePath(tetherBetween(next.from.box, next.to.box), 10));
    waiting = waiting.flatMap((one) => {
      if (one === next) return [];
      const other = joint(next.component, one.component);
      return other && other.gap < one.gap ? other : one;
    });
  }
  return tethers;
}

/** Where a piece comes closest to another one. */
interface Joint {
  readonly from: Group;
  readonly to: Group;
  readonly component: Component;
  readonly gap: number;
}

function joint(joined: Component, component: Component): Joint | undefined {
  let best: Joint | undefined;
  for (const from of joined.groups) {
    for (const to of component.groups) {
      const gap = gapBetween(from.box, to.box);
      if (!best || gap < best.gap) best = { from, to, component, gap };
    }
  }
  return best;
}

function tetherBetween(a: Box, b: Box): readonly Point[] {
  const [x0, x1] = [Math.max(a.x, b.x), Math.min(right(a), right(b))];
  const [y0, y1] = [Math.max(a.y, b.y), Math.min(bottom(a), bottom(b))];
  if (y1 - y0 >= MIN_FACING) return level(a, b, [y1 - INSET, y1 - INSET]);
  if (x1 - x0 >= MIN_FACING) return upright(a, b, [x1 - INSET, x1 - INSET]);
  const isWide = x0 - x1 >= y0 - y1;
  return isWide
    ? level(a, b, [bottom(a) - MIN_FACING, bottom(b) - MIN_FACING])
    : upright(a, b, [right(a) - MIN_FACING, right(b) - MIN_FACING]);
}

/** From the side of one box to the facing side of the other, with a step half way where the heights differ. */
function level(a: Box, b: Box, [ya, yb]: readonly [number, number]): readonly Point[] {
  const [xa, xb] = a.x < b.x ? [right(a), b.x] : [a.x, right(b)];
  const middle = (xa + xb) / 2;
  const [from, to] = [
    { x: xa, y: ya },
    { x: xb, y: yb },
  ];
  return ya === yb ? [from, to] : [from, { x: middle, y: ya }, { x: middle, y: yb }, to];
}

function upright(a: Box, b: Box, [xa, xb]: readonly [number, number]): readonly Point[] {
  const [ya, yb] = a.y < b.y ? [bottom(a), b.y] : [a.y, bottom(b)];
  const middle = (ya + yb) / 2;
  const [from, to] = [
    { x: xa, y: ya },
    { x: xb, y: yb },
  ];
  return xa === xb ? [from, to] : [from, { x: xa, y: middle }, { x: xb, y: middle }, to];
}
