import type { Box } from '../base/geometry.ts';
import { bottom, inflate, overlaps, right } from '../base/geometry.ts';
import type { EntityId } from '../design/ids.ts';
import { isEntityIdOf } from '../design/ids.ts';
import type { ModelIndex } from '../design/model-index.ts';
import type { Lens } from '../lenses/define-lens.ts';
import { hullOf } from '../lenses/index.ts';
import { HULL_PAD } from '../placement/metrics.ts';
import type { Grid } from './grid.ts';
import { gridOf } from './grid.ts';

/** A cluster or a machine, with the room its hull takes around it. */
export interface Pad {
  readonly id: EntityId;
  /** The hull it is in; undefined: none, and every hull keeps off. */
  readonly hull: EntityId | undefined;
  /** What it stands in directly; undefined for the board. */
  readonly container: EntityId | undefined;
  /** The region it stands in; undefined for the board. */
  readonly region: EntityId | undefined;
  readonly card: Box;
  readonly box: Box;
}

/** What every hull keeps off, around a thing that is in none. */
const DISTANCE = 8;
/** Left between the hulls of two cards that stand closer than their rooms need. */
const SEAM = 4;

/**
 * The rooms of all clusters and machines. Where two of different hulls stand too close, both give way, each side by half of what is
 * between the cards: so the hull of one can never cover the card of the other, unless the cards overlap.
 */
export function padsOf(index: ModelIndex, boxes: ReadonlyMap<EntityId, Box>, lens: Lens): readonly Pad[] {
  const pads = ([...index.all('cluster'), ...index.all('vm')] as const).flatMap(({ id, parent }): Pad[] => {
    const card = boxes.get(id);
    if (!card) return [];
    const hull = hullOf(lens, index, id);
    const box = hull ? padded(card, isEntityIdOf(id, 'vm') ? 'vm' : 'cluster') : inflate(card, DISTANCE);
    return [{ id, hull, container: parent, region: regionOf(index, parent), card, box }];
  });
  const grid: Grid<Pad> = gridOf(pads);
  return pads.map((pad) => (pad.hull ? { ...pad, box: trimmed(pad, grid) } : pad));
}

function padded(card: Box, kind: 'cluster' | 'vm'): Box {
  const { left, right: r, top, bottom: b } = HULL_PAD[kind];
  return { x: card.x - left, y: card.y - top, w: card.w + left + r, h: card.h + top + b };
}

function trimmed(pad: Pad, grid: Grid<Pad>): Box {
  let [x0, y0, x1, y1] = [pad.box.x, pad.box.y, right(pad.box), bottom(pad.box)];
  const { card } = pad;
  for (const { card: other, hull } of grid.at(pad.box)) {
    if (hull === pad.hull || overlaps(card, other)) continue;
    const aside = distance([card.x, right(card)], [other.x, right(other)]);
    const along = distance([card.y, bottom(card)], [other.y, bottom(other)]);
    const half = Math.max(0, (Math.max(aside, along) - SEAM) / 2);
    if (aside >= along && other.x > card.x) x1 = Math.min(x1, right(card) + half);
    else if (aside >= along) x0 = Math.max(x0, card.x - half);
    else if (other.y > card.y) y1 = Math.min(y1, bottom(card) + half);
    else y0 = Math.max(y0, card.y - half);
  }
  return { x: x0, y: y0, w: x1 - x0, h: y1 - y0 };
}

/** Clear space between two spans; negative where they overlap. */
const distance = (a: readonly [number, number], b: readonly [number, number]): number =>
  Math.max(b[0] - a[1], a[0] - b[1]);

function regionOf(index: ModelIndex, container: EntityId | undefined): EntityId | undefined {
  return container && isEntityIdOf(container, 'zone') ? (index.get(container)?.parent ?? container) : container;
}
