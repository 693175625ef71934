import type { Box, Point } from '../../../core/base/geometry.ts';
import type { Command } from '../../../core/commands/index.ts';
import type { Layout } from '../../../core/design/design.ts';
import type { EntityId, Kind } from '../../../core/design/ids.ts';
import { isEntityIdOf, kindOf } from '../../../core/design/ids.ts';
import type { ModelIndex } from '../../../core/design/model-index.ts';
import { mayStandIn } from '../../../core/placement/can-hold.ts';
import { boardChildren, boxedChildren, hug } from '../../../core/placement/hug.ts';
import { clear, makeRoom } from '../../../core/placement/make-room.ts';
import { SIBLING_GAP } from '../../../core/placement/metrics.ts';
import { boardBoxOf, originOf, standsIn } from '../frames.ts';
import { movedIndex } from './moved-index.ts';

/** What is dragged and how far. */
export interface Drag {
  /** Things that stand in nothing else that is dragged. */
  readonly roots: readonly EntityId[];
  /** In px of the board. */
  readonly by: Point;
  /** The container they are dropped into; undefined when each stays where it is, null for the board. */
  readonly into: EntityId | null | undefined;
}

/** A drag as it would end now: what the drawing would look like, and the commands that would make it so. */
export interface DragPlan {
  readonly index: ModelIndex;
  readonly layout: Layout;
  readonly commands: readonly Command[];
}

/** Those of a selection that move on their own: what stands in another of them moves with it. */
export function rootsOf(index: ModelIndex, ids: readonly EntityId[]): readonly EntityId[] {
  return ids.filter((id) => !ids.some((other) => other !== id && standsIn(index, id, other)));
}

/**
 * Plans a drag on the drawing as it was when it began. The layout is settled in the same way as after the commands, so nothing
 * jumps on release. `indexFor` makes the index of the preview and may remember the last one.
 */
export function planDrag(
  index: ModelIndex,
  layout: Layout,
  { drag, indexFor = movedIndex }: { drag: Drag; indexFor?: typeof movedIndex },
): DragPlan {
  const placed = drag.roots.flatMap((id) => placeOf(index, layout, { id, drag }) ?? []);
  const entries = placed.filter(({ isHome }) => !isHome);
  const boxes: Record<EntityId, Box> = { ...layout };
  for (const { id, box } of placed) boxes[id] = box;
  const moved = entries.length === 0 ? index : indexFor(index, new Map(entries.map(({ id, parent }) => [id, parent])));
  const roomy = makeWay(moved, entries, { layout, boxes });
  const aside = (Object.keys(roomy) as EntityId[]).filter((id) => roomy[id] !== boxes[id]); // the keys of a layout are ids
  const moves = [
    ...placed.filter(({ isHome }) => isHome).map(({ id, box: { x, y } }) => ({ id, to: { x, y } })),
    ...aside.flatMap((id) => ({ id, to: { x: roomy[id]?.x ?? 0, y: roomy[id]?.y ?? 0 } })),
  ];
  return {
    index: moved,
    layout: settled(moved, layout, hug(moved, roomy)),
    commands: [
      ...entries.map(({ id, parent, box: { x, y } }) => ({
        type: 'entity.reparent' as const,
        args: { id, parent, at: { x, y } },
      })),
      ...(moves.length > 0 ? [{ type: 'entity.move' as const, args: { moves } }] : []),
    ],
  };
}

/** Where a thing would stand: its box in the frame of the container it would be in. */
interface Placed {
  readonly id: EntityId;
  readonly parent: EntityId | null;
  readonly box: Box;
  /** Still in the container that it was in. */
  readonly isHome: boolean;
}

function placeOf(index: ModelIndex, layout: Layout, { id, drag }: { id: EntityId; drag: Drag }): Placed | undefined {
  const board = boardBoxOf(index, layout, id);
  if (!board) return undefined;
  const home = index.get(id)?.parent ?? null;
  const parent = newHome(id, home, drag.into);
  const origin = originOf(index, layout, parent);
  const box = { ...board, x: board.x + drag.by.x - origin.x, y: board.y + drag.by.y - origin.y };
  return { id, parent, box, isHome: parent === home };
}

/** Neighbours make room for what has grown; mostly nothing has, and looking for it costs more than the rest of a step. */
function settled(index: ModelIndex, before: Layout, after: Layout): Layout {
  const hasGrown = (Object.keys(after) as EntityId[]).some((id) => {
    const [was, is] = [before[id], after[id]];
    return was && is && was !== is && (is.w > was.w || is.h > was.h);
  });
  return hasGrown ? makeRoom(index, before, after) : after;
}

/** Those who live where somebody comes in move aside, as they do for something new. */
function makeWay(
  moved: ModelIndex,
  entries: readonly Placed[],
  { layout, boxes }: { readonly layout: Layout; readonly boxes: Layout },
): Layout {
  const before = { ...layout };
  for (const { id } of entries) delete before[id];
  let next = boxes;
  for (const holder of new Set(entries.map(({ parent }) => parent))) {
    const gap = SIBLING_GAP[holder ? (isEntityIdOf(holder, 'region') ? 'region' : 'zone') : 'board'];
    next = clear(holder ? boxedChildren(moved, holder) : boardChildren(moved), { before, layout: next, gap });
  }
  return next;
}

function newHome(id: EntityId, home: EntityId | null, into: EntityId | null | undefined): EntityId | null {
  return into !== undefined && mayStandIn(kindOf<Kind>(id), into) ? into : home;
}
