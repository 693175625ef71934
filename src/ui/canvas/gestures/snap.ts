import type { Point } from '../../../core/base/geometry.ts';

/** Half a step of the dot grid, `docs/visual.md`. */
export const SNAP = 8;

/** The nearest place on the grid of the board. */
export function snapped({ x, y }: Point): Point {
  return { x: Math.round(x / SNAP) * SNAP, y: Math.round(y / SNAP) * SNAP };
}
