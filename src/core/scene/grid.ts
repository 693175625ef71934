import type { Box } from '../base/geometry.ts';
import { bottom, overlaps, right } from '../base/geometry.ts';

/** A thing with a box that can be looked up by place. */
export interface Placed {
  readonly box: Box;
}

/** Finds things by place: a hash of square cells, so that a look-up costs what is near and not what there is. */
export interface Grid<T extends Placed> {
  add(item: T): void;
  /** Whatever overlaps the box; touching does not count. In the order added. */
  at(box: Box): readonly T[];
}

/** About a card and its street: most look-ups touch one to four cells. */
const CELL = 192;
const COLUMNS = 1 << 16;

export function gridOf<T extends Placed>(items: Iterable<T>): Grid<T> {
  const cells = new Map<number, number[]>();
  const all: T[] = [];
  const seen: number[] = [];
  let round = 0;
  const grid: Grid<T> = {
    add(item) {
      all.push(item);
      seen.push(0);
      for (const key of keysOf(item.box)) {
        const cell = cells.get(key);
        if (cell) cell.push(all.length - 1);
        else cells.set(key, [all.length - 1]);
      }
    },
    at(box) {
      round += 1;
      const found: number[] = [];
      for (const key of keysOf(box)) {
        for (const n of cells.get(key) ?? []) {
          const item = all[n];
          if (seen[n] === round || !item) continue;
          seen[n] = round;
          if (overlaps(item.box, box)) found.push(n);
        }
      }
      return found.sort((a, b) => a - b).flatMap((n) => all[n] ?? []);
    },
  };
  for (const item of items) grid.add(item);
  return grid;
}

function keysOf(box: Box): number[] {
  const keys: number[] = [];
  const [x1, y1] = [Math.floor(right(box) / CELL), Math.floor(bottom(box) / CELL)];
  for (let x = Math.floor(box.x / CELL); x <= x1; x++) {
    for (let y = Math.floor(box.y / CELL); y <= y1; y++) keys.push(x * COLUMNS + y);
  }
  return keys;
}
