import type { Box, Point } from '../base/geometry.ts';
import { bottom, centre, overlaps, right } from '../base/geometry.ts';
import type { Layout } from '../design/design.ts';
import type { EntityId } from '../design/ids.ts';
import type { ModelIndex } from '../design/model-index.ts';
import { boardChildren, boxedChildren, hug } from './hug.ts';
import { marginOf, SIBLING_GAP } from './metrics.ts';

/**
 * Moves neighbours aside where a card or a container has grown over them, each by as little as it takes and away from what grew.
 * What did not overlap does not move, and two things that a person laid over each other by hand stay as they are: only overlaps
 * that the change made are resolved. Margins count: hulls make room for each other too.
 */
export function makeRoom(index: ModelIndex, before: Layout, after: Layout): Layout {
  let next = after;
  for (const kind of ['zone', 'region'] as const) {
    const gap = SIBLING_GAP[kind];
    for (const { id } of index.all(kind)) next = clear(boxedChildren(index, id), { before, layout: next, gap });
    next = hug(index, next);
  }
  return hug(index, clear(boardChildren(index), { before, layout: next, gap: SIBLING_GAP.board }));
}

/** A layout before and after a change, and how far apart neighbours stand. */
export interface Change {
  readonly before: Layout;
  readonly layout: Layout;
  readonly gap: number;
}

/** A thing that pushes its neighbours; one that was pushed itself hands the push on in the same direction. */
interface Pusher {
  readonly id: EntityId;
  readonly towards: Point | undefined;
}

/** Makes room among some neighbours: those that have grown, or are new in `layout`, push the others aside. */
export function clear(ids: readonly EntityId[], { before, layout, gap }: Change): Layout {
  const queue: Pusher[] = ids
    .filter((id) => hasGrown(before[id], layout[id]))
    .map((id) => ({ id, towards: undefined }));
  if (queue.length === 0) return layout;
  const next: Record<EntityId, Box> = { ...layout };
  // Two that grow towards each other could push a third to and fro: the bound ends it, with an overlap that a person can see.
  for (let n = 0; n < 4 * ids.length; n++) {
    const pusher = queue.shift();
    if (!pusher) break;
    queue.push(...pushAll(ids, pusher, { before, layout: next, gap }));
  }
  return next;
}

/** Pushes everything that the pusher newly lies over; returns what was pushed. Writes to the layout. */
function pushAll(
  ids: readonly EntityId[],
  { id: pusher, towards }: Pusher,
  { before, layout, gap }: Omit<Change, 'layout'> & { readonly layout: Record<EntityId, Box> },
): readonly Pusher[] {
  const pushed: Pusher[] = [];
  for (const id of ids) {
    const [box, other] = [outer(layout, pusher), outer(layout, id)];
    const inner = layout[id];
    if (id === pusher || !box || !other || !inner || !overlaps(box, other) || overlappedBefore(before, pusher, id))
      continue;
    const push = shortestPush(box, other, { gap, towards });
    layout[id] = { ...inner, x: inner.x + push.x, y: inner.y + push.y };
    pushed.push({ id, towards: { x: Math.sign(push.x), y: Math.sign(push.y) } });
  }
  return pushed;
}

const hasGrown = (was: Box | undefined, is: Box | undefined): boolean => !!is && (!was || is.w > was.w || is.h > was.h);

function overlappedBefore(before: Layout, a: EntityId, b: EntityId): boolean {
  const [first, second] = [outer(before, a), outer(before, b)];
  return !!first && !!second && overlaps(first, second);
}

function outer(layout: Layout, id: EntityId): Box | undefined {
  const box = layout[id];
  if (!box) return undefined;
  const margin = marginOf(id);
  const [w, h] = [box.w + margin.left + margin.right, box.h + margin.top + margin.bottom];
  return { x: box.x - margin.left, y: box.y - margin.top, w, h };
}

/** By how much `other` must move to stand clear of `box`, sideways or up and down, whichever is less. */
function shortestPush(
  box: Box,
  other: Box,
  { gap, towards }: { readonly gap: number; readonly towards: Point | undefined },
): Point {
  const [here, there] = [centre(box), centre(other)];
  const aside = { x: there.x < here.x ? box.x - gap - right(other) : right(box) + gap - other.x, y: 0 };
  const along = { x: 0, y: there.y < here.y ? box.y - gap - bottom(other) : bottom(box) + gap - other.y };
  if (towards) return towards.x === 0 ? along : aside;
  return Math.abs(aside.x) <= Math.abs(along.y) ? aside : along;
}
