import type { Box } from '../base/geometry.ts';
import { centre } from '../base/geometry.ts';
import type { EntityId } from '../design/ids.ts';

/** A card of a thumbnail and the place it came from. */
export interface Cell {
  readonly id: EntityId<'cluster'>;
  readonly hull: EntityId | undefined;
  readonly column: number;
  readonly row: number;
  readonly box: Box;
}

/** A card is this large, as long as all fit. */
const CARD = { w: 44, h: 30 } as const;
/** Between two columns: of one network, or of two. Room for the gateways between networks. */
const COLUMN_GAP = { same: 40, other: 64 } as const;
const ROW_GAP = { same: 16, other: 24 } as const;

/** The cards in as few columns and rows as they stand in on the board, close together. Boxes start at (0, 0). */
export function cellsOf(
  clusters: readonly { readonly id: EntityId<'cluster'>; readonly hull: EntityId | undefined; readonly box: Box }[],
): readonly Cell[] {
  const columns = bandsOf(
    clusters.map(({ box }) => centre(box).x),
    CARD.w,
  );
  const rows = bandsOf(
    clusters.map(({ box }) => centre(box).y),
    CARD.h,
  );
  const cells = clusters.map(({ id, hull, box }) => ({
    id,
    hull,
    column: bandAt(columns, centre(box).x),
    row: bandAt(rows, centre(box).y),
  }));
  const xs = placesOf(columns.length, CARD.w, (a, b) => gapBetween(cells, COLUMN_GAP, { of: 'column', a, b }));
  const ys = placesOf(rows.length, CARD.h, (a, b) => gapBetween(cells, ROW_GAP, { of: 'row', a, b }));
  return cells.map((cell) => ({ ...cell, box: { x: xs[cell.column] ?? 0, y: ys[cell.row] ?? 0, ...CARD } }));
}

/** Cards whose middles are closer than half a card on the board stand in one column or row. */
function bandsOf(values: readonly number[], size: number): readonly number[] {
  const bands: number[] = [];
  for (const value of values.toSorted((a, b) => a - b)) {
    const last = bands.at(-1);
    if (last === undefined || value - last > 2 * size) bands.push(value);
  }
  return bands;
}

const bandAt = (bands: readonly number[], value: number): number => bands.findLastIndex((band) => band <= value);

function placesOf(count: number, size: number, gapBefore: (a: number, b: number) => number): readonly number[] {
  const places = [0];
  for (let n = 1; n < count; n++) places.push((places[n - 1] ?? 0) + size + gapBefore(n - 1, n));
  return places;
}

type Flat = Omit<Cell, 'box'>;

/** The narrow gap where every hull on one side goes on on the other. */
function gapBetween(
  cells: readonly Flat[],
  gaps: { readonly same: number; readonly other: number },
  { of, a, b }: { readonly of: 'column' | 'row'; readonly a: number; readonly b: number },
): number {
  const hullsAt = (band: number): ReadonlySet<unknown> =>
    new Set(cells.filter((cell) => cell[of] === band).map(({ hull }) => hull));
  const [here, there] = [hullsAt(a), hullsAt(b)];
  return [...here].every((hull) => hull !== undefined && there.has(hull)) ? gaps.same : gaps.other;
}
