import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { blockedIn } from '../../app/blocked-calls.ts';
import { indexOf } from '../../core/design/model-index.ts';
import { sceneOf } from '../../core/scene/build-scene.ts';
import type { Scene } from '../../core/scene/scene.ts';
import { useApp } from '../use-app.ts';
import type { Board } from './board.ts';
import { draggedScene } from './dragged-scene.ts';
import { createKeeper } from './kept-scene.ts';
import type { FlowNode } from './to-flow-nodes.ts';
import { toFlowNodes } from './to-flow-nodes.ts';

/** So many lines find their ways around everything within a frame. */
const MOST_LIVE_ROUTES = 16;

interface Drawing {
  readonly nodes: FlowNode[];
  /** What the board shows now: the document, or the drawing as the drag that goes on would leave it. */
  readonly scene: Scene;
  /** The same, but in large drawings only once the hand has come to rest: for the map and the legend. */
  readonly restedScene: Scene;
}

export function useDrawing(board: Board): Drawing {
  const design = useApp(({ doc }) => doc.design);
  const lens = useApp(({ ui }) => ui.lens);
  const preview = useStore(board.canvas, (state) => state.preview);
  const [keep] = useState(createKeeper);
  // Judged as the model stands: moving things evaluates no rule.
  const blocked = blockedIn(design.model);
  const settled = useMemo(
    () => keep(sceneOf(indexOf(design.model), design.layout, { lens, blocked })),
    [design, lens, blocked, keep],
  );
  return useMemo(() => {
    if (!preview)
      return { nodes: toFlowNodes(indexOf(design.model), design.layout), scene: settled, restedScene: settled };
    const nodes = toFlowNodes(preview.index, preview.layout, preview.raised);
    if (settled.routes.length > MOST_LIVE_ROUTES)
      return { nodes, scene: draggedScene(settled, preview), restedScene: settled };
    const scene = keep(sceneOf(preview.index, preview.layout, { lens, blocked }));
    return { nodes, scene, restedScene: scene };
  }, [design, lens, blocked, preview, settled, keep]);
}
