import type { Box, Point } from '../base/geometry.ts';
import { bottom, right } from '../base/geometry.ts';
import { polygonPath } from './path-data.ts';

/** Radii of a hull: outer corners, and the inner ones of a neck. */
const RADII = [14, 10] as const;

/**
 * SVG path data of the outline of some rectangles that touch or overlap: one closed path for each piece, and one for each hole.
 * O(n^3) for n rectangles of one hull, which are few: neighbours are merged before.
 */
export function unionPath(rects: readonly Box[]): string {
  return outlinesOf(rects)
    .map((corners) => polygonPath(corners, RADII))
    .join('');
}

/** The corners of each closed outline, clockwise on the screen around what is inside. */
export function outlinesOf(rects: readonly Box[]): readonly (readonly Point[])[] {
  const cells = cellsOf(rects);
  const edges = borderEdges(cells);
  const loops: Point[][] = [];
  for (const start of edges.keys()) {
    while (edges.get(start)?.length) loops.push(corners(walk(edges, start, cells)));
  }
  return loops;
}

interface Cells {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly isInside: (column: number, row: number) => boolean;
}

function cellsOf(rects: readonly Box[]): Cells {
  const xs = ordered(rects.flatMap((rect) => [rect.x, right(rect)]));
  const ys = ordered(rects.flatMap((rect) => [rect.y, bottom(rect)]));
  const inside = new Set<number>();
  for (const rect of rects) {
    const [x1, y1] = [xs.indexOf(right(rect)), ys.indexOf(bottom(rect))];
    for (let x = xs.indexOf(rect.x); x < x1; x++) {
      for (let y = ys.indexOf(rect.y); y < y1; y++) inside.add(x * ys.length + y);
    }
  }
  const isInside = (column: number, row: number): boolean =>
    column >= 0 && row >= 0 && row < ys.length - 1 && inside.has(column * ys.length + row);
  return { xs, ys, isInside };
}

const ordered = (values: readonly number[]): readonly number[] => [...new Set(values)].sort((a, b) => a - b);

/** A step along the grid lines, from one crossing to a neighbouring one. */
interface Step {
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
}

/** The borders of inside cells, each walked with the inside on its right hand. Keyed by where they start. */
function borderEdges({ xs, ys, isInside }: Cells): Map<number, Step[]> {
  const edges = new Map<number, Step[]>();
  const add = (step: Step): void => {
    const key = step.x * ys.length + step.y;
    edges.set(key, [...(edges.get(key) ?? []), step]);
  };
  for (let x = 0; x < xs.length - 1; x++) {
    for (let y = 0; y < ys.length - 1; y++) {
      if (!isInside(x, y)) continue;
      if (!isInside(x, y - 1)) add({ x, y, dx: 1, dy: 0 });
      if (!isInside(x + 1, y)) add({ x: x + 1, y, dx: 0, dy: 1 });
      if (!isInside(x, y + 1)) add({ x: x + 1, y: y + 1, dx: -1, dy: 0 });
      if (!isInside(x - 1, y)) add({ x, y: y + 1, dx: 0, dy: -1 });
    }
  }
  return edges;
}

/** Follows borders from a crossing until it is reached again. Where two pieces meet in a point, turning right keeps to one of them. */
function walk(edges: Map<number, Step[]>, start: number, { xs, ys }: Cells): Point[] {
  const points: Point[] = [];
  let [key, from] = [start, undefined as Step | undefined];
  do {
    const steps = edges.get(key) ?? [];
    const step = (steps.length > 1 && from && steps.find((next) => isRightTurn(from, next))) || steps[0];
    if (!step) break;
    edges.set(
      key,
      steps.filter((other) => other !== step),
    );
    points.push({ x: xs[step.x] ?? 0, y: ys[step.y] ?? 0 });
    key = (step.x + step.dx) * ys.length + step.y + step.dy;
    from = step;
  } while (key !== start);
  return points;
}

const isRightTurn = (a: Step | undefined, b: Step): boolean => !!a && a.dx * b.dy - a.dy * b.dx > 0;

/** Drops the points on straight lines. */
function corners(points: readonly Point[]): Point[] {
  return points.filter((point, n) => {
    const [before, after] = [points.at(n - 1) ?? point, points[(n + 1) % points.length] ?? point];
    return !(before.x === point.x && point.x === after.x) && !(before.y === point.y && point.y === after.y);
  });
}
