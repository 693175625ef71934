import type { Box, Point } from '../base/geometry.ts';
import { bottom, centre, inflate, overlaps, right, union } from '../base/geometry.ts';
import type { EntityId } from '../design/ids.ts';
import type { ModelIndex } from '../design/model-index.ts';
import { hullOf, lensOf, toneOf } from '../lenses/index.ts';
import { arrange } from '../placement/auto-place.ts';
import { groupBy, oncePer } from '../semantics/view.ts';
import { absoluteBoxes } from './boxes.ts';
import { num } from './path-data.ts';
import type { Tone } from './scene.ts';
import type { Cell } from './thumbnail-grid.ts';
import { cellsOf } from './thumbnail-grid.ts';
import type { Bond } from './thumbnail-bonds.ts';
import { bondsOf } from './thumbnail-bonds.ts';

/** A small picture of a model for a gallery, as shapes in the order of drawing, in a frame of 200 x 84. */
export interface Thumbnail {
  readonly size: { readonly w: 200; readonly h: 84 };
  readonly shapes: readonly ThumbnailShape[];
}

export type ThumbnailShape =
  | { readonly kind: 'hull'; readonly box: Box; readonly tone: Tone }
  | { readonly kind: 'line'; readonly style: Bond['style']; readonly path: string }
  | {
      readonly kind: 'card';
      readonly box: Box;
      readonly letter: 'P' | 'R' | 'E';
      readonly border: 'double' | 'single' | 'dashed';
    }
  | { readonly kind: 'diamond'; readonly path: string; readonly tone: Tone };

const SIZE = { w: 200, h: 84 } as const;
const MARGIN = 6;
const HULL_PAD = { x: 12, y: 6, alone: 17 } as const;
const DIAMOND = 6;
/** A line with corners arrives beside the middle of a card, where straight ones do. */
const LANDING = 7;

/** The thumbnail of a model, in the network lens. The same shapes and hues as on the board, so that a gallery teaches the notation. */
export const thumbnailOf: (index: ModelIndex) => Thumbnail = oncePer((index: ModelIndex) => {
  const cells = fitted(gridOf(index));
  const hulls = hullsOf(index, cells);
  const cards = cells.map((cell): ThumbnailShape => ({ kind: 'card', box: cell.box, ...faceOf(index, cell.id) }));
  const bonds = bondsOf(index, cells);
  const shapes = [
    ...hulls,
    ...bonds.map((bond) => lineOf(bond)),
    ...cards,
    ...diamondsOf(index, { cells, hulls, bonds }),
  ];
  return { size: SIZE, shapes };
});

function gridOf(index: ModelIndex): readonly Cell[] {
  const boxes = absoluteBoxes(index, arrange(index));
  const lens = lensOf('network');
  return cellsOf(
    index.all('cluster').flatMap(({ id }) => {
      const box = boxes.get(id);
      return box ? [{ id, hull: hullOf(lens, index, id), box }] : [];
    }),
  );
}

/** Centred in the frame, and smaller where it would not fit. */
function fitted(cells: readonly Cell[]): readonly Cell[] {
  const all = union(cells.map(({ box }) => box));
  if (!all) return cells;
  const pad = { x: HULL_PAD.x + MARGIN, y: HULL_PAD.y + 2 };
  const scale = Math.min(1, (SIZE.w - 2 * pad.x) / all.w, (SIZE.h - 2 * pad.y) / all.h);
  const [x0, y0] = [(SIZE.w - all.w * scale) / 2, (SIZE.h - all.h * scale) / 2];
  return cells.map((cell) => ({
    ...cell,
    box: { x: x0 + cell.box.x * scale, y: y0 + cell.box.y * scale, w: cell.box.w * scale, h: cell.box.h * scale },
  }));
}

const FACES = {
  primary: { letter: 'P', border: 'double' },
  remote: { letter: 'R', border: 'single' },
  extcp: { letter: 'E', border: 'dashed' },
} as const;

const faceOf = (index: ModelIndex, id: EntityId<'cluster'>): (typeof FACES)[keyof typeof FACES] =>
  FACES[index.get(id)?.role ?? 'primary'];

