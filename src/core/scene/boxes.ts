import type { Box } from '../base/geometry.ts';
import type { Layout } from '../design/design.ts';
import type { EntityId } from '../design/ids.ts';
import type { ModelIndex } from '../design/model-index.ts';

/** Outermost kinds first: a parent's box is known before its children's. */
const NESTING = ['region', 'zone', 'cluster', 'vm', 'note'] as const;

/** Boxes in px of the board. One that did not move is the same object as before. O(entities with a box). */
export function absoluteBoxes(
  index: ModelIndex,
  layout: Layout,
  before?: ReadonlyMap<EntityId, Box>,
): ReadonlyMap<EntityId, Box> {
  const boxes = new Map<EntityId, Box>();
  for (const kind of NESTING) {
    for (const { id, parent } of index.all(kind)) {
      const box = layout[id];
      if (!box) continue;
      const origin = parent ? boxes.get(parent) : undefined;
      boxes.set(id, kept(before?.get(id), origin ? { ...box, x: origin.x + box.x, y: origin.y + box.y } : box));
    }
  }
  return boxes;
}

function kept(before: Box | undefined, box: Box): Box {
  const same = before && before.x === box.x && before.y === box.y && before.w === box.w && before.h === box.h;
  return same ? before : box;
}
