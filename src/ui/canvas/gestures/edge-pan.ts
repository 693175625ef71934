import type { Point } from '../../../core/base/geometry.ts';
import type { Board } from '../board.ts';
import type { Held, PointerStory } from './pointer-story.ts';

/** So near to an edge the view begins to follow, and so fast it is at the edge itself. */
const EDGE_PX = 36;
const FASTEST_PX = 14;

/** A story that goes on beyond what is in view: near an edge of the board the view moves under the resting pointer. */
export function panningAtEdges(board: Board, story: PointerStory | undefined): PointerStory | undefined {
  if (!story) return undefined;
  let frame = 0;
  let last: { readonly at: Point; readonly held: Held } | undefined;
  const loop = (): void => {
    frame = 0;
    if (!last || !panBy(board, pullAt(last.at))) return;
    story.move(last.at, last.held);
    frame = requestAnimationFrame(loop);
  };
  const stop = (): void => cancelAnimationFrame(frame);
  return {
    move: (at, held) => {
      last = { at, held };
      story.move(at, held);
      frame ||= requestAnimationFrame(loop);
    },
    drop: (at, held) => {
      stop();
      story.drop(at, held);
    },
    cancel: () => {
      stop();
      story.cancel();
    },
  };
}

/** By how many px a frame the view is pulled at a point of the window. */
function pullAt(at: Point): Point {
  const pane = document.querySelector('[data-board]')?.getBoundingClientRect();
  if (!pane) return { x: 0, y: 0 };
  return { x: pull(at.x, [pane.left, pane.right]), y: pull(at.y, [pane.top, pane.bottom]) };
}

function pull(at: number, [from, to]: readonly [number, number]): number {
  const depth = at < from + EDGE_PX ? from + EDGE_PX - at : at > to - EDGE_PX ? to - EDGE_PX - at : 0;
  return (Math.max(-EDGE_PX, Math.min(EDGE_PX, depth)) / EDGE_PX) * FASTEST_PX;
}

function panBy({ flow }: Board, { x, y }: Point): boolean {
  if (x === 0 && y === 0) return false;
  const view = flow.getViewport();
  void flow.setViewport({ ...view, x: view.x + x, y: view.y + y });
  return true;
}
