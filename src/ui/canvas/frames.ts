import type { Box, Point } from '../../core/base/geometry.ts';
import type { Layout } from '../../core/design/design.ts';
import type { EntityId } from '../../core/design/ids.ts';
import type { ModelIndex } from '../../core/design/model-index.ts';

/** Where (0, 0) of a container is on the board. The board's own origin for null. */
export function originOf(index: ModelIndex, layout: Layout, container: EntityId | null): Point {
  let [x, y] = [0, 0];
  for (let here = container; here; here = index.get(here)?.parent ?? null) {
    x += layout[here]?.x ?? 0;
    y += layout[here]?.y ?? 0;
  }
  return { x, y };
}

/** The box of a thing in px of the board; undefined for what has no box of its own. */
export function boardBoxOf(index: ModelIndex, layout: Layout, id: EntityId): Box | undefined {
  const box = layout[id];
  if (!box) return undefined;
  const origin = originOf(index, layout, index.get(id)?.parent ?? null);
  return { ...box, x: origin.x + box.x, y: origin.y + box.y };
}

/** Whether `inner` is `outer` or stands in it, at any depth. */
export function standsIn(index: ModelIndex, inner: EntityId, outer: EntityId): boolean {
  for (let here: EntityId | undefined = inner; here; here = index.get(here)?.parent) {
    if (here === outer) return true;
  }
  return false;
}
