import type { Box, Point, Size } from '../base/geometry.ts';
import { bottom, overlaps, right } from '../base/geometry.ts';
import type { Layout } from '../design/design.ts';
import type { EntityId } from '../design/ids.ts';
import { kindOf } from '../design/ids.ts';
import { kinds } from '../design/kinds/index.ts';
import type { ModelIndex } from '../design/model-index.ts';
import { cardOf } from './card.ts';
import { boardChildren, boxedChildren, hug } from './hug.ts';
import { insetsOf, marginOf, SIBLING_GAP } from './metrics.ts';

/** Preferred width / height of what stands together: the board is a screen, a region is a column of zones. */
const ASPECT = { board: 1.7, region: 0.9, zone: 0.9 } as const;

/**
 * Gives a box to everything that has none, without moving anything that has one. Deterministic: neighbours are filled in document
 * order, each at the free place that keeps the group nearest to its preferred shape.
 */
export function placeMissing(index: ModelIndex, layout: Layout): Layout {
  const missing = ALL_BOXED.flatMap((kind) => index.all(kind)).filter((entity) => !layout[entity.id]);
  if (missing.length === 0) return hug(index, layout);
  // Containers first need the size of what they hold: place from the innermost, in the container's own frame.
  let next: Layout = layout;
  for (const kind of ['zone', 'region'] as const) {
    for (const container of index.all(kind)) next = fill(index, next, container.id);
  }
  return hug(index, fill(index, next, undefined));
}

/** Everything placed afresh: an "arrange" of the whole board. */
export const arrange = (index: ModelIndex): Layout => placeMissing(index, {});

const ALL_BOXED = ['region', 'zone', 'cluster', 'vm', 'note'] as const;

/** Places the children of one container (or of the board) that have no box yet, and gives the container its size. */
function fill(index: ModelIndex, layout: Layout, container: EntityId | undefined): Layout {
  const children = container ? boxedChildren(index, container) : boardChildren(index);
  const frame = container ? (kindOf(container) === 'region' ? 'region' : 'zone') : 'board';
  const next: Record<EntityId, Box> = { ...layout };
  const taken = children.filter((id) => isPlaced(next, id)).map((id) => withMargin(index, id, next[id]));
  const origin = container ? insetsOf(container) : { left: 0, top: 0 };
  for (const id of children) {
    if (isPlaced(next, id)) continue;
    const size = sizeOf(index, id, next);
    const margin = marginOf(index, id);
    const outer = { w: size.w + margin.left + margin.right, h: size.h + margin.top + margin.bottom };
    const at = bestPlace(taken, outer, { origin: { x: origin.left, y: origin.top }, frame });
    taken.push({ ...at, ...outer });
    next[id] = { x: at.x + margin.left, y: at.y + margin.top, ...size };
  }
  return container ? sized(index, next, container) : next;
}

/** A container placed by its size only (x is NaN) still waits for its own place. */
const isPlaced = (layout: Layout, id: EntityId): boolean => Number.isFinite(layout[id]?.x);

/** Notes the size of a filled container whose own place is not known yet. */
function sized(index: ModelIndex, layout: Record<EntityId, Box>, id: EntityId): Layout {
  if (isPlaced(layout, id)) return layout;
  const inner = hug(index, { ...layout, [id]: { x: 0, y: 0, ...sizeOf(index, id, {}) } })[id];
  return inner ? { ...layout, [id]: { ...inner, x: Number.NaN, y: Number.NaN } } : layout;
}

function sizeOf(index: ModelIndex, id: EntityId, layout: Layout): Size {
  const known = layout[id];
  if (known) return { w: known.w, h: known.h };
  const kind = kindOf(id);
  if (kind === 'cluster') return cardOf(index, id as EntityId<'cluster'>).size; // the kind of the id was just read
  return kinds[kind].size ?? { w: 200, h: 100 };
}

function withMargin(index: ModelIndex, id: EntityId, box: Box | undefined): Box {
  const { left, top, right: r, bottom: b } = marginOf(index, id);
  const { x, y, w, h } = box ?? { x: 0, y: 0, w: 0, h: 0 };
  return { x: x - left, y: y - top, w: w + left + r, h: h + top + b };
}

interface Frame {
  readonly origin: Point;
  readonly frame: keyof typeof ASPECT;
}

/** The free place beside or below a neighbour that keeps the whole nearest to the preferred aspect. O(neighbours^2). */
function bestPlace(taken: readonly Box[], size: Size, { origin, frame }: Frame): Point {
  if (taken.length === 0) return origin;
  const gap = SIBLING_GAP[frame];
  let best: { at: Point; score: number } | undefined;
  const extent = { right: Math.max(...taken.map(right)), bottom: Math.max(...taken.map(bottom)) };
  const candidates = taken.length > 60 ? taken.slice(-60) : taken; // new things join the end: no need to try a thousand places
  for (const box of candidates) {
    for (const at of [
      { x: right(box) + gap, y: box.y },
      { x: box.x, y: bottom(box) + gap },
    ]) {
      const score = shapeScore(extent, { ...at, ...size }, { origin, frame });
      if (best && score >= best.score) continue;
      if (isFree(taken, { ...at, ...size }, gap)) best = { at, score };
    }
  }
  return best?.at ?? { x: origin.x, y: extent.bottom + gap };
}

function isFree(taken: readonly Box[], box: Box, gap: number): boolean {
  const grown = { x: box.x - gap + 1, y: box.y - gap + 1, w: box.w + 2 * gap - 2, h: box.h + 2 * gap - 2 };
  return !taken.some((other) => overlaps(grown, other));
}

function shapeScore(extent: { right: number; bottom: number }, box: Box, { origin, frame }: Frame): number {
  const w = Math.max(extent.right, right(box)) - origin.x;
  const h = Math.max(extent.bottom, bottom(box)) - origin.y;
  return Math.max(w / ASPECT[frame], h) + (box.x + box.y) / 1e6;
}
