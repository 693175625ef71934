import type { Point } from '../../../core/base/geometry.ts';

/** Keys held while the pointer moves. */
export interface Held {
  readonly shift: boolean;
  readonly alt: boolean;
  readonly mod: boolean;
}

/** One press of the pointer, told from its first real move to its end. All points are in px of the window. */
export interface PointerStory {
  /** At most once a frame, with the latest place. */
  move(at: Point, held: Held): void;
  /** Released. Always after a `move` to the same place. */
  drop(at: Point, held: Held): void;
  /** Escape, a lost pointer, another window: everything goes back. */
  cancel(): void;
}

let pressed = 0;

/** Whether a gesture is going on right now. */
export const isPressed = (): boolean => pressed > 0;

/** Less than this is a click with an unsteady hand. */
const THRESHOLD_PX = 4;

/**
 * Follows a pressed pointer until it is released. `begin` is asked for the story once the pointer has really moved; without a
 * move it was a click and `tap` is called.
 */
export function followPointer(
  down: PointerEvent,
  { begin, tap }: { begin: () => PointerStory | undefined; tap?: (held: Held) => void },
): void {
  const start = placeOf(down);
  let story: PointerStory | undefined;
  let latest: { at: Point; held: Held } | undefined;
  let frame = 0;

  const tell = (): void => {
    frame = 0;
    if (latest) story?.move(latest.at, latest.held);
    latest = undefined;
  };
  const move = (event: PointerEvent): void => {
    if (event.pointerId !== down.pointerId) return;
    const at = placeOf(event);
    if (!story) {
      if (Math.hypot(at.x - start.x, at.y - start.y) < THRESHOLD_PX) return;
      story = begin();
      if (!story) return stop();
    }
    latest = { at, held: heldIn(event) };
    frame ||= requestAnimationFrame(tell);
  };
  const up = (event: PointerEvent): void => {
    if (event.pointerId !== down.pointerId) return;
    stop();
    if (!story) return tap?.(heldIn(event));
    swallowClick();
    const at = placeOf(event);
    story.move(at, heldIn(event));
    story.drop(at, heldIn(event));
  };
  const giveBack = (): void => {
    stop();
    story?.cancel();
  };
  const key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !story) return;
    // The Escape that gives a drag back must not clear the selection as well.
    event.preventDefault();
    event.stopPropagation();
    giveBack();
    window.addEventListener('pointerup', swallowClick, { once: true, capture: true });
  };
  const listening = new AbortController();
  pressed += 1;
  const stop = (): void => {
    if (!listening.signal.aborted) pressed -= 1;
    listening.abort();
    cancelAnimationFrame(frame);
  };
  const { signal } = listening;
  // Captured by what was pressed, so that the story goes on outside the window and a double click still finds its element.
  if (down.target instanceof Element) down.target.setPointerCapture(down.pointerId);
  window.addEventListener('pointermove', move, { signal });
  window.addEventListener('pointerup', up, { signal });
  window.addEventListener('pointercancel', giveBack, { signal });
  window.addEventListener('blur', giveBack, { signal });
  window.addEventListener('keydown', key, { signal, capture: true });
}

const placeOf = ({ clientX, clientY }: PointerEvent): Point => ({ x: clientX, y: clientY });

const heldIn = ({ shiftKey, altKey, ctrlKey, metaKey }: PointerEvent): Held => ({
  shift: shiftKey,
  alt: altKey,
  mod: ctrlKey || metaKey,
});

/** The browser sends a click after a drag, to whatever the pointer was pressed on. Nobody meant it. */
function swallowClick(): void {
  const listening = new AbortController();
  const { signal } = listening;
  window.addEventListener('click', (event) => (event.stopPropagation(), event.preventDefault()), {
    signal,
    capture: true,
  });
  // The click comes in the task of the release; after that the next click is meant again.
  window.addEventListener('pointerdown', () => listening.abort(), { signal, capture: true });
  setTimeout(() => listening.abort(), 0);
}
