import type { Box } from '../base/geometry.ts';
import { bottom, overlaps, right } from '../base/geometry.ts';
import type { Layout } from '../design/design.ts';
import type { EntityId } from '../design/ids.ts';
import type { ModelIndex } from '../design/model-index.ts';
import { boardChildren, boxedChildren, hug } from './hug.ts';
import { SIBLING_GAP } from './metrics.ts';

/**
 * Moves neighbours aside where a container has grown over them, each by as little as it takes, to the right or down. What did not
 * overlap does not move, and two things that a person laid over each other by hand stay as they are: only overlaps that the change
 * made are resolved.
 */
export function makeRoom(index: ModelIndex, before: Layout, after: Layout): Layout {
  let next = after;
  for (const zoneHolder of index.all('region')) next = clear(index, before, next, zoneHolder.id);
  next = hug(index, next);
  return hug(index, clear(index, before, next, undefined));
}

function clear(index: ModelIndex, before: Layout, layout: Layout, container: EntityId | undefined): Layout {
  const ids = container ? boxedChildren(index, container) : boardChildren(index);
  const gap = SIBLING_GAP[container ? 'region' : 'board'];
  const grown = ids.filter((id) => hasGrown(before[id], layout[id]));
  if (grown.length === 0) return layout;
  const next: Record<EntityId, Box> = { ...layout };
  // Each push can cause another; every push moves right or down by a positive amount, so it ends.
  const queue = [...grown];
  for (let n = 0; queue.length > 0 && n < 4 * ids.length; n++) {
    const mover = queue.shift();
    const box = mover && next[mover];
    if (!mover || !box) continue;
    for (const id of ids) {
      const other = next[id];
      if (id === mover || !other || !overlaps(box, other) || overlappedBefore(before, mover, id)) continue;
      next[id] = pushed(box, other, gap);
      queue.push(id);
    }
  }
  return next;
}

const hasGrown = (was: Box | undefined, is: Box | undefined): boolean => !!is && (!was || is.w > was.w || is.h > was.h);

function overlappedBefore(before: Layout, a: EntityId, b: EntityId): boolean {
  const [first, second] = [before[a], before[b]];
  return !!first && !!second && overlaps(first, second);
}

function pushed(box: Box, other: Box, gap: number): Box {
  const dx = right(box) + gap - other.x;
  const dy = bottom(box) + gap - other.y;
  return dx <= dy ? { ...other, x: other.x + dx } : { ...other, y: other.y + dy };
}
