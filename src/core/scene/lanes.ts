import type { Box, Point } from '../base/geometry.ts';
import { bottom, right } from '../base/geometry.ts';

/** Lines closer than this would read as one. */
const NEAR = 7;
/** Stretches are filed by where they run and by what they pass: a strip of one size, cut into pieces of another. */
const STRIP = 16;
const PIECE = 512;
const PIECES = 1 << 12;

/** A straight piece of a line that is drawn already. */
interface Stretch {
  readonly owner: string;
  /** y of a level stretch, x of an upright one. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

type Strips = Map<number, Stretch[]>;

/** Who runs where: keeps parallel lines apart. */
export interface Lanes {
  add(owner: string, points: readonly Point[]): void;
  /** Length in px that a straight piece would share with others, the owners in `except` left out. */
  shared(a: Point, b: Point, except: ReadonlySet<string>): number;
  /** How many other lines run through a box. */
  crossing(box: Box, except: ReadonlySet<string>): number;
}

export function emptyLanes(): Lanes {
  const level: Strips = new Map();
  const upright: Strips = new Map();
  return {
    add(owner, points) {
      for (const [n, a] of points.entries()) {
        const b = points[n + 1];
        const stretch = b && stretchOf(owner, a, b);
        if (b && stretch) file(a.y === b.y ? level : upright, stretch);
      }
    },
    shared(a, b, except) {
      const mine = stretchOf('', a, b);
      if (!mine) return 0;
      const window = { low: mine.at - NEAR, high: mine.at + NEAR, from: mine.from, to: mine.to };
      let length = 0;
      for (const { stretch, from, to } of within(a.y === b.y ? level : upright, window)) {
        if (!except.has(stretch.owner)) length += Math.min(to, stretch.to) - Math.max(from, stretch.from);
      }
      return length;
    },
    crossing(box, except) {
      const crossed = new Set<string>();
      const across = { low: box.y, high: bottom(box), from: box.x, to: right(box) };
      const along = { low: box.x, high: right(box), from: box.y, to: bottom(box) };
      for (const { stretch } of [...within(level, across), ...within(upright, along)]) {
        if (!except.has(stretch.owner)) crossed.add(stretch.owner);
      }
      return crossed.size;
    },
  };
}

/** Lanes on top of others, some of whose owners are hidden. What is added goes to the upper ones; those below stay as they are. */
export function layeredLanes(below: Lanes, hidden: ReadonlySet<string>): Lanes {
  const above = emptyLanes();
  return {
    add: above.add,
    // A line that is drawn anew is named in `except` for its old way, which is hidden; what is above was drawn just now.
    shared: (a, b) => below.shared(a, b, hidden) + above.shared(a, b, NOBODY),
    crossing: (box, except) => below.crossing(box, hidden) + above.crossing(box, except),
  };
}

const NOBODY: ReadonlySet<string> = new Set();

function stretchOf(owner: string, a: Point, b: Point): Stretch | undefined {
  if (a.y === b.y) return { owner, at: a.y, from: Math.min(a.x, b.x), to: Math.max(a.x, b.x) };
  if (a.x === b.x) return { owner, at: a.x, from: Math.min(a.y, b.y), to: Math.max(a.y, b.y) };
  return undefined;
}

function file(strips: Strips, stretch: Stretch): void {
  const strip = Math.floor(stretch.at / STRIP);
  for (let piece = Math.floor(stretch.from / PIECE); piece <= Math.floor(stretch.to / PIECE); piece++) {
    const key = strip * PIECES + piece;
    const known = strips.get(key);
    if (known) known.push(stretch);
    else strips.set(key, [stretch]);
  }
}

/** A strip of the board: what runs between `low` and `high`, from `from` to `to`. */
interface Window {
  readonly low: number;
  readonly high: number;
  readonly from: number;
  readonly to: number;
}

/** A stretch in a window, and the part of the window in which it was found. */
interface Sight {
  readonly stretch: Stretch;
  readonly from: number;
  readonly to: number;
}

/** The stretches in a window, once for each piece of the board that they pass. */
function within(strips: Strips, { low, high, from, to }: Window): readonly Sight[] {
  const found: Sight[] = [];
  for (let piece = Math.floor(from / PIECE); piece <= Math.floor(to / PIECE); piece++) {
    const part = { from: Math.max(from, piece * PIECE), to: Math.min(to, (piece + 1) * PIECE) };
    for (let strip = Math.floor(low / STRIP); strip <= Math.floor(high / STRIP); strip++) {
      const stretches = strips.get(strip * PIECES + piece);
      if (stretches) addSights(found, stretches, { low, high, ...part });
    }
  }
  return found;
}

function addSights(found: Sight[], stretches: readonly Stretch[], { low, high, from, to }: Window): void {
  for (const stretch of stretches) {
    if (stretch.at > low && stretch.at < high && stretch.from < to && stretch.to > from)
      found.push({ stretch, from, to });
  }
}
