import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { blockedIn } from '../../app/blocked-calls.ts';
import { indexOf } from '../../core/design/model-index.ts';
import { sceneOf } from '../../core/scene/build-scene.ts';
import type { Scene } from '../../core/scene/scene.ts';
import { useApp } from '../use-app.ts';
import type { Board } from './board.ts';
import { createKeeper } from './kept-scene.ts';
import type { FlowNode } from './to-flow-nodes.ts';
import { toFlowNodes } from './to-flow-nodes.ts';

/** What the board shows now: the document, or the drawing as the drag that goes on would leave it. */
export function useDrawing(board: Board): { readonly nodes: FlowNode[]; readonly scene: Scene } {
  const design = useApp(({ doc }) => doc.design);
  const lens = useApp(({ ui }) => ui.lens);
  const preview = useStore(board.canvas, (state) => state.preview);
  const [keep] = useState(createKeeper);
  return useMemo(() => {
    const index = preview?.index ?? indexOf(design.model);
    const layout = preview?.layout ?? design.layout;
    // Judged as the model stands: moving things evaluates no rule.
    const blocked = blockedIn(design.model);
    return { nodes: toFlowNodes(index, layout), scene: keep(sceneOf(index, layout, { lens, blocked })) };
  }, [design, lens, preview, keep]);
}
