import { freshName } from '../../../app/fresh-name.ts';
import type { Point } from '../../../core/base/geometry.ts';
import { say } from '../../../core/base/text.ts';
import type { Kind } from '../../../core/design/ids.ts';
import { kinds } from '../../../core/design/kinds/index.ts';
import type { Board } from '../board.ts';
import type { DropHint } from '../canvas-state.ts';
import { dropWords } from '../strings/drop-words.ts';
import type { Placement } from './placement-plan.ts';
import { planPlacement } from './placement-plan.ts';
import type { PointerStory } from './pointer-story.ts';
import { followPointer } from './pointer-story.ts';

let mounted: Board | undefined;

/** Makes a board the one that the palette drops on. Returns what takes it away again. */
export function mountBoard(board: Board): () => void {
  mounted = board;
  return () => {
    if (mounted === board) mounted = undefined;
  };
}

/**
 * For `onPointerDown` of a palette entry: drags a new thing of this kind onto the board, with a ghost that names the container it
 * will join. A press without a move stays a click.
 */
export function startPaletteDrag(kind: Kind, event: { readonly nativeEvent: PointerEvent }): void {
  const board = mounted;
  const down = event.nativeEvent;
  if (!board || down.button !== 0 || board.app.store.getState().doc.readOnly) return;
  followPointer(down, { begin: () => placing(board, kind) });
}

/** What a thing of this kind would be if it were placed at a point of the window. */
function placementAt(board: Board, kind: Kind, { at, key }: { at: Point; key: string }) {
  return planPlacement(board.ground(), { kind, key, at: board.toBoard(at) });
}

/** Shows the ghost of a new thing at a point of the window, and what would become of it there. */
export function showGhost(board: Board, kind: Kind, at: Point): void {
  const { index } = board.ground();
  const label = freshName(index.model, kind);
  const plan = isOverBoard(at) ? placementAt(board, kind, { at, key: 'ghost' }) : undefined;
  board.canvas.setState({
    ghost: { kind, label: label.slice(label.indexOf('/') + 1), at, size: kinds[kind].size },
    hint: plan && hintOf(plan, at),
  });
}

export const hideGhost = (board: Board): void => board.canvas.setState({ ghost: undefined, hint: undefined });

/** Places a new thing at a point of the window. True when it is there now. */
export function placeAt(board: Board, kind: Kind, at: Point): boolean {
  const plan = placementAt(board, kind, { at, key: board.app.ports.ids.fresh() });
  if (!plan.ok) {
    board.app.toast({ text: plan.error, tone: 'info' });
    return false;
  }
  return add(board, kind, plan.value);
}

function add({ app }: Board, kind: Kind, { commands, id, name, where }: Placement): boolean {
  const title = { en: `Add ${kinds[kind].title.en}`, zh: `添加${kinds[kind].title.zh}` };
  if (!app.dispatch(commands, { title }).ok) return false;
  app.select([id]);
  app.announce(say(dropWords.added, { kind: kinds[kind].title, name, where }));
  return true;
}

function placing(board: Board, kind: Kind): PointerStory {
  return {
    move: (at) => showGhost(board, kind, at),
    drop: (at) => {
      hideGhost(board);
      if (isOverBoard(at)) placeAt(board, kind, at);
    },
    cancel: () => hideGhost(board),
  };
}

const hintOf = (plan: ReturnType<typeof placementAt>, at: Point): DropHint =>
  plan.ok
    ? { holder: plan.value.holder, text: plan.value.where, allowed: true, at }
    : { holder: null, text: plan.error, allowed: false, at };

/** Panels lie beside and over the board; a drop on them is a change of mind. */
function isOverBoard({ x, y }: Point): boolean {
  const holder = document.elementFromPoint(x, y)?.closest('[data-board]');
  return holder instanceof Element;
}
