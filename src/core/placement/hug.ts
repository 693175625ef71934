import type { Box } from '../base/geometry.ts';
import { bottom, right } from '../base/geometry.ts';
import type { Layout } from '../design/design.ts';
import type { EntityId, Kind } from '../design/ids.ts';
import { isEntityIdOf } from '../design/ids.ts';
import { kinds } from '../design/kinds/index.ts';
import type { ModelIndex } from '../design/model-index.ts';
import { cardOf } from './card.ts';
import { insetsOf, isContainer, marginOf } from './metrics.ts';

/** The kinds that have a box of their own on the board, innermost first. */
export const BOXED = ['note', 'vm', 'cluster', 'zone', 'region'] as const satisfies readonly Kind[];

/** What stands directly in a container and has a box: innermost kinds first, each in document order. */
export function boxedChildren(index: ModelIndex, container: EntityId): readonly EntityId[] {
  return BOXED.flatMap((kind) => index.childrenOf(container, kind).map((child): EntityId => child.id));
}

/** What stands directly on the board: outermost kinds first, each in document order. */
export function boardChildren(index: ModelIndex): readonly EntityId[] {
  return BOXED.toReversed().flatMap((kind) =>
    index
      .all(kind)
      .filter((entity) => !entity.parent)
      .map((entity): EntityId => entity.id),
  );
}

/**
 * Makes every card as large as its content and every region and zone fit what stands in it: they grow and shrink on all four
 * sides, while what they hold stays where it is on the board. Returns the same layout object when nothing changes, and the same
 * box objects wherever they did not. O(entities).
 */
export function hug(index: ModelIndex, layout: Layout): Layout {
  const next: Record<EntityId, Box> = { ...layout };
  for (const cluster of index.all('cluster')) resize(next, cluster.id, cardOf(index, cluster.id).size);
  for (const kind of BOXED.filter(isContainer)) {
    for (const container of index.all(kind)) hugOne(index, next, container.id);
  }
  return sameBoxes(layout, next) ? layout : next;
}

function hugOne(index: ModelIndex, layout: Record<EntityId, Box>, id: EntityId): void {
  const box = layout[id];
  if (!box) return;
  const children = boxedChildren(index, id).filter((child) => layout[child]);
  const fitted = fitTo(layout, id, children);
  if (!fitted) {
    resize(layout, id, kinds[isEntityIdOf(id, 'region') ? 'region' : 'zone'].size);
    return;
  }
  // The container's corner moves by (dx, dy); its children move back by as much, so they stay in place on the board.
  const { x: dx, y: dy, w, h } = fitted;
  if (dx !== 0 || dy !== 0) {
    for (const child of children) {
      const inner = layout[child];
      if (inner) layout[child] = { ...inner, x: inner.x - dx, y: inner.y - dy };
    }
  }
  const moved = { x: box.x + dx, y: box.y + dy, w, h };
  if (!sameBox(box, moved)) layout[id] = moved;
}

/** The box around the children, their margins and the insets of their container, in its own frame; undefined when it is empty. */
export function fitTo(layout: Layout, container: EntityId, children: readonly EntityId[]): Box | undefined {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const child of children) {
    const box = layout[child];
    if (!box) continue;
    const margin = marginOf(child);
    x0 = Math.min(x0, box.x - margin.left);
    y0 = Math.min(y0, box.y - margin.top);
    x1 = Math.max(x1, right(box) + margin.right);
    y1 = Math.max(y1, bottom(box) + margin.bottom);
  }
  if (x0 > x1) return undefined;
  const inset = insetsOf(container);
  return {
    x: x0 - inset.left,
    y: y0 - inset.top,
    w: x1 - x0 + inset.left + inset.right,
    h: y1 - y0 + inset.top + inset.bottom,
  };
}

function resize(layout: Record<EntityId, Box>, id: EntityId, size: { w: number; h: number }): void {
  const box = layout[id];
  if (box && (box.w !== size.w || box.h !== size.h)) layout[id] = { ...box, ...size };
}

const sameBox = (a: Box, b: Box): boolean => a.x === b.x && a.y === b.y && a.w === b.w && a.h === b.h;

function sameBoxes(a: Layout, b: Layout): boolean {
  const ids = Object.keys(b) as EntityId[]; // the keys of a layout are ids
  return ids.length === Object.keys(a).length && ids.every((id) => a[id] === b[id]);
}
