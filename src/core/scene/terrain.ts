import type { Box, Point } from '../base/geometry.ts';
import { inflate, overlaps } from '../base/geometry.ts';
import type { ElementId, EntityId } from '../design/ids.ts';
import type { Course } from './courses.ts';
import type { Grid } from './grid.ts';
import type { Lanes } from './lanes.ts';

/** A thing that no line may run through, unless it ends there. */
export interface Obstacle {
  readonly id: EntityId;
  readonly box: Box;
}

/** A thing that a line should keep off: a title, a pill, the diamond of a gateway. */
export interface Landmark {
  readonly id: ElementId;
  readonly box: Box;
}

/** What a line meets on its way. */
export interface Terrain {
  readonly obstacles: Grid<Obstacle>;
  readonly landmarks: Grid<Landmark>;
  readonly lanes: Lanes;
}

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
const LANDMARK = 160;
const SHARING = 70;
const BEND = 24;

/** Length and corners: what a course costs before anything is in its way. */
export function plainCost(course: Course): number {
  let cost = (course.length - 2) * BEND;
  for (const [n, a] of course.entries()) {
    const b = course[n + 1];
    if (b) cost += Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
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
  for (const [n, a] of course.entries()) {
    const b = course[n + 1];
    if (!b || cost >= enough) break;
    cost += troubleOf(a, b, { trip, terrain });
  }
  return cost;
}

export const isClear = (cost: number): boolean => cost < HIT;

function troubleOf(a: Point, b: Point, { trip, terrain }: { readonly trip: Trip; readonly terrain: Terrain }): number {
  const piece = pieceBox(a, b);
  const hits = terrain.obstacles
    .at(inflate(piece, CLEARANCE))
    .filter(({ id, box }) => !trip.own.has(id) || overlaps(piece, inflate(box, -1)));
  const marks = terrain.landmarks.at(inflate(piece, 2)).filter(({ id }) => !trip.own.has(id));
  const shared = terrain.lanes.shared(a, b, trip.ignored);
  return hits.length * HIT + marks.length * LANDMARK + (shared > 6 ? SHARING + shared / 2 : 0);
}

/** A straight piece as a box with a little body, so that it can overlap. */
export function pieceBox(a: Point, b: Point): Box {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return { x: x - 0.25, y: y - 0.25, w: Math.abs(a.x - b.x) + 0.5, h: Math.abs(a.y - b.y) + 0.5 };
}
