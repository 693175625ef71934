import type { Box } from '../base/geometry.ts';
import { bottom, overlaps, right } from '../base/geometry.ts';

/** A thing with a box that can be looked up by place. */
export interface Placed {
  readonly box: Box;
}

/** Finds things by place: a hash of square cells, so that a look-up costs what is near and not what there is. */
export interface Grid<T extends Placed> {
  add(item: T): void;
  /** Calls back once for whatever overlaps the box; touching does not count. In no particular order. */
  each(box: Box, visit: (item: T) => void): void;
  /** Whatever overlaps the box, in the order added. */
  at(box: Box): readonly T[];
  /** Whether anything overlaps the box. */
  has(box: Box): boolean;
}

/** About a card and its street: most look-ups touch one to four cells. */
const CELL = 192;
const COLUMNS = 1 << 16;

interface Entry<T> {
  readonly item: T;
  readonly order: number;
  /** The last look-up that saw it, so that a thing in several cells counts once. */
  seen: number;
}

export function gridOf<T extends Placed>(items: Iterable<T>): Grid<T> {
  const cells = new Map<number, Entry<T>[]>();
  let [count, round] = [0, 0];
  // Plain loops, and no list of what was found: this is the innermost of all.
  const scan = (box: Box, visit: (entry: Entry<T>) => void): void => {
    round += 1;
    const [x1, y0, y1] = [cellAt(right(box)), cellAt(box.y), cellAt(bottom(box))];
    for (let x = cellAt(box.x); x <= x1; x++) {
      for (let y = y0; y <= y1; y++) {
        const cell = cells.get(x * COLUMNS + y);
        if (cell) scanCell(cell, { box, round, visit });
      }
    }
  };
  const grid: Grid<T> = {
    add(item) {
      const entry = { item, order: count++, seen: 0 };
      for (const key of cellsOf(item.box)) {
        const cell = cells.get(key);
        if (cell) cell.push(entry);
        else cells.set(key, [entry]);
      }
    },
    each: (box, visit) => scan(box, ({ item }) => visit(item)),
    at(box) {
      const found: Entry<T>[] = [];
      scan(box, (entry) => found.push(entry));
      return found.sort((a, b) => a.order - b.order).map(({ item }) => item);
    },
    has(box) {
      let isThere = false;
      scan(box, () => (isThere = true));
      return isThere;
    },
  };
  for (const item of items) grid.add(item);
  return grid;
}

interface Scan<T> {
  readonly box: Box;
  readonly round: number;
  readonly visit: (entry: Entry<T>) => void;
}

/** Visits what overlaps the box and was not seen in this round. */
function scanCell<T extends Placed>(cell: readonly Entry<T>[], { box, round, visit }: Scan<T>): void {
  for (const entry of cell) {
    if (entry.seen === round) continue;
    entry.seen = round;
    if (overlaps(entry.item.box, box)) visit(entry);
  }
}

const cellAt = (place: number): number => Math.floor(place / CELL);

function cellsOf(box: Box): readonly number[] {
  const keys: number[] = [];
  const [x1, y0, y1] = [cellAt(right(box)), cellAt(box.y), cellAt(bottom(box))];
  for (let x = cellAt(box.x); x <= x1; x++) for (let y = y0; y <= y1; y++) keys.push(x * COLUMNS + y);
  return keys;
}

/** What is below without what `isGone`, and with what is above: a few changes cost a few look-ups, and not a new grid. */
export function layeredGrid<T extends Placed>(below: Grid<T>, isGone: (item: T) => boolean, above: Grid<T>): Grid<T> {
  const grid: Grid<T> = {
    add: above.add,
    each(box, visit) {
      below.each(box, (item) => {
        if (!isGone(item)) visit(item);
      });
      above.each(box, visit);
    },
    at: (box) => [...below.at(box).filter((item) => !isGone(item)), ...above.at(box)],
    has: (box) => grid.at(box).length > 0,
  };
  return grid;
}
