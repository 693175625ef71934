import type { Box, Point } from '../../../core/base/geometry.ts';
import { containsPoint, overlaps, right, bottom } from '../../../core/base/geometry.ts';
import type { ElementId, EntityId } from '../../../core/design/ids.ts';
import { kindOf } from '../../../core/design/ids.ts';
import type { Board } from '../board.ts';
import type { Ground } from './placement-plan.ts';
import type { PointerStory } from './pointer-story.ts';

/** Selects what a rectangle touches. Regions and zones must lie in it whole, or nothing else could ever be chosen inside them. */
export function marqueeStory(board: Board, start: Point): PointerStory {
  const { app, canvas } = board;
  const from = board.toBoard(start);
  const before = app.store.getState().ui.selection;
  const ground = board.ground();
  return {
    move: (at, held) => {
      const marquee = boxBetween(from, board.toBoard(at));
      canvas.setState({ marquee });
      select(board, held.shift ? before : [], touchedIn(ground, marquee));
    },
    drop: () => canvas.setState({ marquee: undefined }),
    cancel: () => {
      canvas.setState({ marquee: undefined });
      app.select(before);
    },
  };
}

function boxBetween(a: Point, b: Point): Box {
  return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), w: Math.abs(a.x - b.x), h: Math.abs(a.y - b.y) };
}

function touchedIn({ boxes }: Ground, marquee: Box): readonly EntityId[] {
  return [...boxes]
    .filter(([id, box]) => (isContainer(id) ? holds(marquee, box) : overlaps(marquee, box)))
    .map(([id]) => id);
}

const isContainer = (id: EntityId): boolean => ['region', 'zone'].includes(kindOf(id));

const holds = (outer: Box, inner: Box): boolean =>
  containsPoint(outer, inner) && containsPoint(outer, { x: right(inner), y: bottom(inner) });

/** Tells the store only when the set is another one: a marquee moves far more often than it catches something. */
function select({ app }: Board, kept: readonly ElementId[], caught: readonly ElementId[]): void {
  const next = [...new Set([...kept, ...caught])];
  const now = app.store.getState().ui.selection;
  if (next.length !== now.length || next.some((id, n) => id !== now[n])) app.select(next);
}
