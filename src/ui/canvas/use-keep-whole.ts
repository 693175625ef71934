import { useEffect, useEffectEvent } from 'react';
import type { Box } from '../../core/base/geometry.ts';
import { bottom, right } from '../../core/base/geometry.ts';
import type { Scene } from '../../core/scene/scene.ts';
import type { Board } from './board.ts';
import type { View } from './reveal.ts';
import { viewOf } from './reveal.ts';
import { ZOOM } from './use-camera.ts';

interface Pane {
  readonly w: number;
  readonly h: number;
}

/**
 * A drawing that is seen whole stays whole and in the middle when a panel opens or folds, or the window changes. It becomes smaller
 * when it must and its old size again when it can. Whoever looks at a part keeps that part: nothing moves then.
 */
export function useKeepWhole({ flow }: Board, { bounds }: Scene): void {
  const onResize = useEffectEvent((before: Pane, pane: Pane, last: Kept | undefined): Kept | undefined => {
    const view = flow.getViewport();
    if (!bounds || !isWhole(bounds, view, before)) return undefined;
    const wanted = last?.zoom === view.zoom ? last.wanted : view.zoom;
    const next = viewOf(bounds, pane, { min: ZOOM.min, max: wanted });
    void flow.setViewport(next);
    return { zoom: next.zoom, wanted };
  });
  useEffect(() => {
    const board = document.querySelector('[data-board]');
    if (!board) return undefined;
    let before: Pane | undefined;
    let kept: Kept | undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (!entry) return;
      const pane = { w: entry.contentRect.width, h: entry.contentRect.height };
      if (before) kept = onResize(before, pane, kept);
      before = pane;
    });
    observer.observe(board);
    return () => observer.disconnect();
  }, []);
}

/** The scale that was set here, and the one that the person had chosen. */
interface Kept {
  readonly zoom: number;
  readonly wanted: number;
}

function isWhole(box: Box, { x, y, zoom }: View, { w, h }: Pane): boolean {
  const isAfterStart = box.x * zoom + x >= 0 && box.y * zoom + y >= 0;
  return isAfterStart && right(box) * zoom + x <= w && bottom(box) * zoom + y <= h;
}
