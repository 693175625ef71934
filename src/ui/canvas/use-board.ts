import { createContext, use, useEffect } from 'react';
import { useStore } from 'zustand';
import { invariant } from '../../core/base/invariant.ts';
import type { Board } from './board.ts';
import type { CanvasState } from './canvas-state.ts';
import { mountBoard } from './gestures/palette-drag.ts';

export const BoardContext = createContext<Board | undefined>(undefined);

/** The board, for event handlers. It never changes, so it causes no rendering. */
export function useBoard(): Board {
  const board = use(BoardContext);
  invariant(board, 'the component is rendered inside BoardContext');
  return board;
}

/** A part of what is shown while a hand moves. */
export function useCanvas<T>(selector: (state: CanvasState) => T): T {
  return useStore(useBoard().canvas, selector);
}

/** Ties a board to what is around it: the palette that drops on it, the keys that arm its tools, the Space bar that pans it. */
export function useBoardWorld(board: Board): void {
  useEffect(() => mountBoard(board), [board]);
  useEffect(
    () =>
      board.app.store.subscribe(({ ui }, { ui: before }) => {
        if (ui.tool !== before.tool || ui.connectFrom !== before.connectFrom)
          board.canvas.setState({ ghost: undefined, hint: undefined, wire: undefined });
      }),
    [board],
  );
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    const hold = (panning: boolean) => (event: KeyboardEvent) => {
      if (event.key === ' ' && board.canvas.getState().panning !== panning) board.canvas.setState({ panning });
    };
    window.addEventListener('keydown', hold(true), { signal });
    window.addEventListener('keyup', hold(false), { signal });
    window.addEventListener('blur', () => board.canvas.setState({ panning: false }), { signal });
    return () => listening.abort();
  }, [board]);
}
