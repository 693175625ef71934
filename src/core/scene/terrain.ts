import type { Box, Point } from '../base/geometry.ts';
import { inflate, overlaps } from '../base/geometry.ts';
import type { ElementId } from '../design/ids.ts';
import type { Course } from './courses.ts';
import type { Grid } from './grid.ts';
import type { Lanes } from './lanes.ts';

/** A thing on the board that lines have to do with. */
export interface Thing {
  readonly id: ElementId;
  readonly box: Box;
  /** A card, a machine, a note: no line may run through it unless it ends there. Others (titles, pills, gateways) are kept off. */
  readonly isSolid: boolean;
}

/** What a line meets on its way. */
export interface Terrain {
  readonly things: Grid<Thing>;
  readonly lanes: Lanes;
  /** Borders of regions and hulls: words keep off them where they can, lines cross them. */
  readonly borders: Lanes;
  readonly effort: Effort;
}

/**
 * How much searching a drawing may still cost, counted and not timed, so that the same drawing always comes out the same. A drawing
 * that uses it up has thousands of lines over thousands of cards: the rest then run straight, since nobody could follow them anyway.
 */
export interface Effort {
  left: number;
}

/** About a second on a slow machine. A drawing of 200 clusters with 500 lines needs a tenth of it. */
export const FULL_EFFORT = 200_000;
/** Px of a line that cost as much as a piece of their own. */
const STRIDE = 400;

/** A line that looks for a way. */
export interface Trip {
  readonly key: string;
  /** Things it ends at. */
  readonly own: ReadonlySet<ElementId>;
  /** Lines that do not count: itself, and those that are being drawn anew. */
  readonly ignored: ReadonlySet<string>;
}

/** Clear space between a line and a card that is not its end. */
export const CLEARANCE = 6;

const HIT = 100_000;
/** More than a long way around: names stay free. */
const LANDMARK = 600;
const SHARING = 60;
const BEND = 24;
/** Lines that meet for less than this only cross or join. */
const MEETING = 6;

/** Length and corners: what a course costs before anything is in its way. */
export function plainCost(course: Course): number {
  let cost = (course.length - 2) * BEND;
  for (let n = 1; n < course.length; n++) {
    const [a, b] = [course[n - 1], course[n]];
    if (a && b) cost += Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
  }
  return cost;
}

/** What is in the way of a course; at least {@link HIT} when a card is. Gives up once it is `enough`. */
export function trouble(
  course: Course,
  trip: Trip,
  { terrain, enough }: { readonly terrain: Terrain; readonly enough: number },
): number {
  let cost = 0;
  for (let n = 1; n < course.length && cost < enough; n++) {
    const [a, b] = [course[n - 1], course[n]];
    if (!a || !b) continue;
    terrain.effort.left -= 1 + (Math.abs(a.x - b.x) + Math.abs(a.y - b.y)) / STRIDE;
    cost += inTheWay(a, b, { trip, terrain });
  }
  for (let n = 1; n < course.length && cost < enough; n++) {
    const [a, b] = [course[n - 1], course[n]];
    const shared = a && b ? terrain.lanes.shared(a, b, trip.ignored) : 0;
    if (shared > MEETING) cost += SHARING + shared;
  }
  return cost;
}

export const isClear = (cost: number): boolean => cost < HIT;

function inTheWay(a: Point, b: Point, { trip, terrain }: { readonly trip: Trip; readonly terrain: Terrain }): number {
  const piece = pieceBox(a, b);
  let cost = 0;
  terrain.things.each(inflate(piece, CLEARANCE), ({ id, box, isSolid }) => {
    if (trip.own.has(id)) {
      // A line may run along the border of its own end, but not back through it.
      if (isSolid && overlaps(piece, inflate(box, -1))) cost += HIT;
    } else if (isSolid) cost += HIT;
    else if (overlaps(box, piece)) cost += LANDMARK;
  });
  return cost;
}

/** A straight piece as a box with a little body, so that it can overlap. */
export function pieceBox(a: Point, b: Point): Box {
  return {
    x: Math.min(a.x, b.x) - 0.25,
    y: Math.min(a.y, b.y) - 0.25,
    w: Math.abs(a.x - b.x) + 0.5,
    h: Math.abs(a.y - b.y) + 0.5,
  };
}
