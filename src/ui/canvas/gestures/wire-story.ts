import type { Point } from '../../../core/base/geometry.ts';
import { centre } from '../../../core/base/geometry.ts';
import type { EntityId } from '../../../core/design/ids.ts';
import type { Board } from '../board.ts';
import { connectChoices, verdictText } from './connect-choices.ts';
import type { PointerStory } from './pointer-story.ts';
import { entityOf, touchedBy } from './touched.ts';

/** Draws a wire from a thing to whatever the pointer is released on. */
export function wireStory(board: Board, from: EntityId, start: Point): PointerStory | undefined {
  if (board.app.store.getState().doc.readOnly) return undefined;
  const { canvas } = board;
  const { index } = board.ground();
  const origin = board.toBoard(start);
  const rest = (): void => canvas.setState({ wire: undefined });
  return {
    move: (at) => {
      const over = entityOf(touchedBy(document.elementFromPoint(at.x, at.y)));
      const target = over === from ? undefined : over;
      const verdict = target && connectChoices(index, from, target);
      canvas.setState({
        wire: {
          from,
          start: origin,
          end: board.toBoard(at),
          over: target,
          text: verdict && verdictText(verdict),
          allowed: !verdict?.refusal,
          at,
        },
      });
    },
    drop: (at) => {
      rest();
      const over = entityOf(touchedBy(document.elementFromPoint(at.x, at.y)));
      if (over && over !== from) connect(board, { from, to: over, at });
    },
    cancel: rest,
  };
}

/** Makes the link between two things; asks at a point of the window when a wire between them can mean several. */
export function connect(board: Board, { from, to, at }: { from: EntityId; to: EntityId; at: Point }): void {
  const { choices, refusal } = connectChoices(board.ground().index, from, to);
  const only = choices.length === 1 ? choices[0] : undefined;
  if (refusal) board.app.toast({ text: refusal, tone: 'info' });
  else if (only) board.app.dispatch(only.commands, { title: only.title });
  else board.canvas.setState({ menu: { at, choices } });
}

/** The middle of a drawn thing in px of the window, for what is connected without a pointer. */
export function middleOf(board: Board, id: EntityId): Point {
  const box = board.ground().boxes.get(id);
  if (box) return board.flow.flowToScreenPosition(centre(box));
  const rect = document.querySelector(`[data-element="${CSS.escape(id)}"]`)?.getBoundingClientRect();
  return rect ? { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 } : { x: 0, y: 0 };
}
