import type { Box } from '../base/geometry.ts';
import { bottom, inflate, right } from '../base/geometry.ts';
import type { Course } from './courses.ts';
import { coursesBetween, streetCourses, tidied } from './courses.ts';
import { detour } from './detour.ts';
import type { Port } from './ports.ts';
import { OUT } from './ports.ts';
import type { Terrain, Trip } from './terrain.ts';
import { isClear, pieceBox, plainCost, trouble } from './terrain.ts';

/** A way that was found, with the ports it uses. */
export interface Way {
  readonly from: Port;
  readonly to: Port;
  readonly course: Course;
}

const RANK = 6;
/** Beside a card, where lines along a street run. */
const STREET = 18;

/**
 * The cheapest way between two things: short, with few corners, clear of cards, and apart from other lines and names. Simple shapes
 * first; a search through the streets between all cards only where every simple one runs through a card.
 */
export function findWay(
  ends: readonly [readonly Port[], readonly Port[]],
  trip: Trip,
  terrain: Terrain,
): Way | undefined {
  const near = cheapest(candidates(ends, facing), trip, terrain);
  if (near && isClear(near.cost)) return near;
  const far = cheapest(
    candidates(ends, () => true, terrain),
    trip,
    terrain,
  );
  const best = far && (!near || far.cost < near.cost) ? far : near;
  if (!best || isClear(best.cost)) return best;
  const course = detour(best, trip, terrain);
  return course ? { ...best, course: tidied(course) } : best;
}

interface Candidate extends Way {
  readonly plain: number;
}

function cheapest(
  ways: readonly Candidate[],
  trip: Trip,
  terrain: Terrain,
): (Way & { readonly cost: number }) | undefined {
  let best: (Way & { readonly cost: number }) | undefined;
  for (const way of ways.toSorted((a, b) => a.plain - b.plain)) {
    // What is in the way only adds to the plain cost, and the ways come in its order.
    if (best && way.plain >= best.cost) break;
    const cost = way.plain + trouble(way.course, trip, { terrain, enough: best ? best.cost - way.plain : Infinity });
    if (!best || cost < best.cost) best = { from: way.from, to: way.to, course: way.course, cost };
  }
  return best;
}

function candidates(
  [starts, goals]: readonly [readonly Port[], readonly Port[]],
  accept: (from: Port, to: Port) => boolean,
  terrain?: Terrain,
): readonly Candidate[] {
  const ways: Candidate[] = [];
  for (const from of starts) {
    for (const to of goals) {
      if (!mayPair(from, to) || !accept(from, to)) continue;
      const streets = terrain ? streetCourses(from, to, streetsNear(from, to, terrain)) : [];
      for (const course of [...coursesBetween(from, to), ...streets].map(tidied)) {
        ways.push({ from, to, course, plain: plainCost(course) + RANK * (from.rank + to.rank) });
      }
    }
  }
  return ways;
}

/** Both at their usual places, or both beside them: anything else only makes a needless step. */
const mayPair = (from: Port, to: Port): boolean =>
  from.rank === to.rank || from.lead.length > 0 || to.lead.length > 0 || to.rank + from.rank === 1;

/** Each lies on the side that the other leaves from. */
function facing(from: Port, to: Port): boolean {
  const [dx, dy] = [to.at.x - from.at.x, to.at.y - from.at.y];
  const [out, into] = [OUT[from.side], OUT[to.side]];
  return dx * out.x + dy * out.y > 0 && -dx * into.x - dy * into.y > 0;
}

/** The streets beside whatever stands between two ports. */
function streetsNear(
  from: Port,
  to: Port,
  { obstacles }: Terrain,
): { readonly xs: readonly number[]; readonly ys: readonly number[] } {
  const between = obstacles.at(inflate(pieceBox(from.at, to.at), 40)).slice(0, 6);
  return {
    xs: distinct(between.flatMap(({ box }: { box: Box }) => [box.x - STREET, right(box) + STREET])),
    ys: distinct(between.flatMap(({ box }: { box: Box }) => [box.y - STREET, bottom(box) + STREET])),
  };
}

const distinct = (values: readonly number[]): readonly number[] => [...new Set(values)];
