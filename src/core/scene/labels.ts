import type { Box, Point } from '../base/geometry.ts';
import { inflate, overlaps } from '../base/geometry.ts';
import { textWidth } from '../base/text-width.ts';
import type { Course } from './courses.ts';
import type { Grid, Placed } from './grid.ts';
import { wordsOf } from './route-words.ts';
import type { RouteLabel, RouteWords } from './scene.ts';
import type { Terrain } from './terrain.ts';

const PX = 11;
const TEXT = { ascent: 11, height: 14, above: 8, below: 17, beside: 8, slack: 8 } as const;
const CHIP = { padding: 12, height: 24, aside: 64 } as const;
const KEY: Box = { x: -6, y: -6, w: 21, h: 12 };
/** From the middle of the key to the words about it. */
const KEY_TEXT = 19;

/** Where words and signs stand already. */
export interface Signs {
  readonly placed: Grid<Placed & { readonly owner: string }>;
  readonly terrain: Terrain;
  /** Lines whose signs do not count: they are being drawn anew. */
  readonly ignored: ReadonlySet<string>;
}

/** What stands on one line. */
export interface Marks {
  readonly key: Point | undefined;
  readonly label: RouteLabel | undefined;
  readonly cause: RouteLabel | undefined;
}

/** What a line wants to show. */
export interface Wanted {
  readonly owner: string;
  readonly course: Course;
  readonly hasKey: boolean;
  readonly words: RouteWords | undefined;
  readonly blocker: Point | undefined;
  readonly cause: RouteWords | undefined;
}

/**
 * Finds places for the signs of a line where they cover no card, no name and no other sign, preferring places that no other line
 * and no border crosses. What finds none is left out: the same words are in the inspector.
 */
export function placeSigns(wanted: Wanted, signs: Signs): Marks {
  const pieces = piecesOf(wanted.course);
  const cause = wanted.blocker && wanted.cause && placeCause(wanted.blocker, wanted, signs);
  if (cause) signs.placed.add({ box: cause.box, owner: wanted.owner });
  const key = wanted.hasKey ? placeKey(pieces, wanted, signs) : undefined;
  if (key) signs.placed.add({ box: shifted(KEY, key), owner: wanted.owner });
  const label = wanted.words && placeLabel({ words: wanted.words, pieces, key }, wanted, signs);
  if (label) signs.placed.add({ box: label.box, owner: wanted.owner });
  return { key, label, cause };
}

interface Piece {
  readonly from: Point;
  readonly to: Point;
  readonly length: number;
}

/** Straight pieces, the longest first. */
function piecesOf(course: Course): readonly Piece[] {
  return course
    .slice(1)
    .map((to, n) => ({ from: course[n] ?? to, to }))
    .map(({ from, to }) => ({ from, to, length: Math.abs(to.x - from.x) + Math.abs(to.y - from.y) }))
    .sort((a, b) => b.length - a.length);
}

const SHARES = [0.5, 0.38, 0.62, 0.25, 0.75] as const;

const along = ({ from, to }: Piece, share: number): Point => ({
  x: Math.round(from.x + (to.x - from.x) * share),
  y: Math.round(from.y + (to.y - from.y) * share),
});

function placeKey(pieces: readonly Piece[], wanted: Wanted, signs: Signs): Point | undefined {
  const places = pieces.slice(0, 2).flatMap((piece) => [0.42, 0.3, 0.58, 0.7].map((share) => along(piece, share)));
  return places.find((at) => isFree(shifted(KEY, at), wanted, signs));
}

/** The width that the words need in the language in which they are longest: the scene knows no language. */
function widthOf(words: RouteWords): number {
  return Math.max(...Object.values(wordsOf(words)).map((text) => textWidth(text, PX)));
}

