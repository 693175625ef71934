import type { Point } from '../base/geometry.ts';

/** A number of a path: two decimals at most, so that the same drawing gives the same bytes everywhere. */
export const num = (value: number): string => String(Math.round(value * 100) / 100 + 0);

/** SVG path data of a line through the points, with right angles only, its corners rounded as far as the legs allow. */
export function polylinePath(points: readonly Point[], radius: number): string {
  const [first, ...rest] = points;
  const last = rest.at(-1);
  if (!first || !last) return '';
  const parts = [`M${pair(first)}`];
  let before = first;
  for (const [n, corner] of rest.slice(0, -1).entries()) {
    const after = rest[n + 1] ?? corner;
    parts.push(bend([before, corner, after], () => radius));
    before = corner;
  }
  return `${parts.join('')}L${pair(last)}`;
}

/**
 * SVG path data of a closed polygon with right angles, clockwise on the screen. Outer corners get the first radius, inner ones the
 * second.
 */
export function polygonPath(corners: readonly Point[], [outer, inner]: readonly [number, number]): string {
  const parts: string[] = [];
  for (const [n, corner] of corners.entries()) {
    const before = corners.at(n - 1) ?? corner;
    const after = corners[(n + 1) % corners.length] ?? corner;
    const piece = bend([before, corner, after], (turn) => (turn > 0 ? outer : inner));
    parts.push(n === 0 ? piece.replace('L', 'M') : piece);
  }
  return `${parts.join('')}Z`;
}

/** A line to the start of a corner and the curve around it. */
function bend([before, corner, after]: readonly [Point, Point, Point], radiusFor: (turn: number) => number): string {
  const [a, b] = [length(before, corner), length(corner, after)];
  const turn = (corner.x - before.x) * (after.y - corner.y) - (corner.y - before.y) * (after.x - corner.x);
  const r = Math.min(radiusFor(turn), a / 2, b / 2);
  if (turn === 0 || r < 0.5) return `L${pair(corner)}`;
  // An arc of this radius is tangent to both legs because they meet at a right angle.
  return `L${pair(towards(corner, before, r / a))}A${num(r)} ${num(r)} 0 0 ${turn > 0 ? 1 : 0} ${pair(towards(corner, after, r / b))}`;
}

const length = (a: Point, b: Point): number => Math.hypot(b.x - a.x, b.y - a.y);

const towards = (from: Point, to: Point, share: number): Point => ({
  x: from.x + (to.x - from.x) * share,
  y: from.y + (to.y - from.y) * share,
});

const pair = ({ x, y }: Point): string => `${num(x)} ${num(y)}`;
