import type { Point } from '../../../core/base/geometry.ts';

/** Half a step of the dot grid, `design/mock/README.md` section 4, detail 20. */
export const SNAP = 8;

/** The nearest place on the grid of the board. */
export function snapped({ x, y }: Point): Point {
  return { x: Math.round(x / SNAP) * SNAP, y: Math.round(y / SNAP) * SNAP };
}
