import type { Box, Point } from '../base/geometry.ts';
import { bottom, centre, inflate, right } from '../base/geometry.ts';
import type { Course } from './courses.ts';
import { coursesBetween, plainCourse, pulledBy, streetCourses, tidied } from './courses.ts';
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

type Ends = readonly [readonly Port[], readonly Port[]];

interface Candidate extends Way {
  /** What it costs when nothing is in its way. */
  readonly plain: number;
}

interface Found extends Candidate {
  readonly cost: number;
}

/** Beside a card, where lines along a street run. Above and below it the hull is close. */
const STREET = { x: 18, y: 9 } as const;
/** Cards whose streets are tried: those nearest to the ends. */
const MAX_CARDS = 4;

/**
 * The cheapest way between two things: short, with few corners, clear of cards, and apart from other lines and names. Simple shapes
 * between the usual places first, then the places beside them, then ways around; a search through the streets between all cards
 * only where every simple shape runs through a card.
 */
export function findWay(ends: Ends, trip: Trip, terrain: Terrain): Way | undefined {
  const way = search(ends, trip, terrain);
  return way && { ...way, course: tidied(way.course) };
}

/**
 * The cheapest simple way between the places that an earlier way used; undefined when a card is in it, or a place is gone. A line that
 * keeps its places while its ends move does not flicker, and costs a handful of looks.
 */
export function adaptWay(
  old: Way,
  [starts, goals]: Ends,
  { trip, terrain }: { readonly trip: Trip; readonly terrain: Terrain },
): Way | undefined {
  const [from, to] = [samePlace(starts, old.from), samePlace(goals, old.to)];
  if (!from || !to) return undefined;
  const pair = { from, to };
  const pulled = pulledBy(old.course, from.at, to.at).map((course) => candidate(pair, course));
  let way = cheapest([...pulled, ...simpleWays(pair)], trip, { terrain, known: undefined });
  if (way && !isClear(way.cost)) {
    way = cheapest(streetWays(pair, streetsNear(pair, terrain)), trip, { terrain, known: way });
  }
  return way && isClear(way.cost) ? { ...way, course: tidied(way.course) } : undefined;
}

const samePlace = (ports: readonly Port[], { side, rank }: Port): Port | undefined =>
  ports.find((port) => port.side === side && port.rank === rank);

function search(ends: Ends, trip: Trip, terrain: Terrain): Way | undefined {
  const usual = pairsOf([usualOf(ends[0]), usualOf(ends[1])], isFacing);
  let best: Found | undefined;
  // Each family is larger than the one before, and most lines end with the first: nothing is in the way of the plainest one.
  for (const family of [plainWays, simpleWays]) {
    best = cheapest(usual.flatMap(family), trip, { terrain, known: best });
    if (best && (best.cost === best.plain || terrain.effort.left <= 0)) return best;
  }
  best = cheapest(beside(ends).flatMap(simpleWays), trip, { terrain, known: best });
  if (best && isClear(best.cost)) return best;
  best = cheapest(around(ends, terrain), trip, { terrain, known: best });
  if (!best || isClear(best.cost) || terrain.effort.left <= 0) return best;
  const course = detour(best, trip, terrain);
  return course ? { ...best, course } : best;
}

function cheapest(
  ways: readonly Candidate[],
  trip: Trip,
  { terrain, known }: { readonly terrain: Terrain; readonly known: Found | undefined },
): Found | undefined {
  let best = known;
  for (const way of ways.toSorted((a, b) => a.plain - b.plain)) {
    // What is in the way only adds to the plain cost, and the ways come in its order.
    if (best && way.plain >= best.cost) break;
    const cost = way.plain + trouble(way.course, trip, { terrain, enough: best ? best.cost - way.plain : Infinity });
    if (!best || cost < best.cost) best = { ...way, cost };
  }
  return best;
}

const usualOf = (ports: readonly Port[]): readonly Port[] => ports.filter(({ rank }) => rank === 0);

/** The places a step aside: on both ends, or on one where the other has one place only. */
function beside([starts, goals]: Ends): readonly Pair[] {
  const isSole = starts.every(({ rank }) => rank === 0) || goals.every(({ rank }) => rank === 0);
  const mayPair = (from: Port, to: Port): boolean => from.rank + to.rank > 0 && (from.rank === to.rank || isSole);
  return pairsOf([starts, goals], (from, to) => mayPair(from, to) && isFacing(from, to));
}

/** Any sides, and along the streets beside what stands in between. */
function around(ends: Ends, terrain: Terrain): readonly Candidate[] {
  const pairs = pairsOf([usualOf(ends[0]), usualOf(ends[1])], () => true);
  const [first] = pairs;
  const streets = first ? streetsNear(first, terrain) : { xs: [], ys: [] };
  return pairs.flatMap((pair) => [...simpleWays(pair), ...streetWays(pair, streets)]);
}

const streetWays = (pair: Pair, streets: Streets): readonly Candidate[] =>
  streetCourses(pair.from, pair.to, streets).map((course) => candidate(pair, course));

interface Streets {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
}

interface Pair {
  readonly from: Port;
  readonly to: Port;
}

function pairsOf([starts, goals]: Ends, accept: (from: Port, to: Port) => boolean): readonly Pair[] {
  return starts.flatMap((from) => goals.flatMap((to) => (accept(from, to) ? [{ from, to }] : [])));
}

const plainWays = (pair: Pair): readonly Candidate[] => [candidate(pair, plainCourse(pair.from, pair.to))];

const simpleWays = (pair: Pair): readonly Candidate[] =>
  coursesBetween(pair.from, pair.to).map((course) => candidate(pair, course));

function candidate({ from, to }: Pair, course: Course): Candidate {
  const plain = plainCost(course) + from.cost + to.cost + leadLength(from) + leadLength(to);
  return { from, to, course, plain };
}

/** A pill that is left on the far side costs the way back through its card. */
const leadLength = ({ lead: [start], at }: Port): number =>
  start ? Math.abs(start.x - at.x) + Math.abs(start.y - at.y) : 0;

/** Each lies on the side that the other leaves from. */
function isFacing(from: Port, to: Port): boolean {
  const [dx, dy] = [to.at.x - from.at.x, to.at.y - from.at.y];
  const [out, into] = [OUT[from.side], OUT[to.side]];
  return dx * out.x + dy * out.y > 0 && -dx * into.x - dy * into.y > 0;
}

/** The streets beside the cards between two places, nearest first. */
function streetsNear({ from, to }: Pair, { things }: Terrain): Streets {
  const area = pieceBox(from.at, to.at);
  const middle = centre(area);
  const cards = things.at(inflate(area, 40)).flatMap(({ box, isSolid }) => (isSolid ? [box] : []));
  const near = cards.toSorted((a, b) => distance(a, middle) - distance(b, middle)).slice(0, MAX_CARDS);
  return {
    xs: distinct(near.flatMap((box) => [box.x - STREET.x, right(box) + STREET.x])),
    ys: distinct(near.flatMap((box) => [box.y - STREET.y, bottom(box) + STREET.y])),
  };
}

const distance = (box: Box, { x, y }: Point): number =>
  Math.abs(box.x + box.w / 2 - x) + Math.abs(box.y + box.h / 2 - y);

const distinct = (values: readonly number[]): readonly number[] => [...new Set(values)];
