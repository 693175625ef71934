import type { Box, Point } from '../../../core/base/geometry.ts';
import type { Command } from '../../../core/commands/index.ts';
import type { Layout } from '../../../core/design/design.ts';
import type { EntityId, Kind } from '../../../core/design/ids.ts';
import { kindOf } from '../../../core/design/ids.ts';
import type { ModelIndex } from '../../../core/design/model-index.ts';
import { mayStandIn } from '../../../core/placement/can-hold.ts';
import { hug } from '../../../core/placement/hug.ts';
import { makeRoom } from '../../../core/placement/make-room.ts';
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
  const moves: { id: EntityId; to: Point }[] = [];
  const entries: { id: EntityId; parent: EntityId | null; at: Point }[] = [];
  const boxes: Record<EntityId, Box> = { ...layout };
  for (const id of drag.roots) {
    const box = layout[id];
    const board = boardBoxOf(index, layout, id);
    if (!box || !board) continue;
    const home = index.get(id)?.parent ?? null;
    const parent = newHome(id, home, drag.into);
    const origin = originOf(index, layout, parent);
    const to = { x: board.x + drag.by.x - origin.x, y: board.y + drag.by.y - origin.y };
    boxes[id] = { ...box, ...to };
    if (parent === home) moves.push({ id, to });
    else entries.push({ id, parent, at: to });
  }
  const moved = entries.length === 0 ? index : indexFor(index, new Map(entries.map(({ id, parent }) => [id, parent])));
  return {
    index: moved,
    layout: makeRoom(moved, layout, hug(moved, boxes)),
    commands: [
      ...(moves.length > 0 ? [{ type: 'entity.move' as const, args: { moves } }] : []),
      ...entries.map((args) => ({ type: 'entity.reparent' as const, args })),
    ],
  };
}

function newHome(id: EntityId, home: EntityId | null, into: EntityId | null | undefined): EntityId | null {
  return into !== undefined && mayStandIn(kindOf<Kind>(id), into) ? into : home;
}
