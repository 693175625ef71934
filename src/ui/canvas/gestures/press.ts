import type { ElementId, EntityId } from '../../../core/design/ids.ts';
import { isEntityIdOf, isLinkId } from '../../../core/design/ids.ts';
import type { Board } from '../board.ts';
import { startsWires } from './connect-choices.ts';
import { dragStory } from './drag-story.ts';
import { panningAtEdges } from './edge-pan.ts';
import { marqueeStory } from './marquee-story.ts';
import { hideGhost, placeAt } from './palette-drag.ts';
import { partStory } from './part-story.ts';
import type { Held, PointerStory } from './pointer-story.ts';
import { followPointer } from './pointer-story.ts';
import { selectByClick, selectByPress } from './select.ts';
import type { Touched } from './touched.ts';
import { entityOf, touchedBy } from './touched.ts';
import { connect, wireStory } from './wire-story.ts';

/** A press of the left button anywhere on the board, and whatever it turns out to be. */
export function pressOnBoard(board: Board, down: PointerEvent): void {
  if (down.button !== 0 || board.canvas.getState().panning) return;
  const { tool } = board.app.store.getState().ui;
  const touched = touchedBy(down.target);
  if (tool === 'connect') pressToConnect(board, touched, down);
  else if (tool) followPointer(down, { begin: () => undefined, tap: (held) => place(board, down, held) });
  else if (touched?.isHandle) pressToConnect(board, touched, down);
  else if (touched) pressOnThing(board, touched, down);
  else pressOnEmpty(board, down);
}

const pointOf = ({ clientX, clientY }: PointerEvent) => ({ x: clientX, y: clientY });

/** The armed tool places one thing and is put away; with Shift it stays for the next. */
function place(board: Board, down: PointerEvent, held: Held): void {
  const { tool } = board.app.store.getState().ui;
  if (!tool || tool === 'connect' || !placeAt(board, tool, pointOf(down)) || held.shift) return;
  hideGhost(board);
  board.app.ui({ tool: undefined });
}

/** Both ways to wire: drag from one thing to the other, or click one and then the other. */
function pressToConnect(board: Board, touched: Touched | undefined, down: PointerEvent): void {
  const { app } = board;
  const id = entityOf(touched);
  const isStart = id !== undefined && startsWires(id);
  followPointer(down, {
    begin: () => (isStart ? panningAtEdges(board, wireStory(board, id, pointOf(down))) : undefined),
    tap: () => {
      const from = app.store.getState().ui.connectFrom;
      if (!id) app.ui({ connectFrom: undefined });
      else if (from && from !== id) {
        app.ui({ connectFrom: undefined, tool: undefined });
        connect(board, { from, to: id, at: pointOf(down) });
      } else if (isStart) app.ui({ connectFrom: from === id ? undefined : id, tool: 'connect' });
    },
  });
}

function pressOnThing(board: Board, touched: Touched, down: PointerEvent): void {
  const { app } = board;
  if (down.shiftKey) {
    followPointer(down, {
      begin: () => panningAtEdges(board, marqueeStory(board, pointOf(down))),
      tap: (held) => selectByClick(app, touched, held),
    });
    return;
  }
  const wasSelected = app.store.getState().ui.selection.includes(touched.id);
  if (!down.ctrlKey && !down.metaKey) selectByPress(app, touched);
  followPointer(down, {
    begin: () => panningAtEdges(board, storyOf(board, touched, down)),
    tap: (held) => {
      if (wasSelected || held.mod) selectByClick(app, touched, held);
    },
  });
}

function storyOf(board: Board, { id, card }: Touched, down: PointerEvent): PointerStory | undefined {
  if (card && isPart(id)) return partStory(board, { id, card });
  if (isLinkId(id)) return marqueeStory(board, pointOf(down));
  return dragStory(board, id, pointOf(down));
}

const isPart = (id: ElementId): id is EntityId<'service' | 'gateway'> =>
  !isLinkId(id) && (isEntityIdOf(id, 'service') || isEntityIdOf(id, 'gateway'));

function pressOnEmpty(board: Board, down: PointerEvent): void {
  const { app } = board;
  followPointer(down, {
    // A finger on the empty board moves the view.
    begin: () => (down.pointerType === 'touch' ? undefined : panningAtEdges(board, marqueeStory(board, pointOf(down)))),
    tap: (held) => {
      if (!held.shift && app.store.getState().ui.selection.length > 0) app.select([]);
    },
  });
}
