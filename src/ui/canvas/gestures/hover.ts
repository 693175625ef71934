import type { Board } from '../board.ts';
import { connectChoices, verdictText } from './connect-choices.ts';
import { hideGhost, showGhost } from './palette-drag.ts';
import { isPressed } from './pointer-story.ts';
import { entityOf, touchedBy } from './touched.ts';
import { middleOf } from './wire-story.ts';

interface Hover {
  readonly clientX: number;
  readonly clientY: number;
  readonly target: EventTarget;
}

/** The pointer moves over the board without a button: an armed tool shows what it would place, a half-made link where it would end. */
export function hoverOnBoard(board: Board, { clientX, clientY, target }: Hover): void {
  if (isPressed()) return;
  const { tool, connectFrom } = board.app.store.getState().ui;
  const at = { x: clientX, y: clientY };
  if (connectFrom) {
    const over = entityOf(touchedBy(target));
    const verdict = over && over !== connectFrom ? connectChoices(board.ground().index, connectFrom, over) : undefined;
    board.canvas.setState({
      wire: {
        from: connectFrom,
        start: board.toBoard(middleOf(board, connectFrom)),
        end: board.toBoard(at),
        over: verdict && over,
        text: verdict && verdictText(verdict),
        allowed: !verdict?.refusal,
        at,
      },
    });
  } else if (tool && tool !== 'connect') showGhost(board, tool, at);
}

export function leaveBoard(board: Board): void {
  if (isPressed()) return;
  hideGhost(board);
  board.canvas.setState({ wire: undefined });
}
