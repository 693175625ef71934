import { useMemo } from 'react';
import { useStore } from 'zustand';
import { blockedIn } from '../../app/blocked-calls.ts';
import { indexOf } from '../../core/design/model-index.ts';
import { sceneOf } from '../../core/scene/build-scene.ts';
import { sceneWhile } from '../../core/scene/scene-while.ts';
import type { Scene } from '../../core/scene/scene.ts';
import { useApp } from '../use-app.ts';
import type { Board } from './board.ts';
import type { Preview } from './canvas-state.ts';
import { draggedScene } from './dragged-scene.ts';
import type { FlowNode } from './to-flow-nodes.ts';
import { toFlowNodes } from './to-flow-nodes.ts';

interface Drawing {
  readonly nodes: FlowNode[];
  /** What the board shows now: the document, or the drawing as the drag that goes on would leave it. */
  readonly scene: Scene;
  /** The document alone, for the map and the legend: they wait until the hand has come to rest. */
  readonly settled: Scene;
}

export function useDrawing(board: Board): Drawing {
  const design = useApp(({ doc }) => doc.design);
  const lens = useApp(({ ui }) => ui.lens);
  const preview = useStore(board.canvas, (state) => state.preview);
  const blocked = useApp(({ doc }) => blockedIn(doc.design.model));
  const settled = useMemo(
    () => sceneOf(indexOf(design.model), design.layout, { lens, blocked }),
    [design, lens, blocked],
  );
  return useMemo(() => {
    // Nothing is judged while things move: the calls that were blocked stay so until the release.
    const { index, layout, raised } = preview ?? { index: indexOf(design.model), layout: design.layout };
    return { nodes: toFlowNodes(index, layout, raised), scene: preview ? during(settled, preview) : settled, settled };
  }, [design, preview, settled]);
}

/** With more lines than this, finding new ways for those at a card takes longer than a frame. */
const MOST_LIVE_ROUTES = 40;

function during(settled: Scene, preview: Preview): Scene {
  const isLarge = settled.routes.length > MOST_LIVE_ROUTES;
  return isLarge ? draggedScene(settled, preview) : sceneWhile(settled, preview.index, preview.layout);
}
