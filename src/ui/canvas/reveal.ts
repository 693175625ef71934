import type { Box } from '../../core/base/geometry.ts';
import { bottom, inflate, right } from '../../core/base/geometry.ts';
import type { EntityId } from '../../core/design/ids.ts';
import type { Board } from './board.ts';
import type { Stop } from './outline-order.ts';

/** Clear space between the drawing and the edge of the view, and below it for the tools. */
export const VIEW_INSETS = { side: 16, top: 14, bottom: 56 } as const;

/** The largest scale at which a fit shows things: any larger, and a lone cluster would fill the screen. */
const FIT_ZOOM = 1;

export interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** The view that shows a box of the board whole, in the middle of what the tools leave free of a pane of w x h px. */
export function viewOf(box: Box, pane: { w: number; h: number }, limits: { min: number; max?: number }): View {
  const free = { w: pane.w - 2 * VIEW_INSETS.side, h: pane.h - VIEW_INSETS.top - VIEW_INSETS.bottom };
  const fitting = Math.min(free.w / box.w, free.h / box.h, limits.max ?? FIT_ZOOM);
  const zoom = Math.max(fitting, limits.min);
  return {
    x: VIEW_INSETS.side + (free.w - box.w * zoom) / 2 - box.x * zoom,
    y: VIEW_INSETS.top + (free.h - box.h * zoom) / 2 - box.y * zoom,
    zoom,
  };
}

/** Moves the view by as little as it takes to show a thing, when it is not in sight. */
export function reveal({ flow, ground }: Board, id: EntityId): void {
  const box = ground().boxes.get(id);
  const pane = document.querySelector('[data-board]')?.getBoundingClientRect();
  if (!box || !pane) return;
  const { x, y, zoom } = flow.getViewport();
  const seen = inflate({ x: box.x * zoom + x, y: box.y * zoom + y, w: box.w * zoom, h: box.h * zoom }, 8);
  const dx = shift([seen.x, right(seen)], [0, pane.width]);
  const dy = shift([seen.y, bottom(seen)], [0, pane.height - VIEW_INSETS.bottom]);
  if (dx !== 0 || dy !== 0) void flow.setViewport({ x: x + dx, y: y + dy, zoom });
}

type Span = readonly [from: number, to: number];

/** How far a span must move to lie in another; what is longer than it shows its beginning. */
function shift([from, to]: Span, [least, most]: Span): number {
  if (from < least) return least - from;
  return to > most ? Math.max(most - to, least - from) : 0;
}

/** Gives the keyboard focus to a drawn thing. */
export function focusStop({ id, card }: Stop): void {
  const inCard = card ? `[data-card="${CSS.escape(card)}"]` : ':not([data-card])';
  const drawn = document.querySelector<HTMLElement>(`[data-board] [data-element="${CSS.escape(id)}"]${inCard}`);
  // The browser would scroll the board under its own transform.
  drawn?.focus({ preventScroll: true });
}