type HullShape = Extract<ThumbnailShape, { kind: 'hull' }> & { readonly id: EntityId };

/** One rectangle for each network; one for each of its rows where somebody else stands in it. */
function hullsOf(index: ModelIndex, cells: readonly Cell[]): readonly HullShape[] {
  const rows = new Set(cells.map(({ row }) => row)).size;
  const lens = lensOf('network');
  return [...groupBy(cells, ({ hull }) => hull)].flatMap(([id, members]) => {
    if (id === undefined) return [];
    const whole = padded(members, rows);
    const isFree = cells.every((cell) => cell.hull === id || !overlaps(cell.box, whole));
    const boxes = isFree ? [whole] : [...groupBy(members, ({ row }) => row).values()].map((row) => padded(row, rows));
    return boxes.map((box): HullShape => ({ kind: 'hull', box, tone: toneOf(lens, index, id), id }));
  });
}

function padded(members: readonly Cell[], rows: number): Box {
  const { x, y, w, h } = union(members.map(({ box }) => box)) ?? { x: 0, y: 0, w: 0, h: 0 };
  const pad = rows === 1 ? HULL_PAD.alone : HULL_PAD.y;
  return { x: x - HULL_PAD.x, y: y - pad, w: w + 2 * HULL_PAD.x, h: h + 2 * pad };
}

/** Straight between cards of one row or column; with a step elsewhere. */
function lineOf({ from, to, style, shift }: Bond): ThumbnailShape {
  const [a, b] = [from.box, to.box];
  const path =
    from.row === to.row ? level(a, b, shift) : from.column === to.column ? upright(a, b, shift) : corner(a, b, shift);
  return { kind: 'line', style, path };
}

function level(a: Box, b: Box, shift: number): string {
  const y = num(centre(a).y + shift);
  return a.x < b.x ? `M${num(right(a))} ${y}H${num(b.x)}` : `M${num(a.x)} ${y}H${num(right(b))}`;
}

function upright(a: Box, b: Box, shift: number): string {
  const x = num(centre(a).x + shift);
  return a.y < b.y ? `M${x} ${num(bottom(a))}V${num(b.y)}` : `M${x} ${num(a.y)}V${num(bottom(b))}`;
}

/** From side to side with a step half way. */
function corner(a: Box, b: Box, shift: number): string {
  const [start, end] = a.x < b.x ? [right(a), b.x] : [a.x, right(b)];
  const middle = num((start + end) / 2 + shift);
  return `M${num(start)} ${num(centre(a).y)}H${middle}V${num(centre(b).y + LANDING)}H${num(end)}`;
}

interface Drawn {
  readonly cells: readonly Cell[];
  readonly hulls: readonly HullShape[];
  readonly bonds: readonly Bond[];
}

/** On the border of each hull that a line between networks crosses level, where the network has an east-west gateway. */
function diamondsOf(index: ModelIndex, { hulls, bonds }: Drawn): readonly ThumbnailShape[] {
  const gateways = new Set(
    index.all('gateway').flatMap(({ type, parent }) => (type === 'ew' && parent ? [parent] : [])),
  );
  const withGateway = new Set([...gateways].flatMap((host) => hullOf(lensOf('network'), index, host) ?? []));
  const places = new Map<string, ThumbnailShape>();
  for (const { from, to } of bonds) {
    if (from.hull === to.hull || from.row !== to.row) continue;
    for (const [cell, other] of [
      [from, to],
      [to, from],
    ] as const) {
      const hull = hulls.find(({ id, box }) => id === cell.hull && overlaps(box, cell.box));
      if (!hull || !withGateway.has(hull.id)) continue;
      const at = { x: other.box.x > cell.box.x ? right(hull.box) : hull.box.x, y: centre(cell.box).y };
      places.set(`${at.x} ${at.y}`, { kind: 'diamond', path: diamond(at), tone: hull.tone });
    }
  }
  return [...places.values()];
}

function diamond({ x, y }: Point): string {
  const box = inflate({ x, y, w: 0, h: 0 }, DIAMOND);
  return `M${num(x)} ${num(box.y)}L${num(right(box))} ${num(y)}L${num(x)} ${num(bottom(box))}L${num(box.x)} ${num(y)}Z`;
}