function placeLabel(
  {
    words,
    pieces,
    key,
  }: { readonly words: RouteWords; readonly pieces: readonly Piece[]; readonly key: Point | undefined },
  wanted: Wanted,
  signs: Signs,
): RouteLabel | undefined {
  const w = widthOf(words);
  const atKey = key ? keyPlaces(key, w) : [];
  const places = [
    ...atKey,
    ...pieces.slice(0, 3).flatMap((piece) => SHARES.flatMap((share) => placesOn(piece, share, w))),
  ];
  let best: { readonly label: RouteLabel; readonly cost: number } | undefined;
  for (const place of places) {
    if (best?.cost === 0) break;
    if (!isFree(place.box, wanted, signs)) continue;
    const { lanes, borders } = signs.terrain;
    const except = new Set([wanted.owner, ...signs.ignored]);
    const cost = 2 * lanes.crossing(place.box, except) + borders.crossing(place.box, NOBODY);
    if (!best || cost < best.cost) best = { label: { ...place, words }, cost };
  }
  return best?.label;
}

const NOBODY: ReadonlySet<string> = new Set();

type Place = Omit<RouteLabel, 'words'>;

function placesOn(piece: Piece, share: number, w: number): readonly Place[] {
  const { x, y } = along(piece, share);
  if (piece.from.y === piece.to.y) {
    if (piece.length < w * 0.8) return [];
    return [centred({ x, y: y - TEXT.above }, w), centred({ x, y: y + TEXT.below }, w)];
  }
  if (piece.length < TEXT.height) return [];
  return [started({ x: x + TEXT.beside, y: y + 4 }, w), ended({ x: x - TEXT.beside, y: y + 4 }, w)];
}

const keyPlaces = ({ x, y }: Point, w: number): readonly Place[] => [
  started({ x: x + KEY_TEXT, y: y - TEXT.above }, w),
  started({ x: x + KEY_TEXT, y: y + TEXT.below }, w),
];

const centred = (at: Point, w: number): Place => ({ at, anchor: 'middle', box: textBox(at.x - w / 2, at.y, w) });
const started = (at: Point, w: number): Place => ({ at, anchor: 'start', box: textBox(at.x, at.y, w) });
const ended = (at: Point, w: number): Place => ({ at, anchor: 'end', box: textBox(at.x - w, at.y, w) });
const textBox = (x: number, baseline: number, w: number): Box => ({ x, y: baseline - TEXT.ascent, w, h: TEXT.height });

/** Where the top of a chip may be, from the blocker: close below and above, then past the cards on both sides of a narrow street. */
const CHIP_HEIGHTS = [20, -44, 44, -68, 60, -106, 92] as const;

/** A chip under or over the blocker, first on the side that the call comes from. */
function placeCause(blocker: Point, wanted: Wanted, signs: Signs): RouteLabel | undefined {
  const words = wanted.cause;
  if (!words) return undefined;
  const w = widthOf(words) + 2 * CHIP.padding;
  const start = wanted.course[0] ?? blocker;
  const aside = Math.sign(start.x - blocker.x) * CHIP.aside;
  for (const dx of [aside, 0, -aside, 2 * aside]) {
    for (const dy of CHIP_HEIGHTS) {
      const box = { x: Math.round(blocker.x + dx - w / 2), y: blocker.y + dy, w, h: CHIP.height };
      if (isFree(box, wanted, signs)) return { at: { x: box.x + w / 2, y: box.y + 16 }, anchor: 'middle', box, words };
    }
  }
  return undefined;
}

function isFree(box: Box, { owner }: Wanted, { placed, terrain, ignored }: Signs): boolean {
  const room = inflate(box, 2);
  return (
    isFreeOfThings(box, terrain) && placed.at(room).every((sign) => sign.owner !== owner && ignored.has(sign.owner))
  );
}

function isFreeOfThings(box: Box, { things }: Terrain): boolean {
  let isEmpty = true;
  const narrow = slim(box);
  things.each(inflate(box, 2), (thing) => {
    if (thing.isSolid || overlaps(thing.box, narrow)) isEmpty = false;
  });
  return isEmpty;
}

/** Words may come close to the upper corner of a diamond: its box is wider there than it is. */
const slim = (box: Box): Box => ({ ...box, x: box.x + TEXT.slack, w: Math.max(1, box.w - 2 * TEXT.slack) });

const shifted = (box: Box, { x, y }: Point): Box => ({ ...box, x: box.x + x, y: box.y + y });
