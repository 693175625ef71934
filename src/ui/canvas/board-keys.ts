import type { Point } from '../../core/base/geometry.ts';
import { centre } from '../../core/base/geometry.ts';
import type { EntityId } from '../../core/design/ids.ts';
import { linksAt } from '../../core/design/model-index.ts';
import type { Board } from './board.ts';
import { startsWires } from './gestures/connect-choices.ts';
import { hideGhost, placeAt } from './gestures/palette-drag.ts';
import { entityOf, touchedBy } from './gestures/touched.ts';
import { connect, middleOf } from './gestures/wire-story.ts';
import type { Stop } from './outline-order.ts';
import { boxedIn, neighbourStop, stopsOf } from './outline-order.ts';
import { focusStop, reveal } from './reveal.ts';

/** What the keyboard needs to know of a key press. */
export type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey' | 'target'>;

/** How far one press of an arrow moves the view when nothing is selected. */
const PAN_PX = 64;

const arrows: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/**
 * The keys that only make sense on the board: Tab along the outline, Enter into things and out again, along the lines, F2.
 * Everything else is an action of the application. True when the key is used up.
 */
export function onBoardKey(board: Board, key: Key): boolean {
  const stop = stopAt(key.target);
  switch (key.key) {
    case 'Tab':
      return step(board, stop, key.shiftKey ? -1 : 1);
    case 'F2':
      return stop !== undefined && rename(board, stop);
    case 'Enter':
      return !key.altKey && (key.shiftKey ? goOut(board, stop) : enter(board, stop));
    default:
      return !key.ctrlKey && !key.metaKey && onArrow(board, stop, key);
  }
}

function onArrow(board: Board, stop: Stop | undefined, { key, altKey }: Key): boolean {
  const towards = arrows[key];
  if (!towards) return false;
  if (altKey) return follow(board, stop, towards);
  return board.app.store.getState().ui.selection.length === 0 && pan(board, towards);
}

/** The stop that a DOM node belongs to. */
function stopAt(node: EventTarget | null): Stop | undefined {
  const touched = touchedBy(node);
  const id = entityOf(touched);
  return id && { id, card: touched?.card };
}

function step(board: Board, from: Stop | undefined, by: 1 | -1): boolean {
  const next = neighbourStop(stopsOf(board.ground().index), from, by);
  return next !== undefined && goTo(board, next);
}

/** Brings a stop into view, gives it the focus and selects it. */
function goTo(board: Board, stop: Stop): boolean {
  const { tool } = board.app.store.getState().ui;
  reveal(board, stop.card ?? stop.id);
  focusStop(stop);
  // While a tool is armed the selection stays: the stop is where the tool is about to be used.
  if (tool === undefined) board.app.select([stop.id]);
  return true;
}

function enter(board: Board, stop: Stop | undefined): boolean {
  const { tool, connectFrom } = board.app.store.getState().ui;
  if (!stop) return false;
  if (tool === 'connect' || connectFrom) return wire(board, stop.id);
  if (tool) {
    if (placeAt(board, tool, middleOf(board, stop.id))) board.app.ui({ tool: undefined });
    hideGhost(board);
    return true;
  }
  const inner = innerOf(board, stop);
  return inner ? goTo(board, inner) : rename(board, stop);
}

/** The first end of a wire, then the second. */
function wire(board: Board, id: EntityId): boolean {
  const { connectFrom } = board.app.store.getState().ui;
  if (connectFrom === undefined || connectFrom === id) {
    if (startsWires(id)) board.app.ui({ connectFrom: connectFrom === id ? undefined : id });
    return true;
  }
  board.app.ui({ connectFrom: undefined, tool: undefined });
  connect(board, { from: connectFrom, to: id, at: middleOf(board, id) });
  return true;
}

function innerOf(board: Board, { id, card }: Stop): Stop | undefined {
  if (card) return undefined;
  const { index } = board.ground();
  const first = boxedIn(index, id)[0];
  return first ? { id: first, card: undefined } : stopsOf(index).find((stop) => stop.card === id);
}

function goOut(board: Board, stop: Stop | undefined): boolean {
  const parent = stop && (stop.card ?? board.ground().index.get(stop.id)?.parent);
  return parent !== undefined && goTo(board, { id: parent, card: undefined });
}

/** For a double click. */
export function renameAt(board: Board, node: EventTarget): void {
  const stop = stopAt(node);
  if (stop && board.app.store.getState().ui.tool === undefined) rename(board, stop);
}

function rename(board: Board, stop: Stop): boolean {
  if (board.app.store.getState().doc.readOnly) return false;
  board.canvas.setState({ renaming: stop });
  return true;
}

/** To the nearest thing that a line leads to, in the direction of the arrow. */
function follow(board: Board, stop: Stop | undefined, towards: Point): boolean {
  if (!stop) return false;
  const { index, boxes } = board.ground();
  const here = boxes.get(stop.card ?? stop.id);
  if (!here) return false;
  let best: { id: EntityId; far: number } | undefined;
  for (const { from, to } of linksAt(index, stop.id)) {
    const id = from === stop.id ? to : from;
    const box = boxes.get(id);
    if (!box) continue;
    const [dx, dy] = [centre(box).x - centre(here).x, centre(box).y - centre(here).y];
    const along = dx * towards.x + dy * towards.y;
    const across = Math.abs(dx * towards.y + dy * towards.x);
    if (along > 0 && along >= across / 2 && (!best || along + across < best.far)) best = { id, far: along + across };
  }
  return best !== undefined && goTo(board, { id: best.id, card: undefined });
}

function pan({ flow }: Board, towards: Point): boolean {
  const { x, y, zoom } = flow.getViewport();
  void flow.setViewport({ x: x - towards.x * PAN_PX, y: y - towards.y * PAN_PX, zoom });
  return true;
}
