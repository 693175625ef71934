import type { Box } from '../base/geometry.ts';
import { limits } from '../base/limits.ts';
import type { Layout, Model } from '../design/design.ts';
import type { EntityId, Kind } from '../design/ids.ts';
import { kinds } from '../design/kinds/index.ts';
import { indexOf } from '../design/model-index.ts';
import { arrange } from '../placement/auto-place.ts';
import { hug } from '../placement/hug.ts';
import type { Coder } from './coder.ts';
import { fromZigzag, toZigzag } from './rows.ts';

/** The kinds with a box, in the order of the format, and those whose size follows from what is in them. */
const BOXED: readonly Kind[] = ['region', 'zone', 'cluster', 'vm', 'note'];
const FITTED: ReadonlySet<string> = new Set<Kind>(['region', 'zone', 'cluster']);

/** Above this many things nobody leaves the placing to the program, and trying it out would take longer than the link. */
const ARRANGED_AT_MOST = 400;

/** How a layout is told: as the program would place everything, by its corners, or box by box. */
const ARRANGED = 0;
const CORNERS = 1;
const BOXES = 2;

/**
 * Where things stand. Sizes of cards and containers follow from the model, so mostly only corners are told, and nothing at all of a
 * drawing that nobody has moved. Always exact: what these two ways cannot give back is told box by box.
 */
export function walkLayout(c: Coder, model: Model, given: Layout | undefined): Layout {
  const index = indexOf(model);
  const ids = BOXED.flatMap((kind) => index.all(kind).map(({ id }): EntityId => id));
  const way = c.uint(given ? wayOf(model, ids, given) : 0);
  if (way === ARRANGED) return ids.length > ARRANGED_AT_MOST ? {} : arrange(index);
  if (way === CORNERS) return hug(index, walkCorners(c, ids, given));
  if (way !== BOXES) c.fail();
  return walkBoxes(c, ids, given);
}

function wayOf(model: Model, ids: readonly EntityId[], given: Layout): number {
  const index = indexOf(model);
  if (ids.length <= ARRANGED_AT_MOST && sameLayout(arrange(index), given)) return ARRANGED;
  const isWhole = ids.every((id) => given[id] && Object.values(given[id]).every(Number.isSafeInteger));
  if (!isWhole) return BOXES;
  const fitted = Object.fromEntries(
    ids.flatMap((id) => {
      const box = given[id];
      return box ? [[id, isFitted(id) ? { ...usualSize(id), x: box.x, y: box.y } : box] as const] : [];
    }),
  );
  return sameLayout(hug(index, fitted), given) ? CORNERS : BOXES;
}

const usualSize = (id: EntityId): { w: number; h: number } => kinds[kindOf(id)].size ?? { w: 1, h: 1 };
const kindOf = (id: EntityId): Kind => id.slice(0, id.indexOf(':')) as Kind; // the template type of an id says so
const isFitted = (id: EntityId): boolean => FITTED.has(kindOf(id));

/** On the coarsest grid that all corners lie on, each as its distance from the one before. */
function walkCorners(c: Coder, ids: readonly EntityId[], given: Layout | undefined): Layout {
  const corners = ids.flatMap((id) => [given?.[id]?.x ?? 0, given?.[id]?.y ?? 0]);
  const grid = 2 ** c.uint([3, 2, 1].find((power) => corners.every((at) => at % 2 ** power === 0)) ?? 0);
  const layout: Record<EntityId, Box> = {};
  let [x, y] = [0, 0];
  for (const id of ids) {
    const box = given?.[id];
    x += grid * fromZigzag(c.uint(toZigzag(((box?.x ?? 0) - x) / grid)));
    y += grid * fromZigzag(c.uint(toZigzag(((box?.y ?? 0) - y) / grid)));
    layout[id] = checked(c, { x, y, ...walkSize(c, id, box) });
  }
  return layout;
}

/** 0 for the usual size. */
function walkSize(c: Coder, id: EntityId, box: Box | undefined): { w: number; h: number } {
  const usual = usualSize(id);
  if (isFitted(id)) return usual;
  const isUsual = !box || (box.w === usual.w && box.h === usual.h);
  const w = c.uint(isUsual ? 0 : box.w);
  return w === 0 ? usual : { w, h: c.uint(box?.h ?? 0) };
}

/** Numbers as a person would write them: they may be fractions, and things may have no box at all. */
function walkBoxes(c: Coder, ids: readonly EntityId[], given: Layout | undefined): Layout {
  const layout: Record<EntityId, Box> = {};
  for (const id of ids) {
    const box = given?.[id];
    if (c.uint(box ? 1 : 0) === 0) continue;
    const [x = 0, y = 0, w = 0, h = 0] = (['x', 'y', 'w', 'h'] as const).map((side) =>
      Number(c.text(String(box?.[side] ?? 0), side)),
    );
    layout[id] = checked(c, { x, y, w, h });
  }
  return layout;
}

/** A box that a design may hold. */
function checked(c: Coder, box: Box): Box {
  const isPlace = Math.abs(box.x) <= limits.coordinate && Math.abs(box.y) <= limits.coordinate;
  const isSize = [box.w, box.h].every((side) => side >= 1 && side <= 2 * limits.coordinate);
  if (!isPlace || !isSize) c.fail();
  return box;
}

function sameLayout(a: Layout, b: Layout): boolean {
  const ids = Object.keys(a) as EntityId[]; // the keys of a layout are ids
  return (
    ids.length === Object.keys(b).length &&
    ids.every((id) => {
      const [one, two] = [a[id], b[id]];
      return one && two && one.x === two.x && one.y === two.y && one.w === two.w && one.h === two.h;
    })
  );
}
