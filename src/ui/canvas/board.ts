import type { ReactFlowInstance } from '@xyflow/react';
import type { App } from '../../app/app.ts';
import type { Box, Point } from '../../core/base/geometry.ts';
import type { Layout } from '../../core/design/design.ts';
import type { EntityId } from '../../core/design/ids.ts';
import type { ModelIndex } from '../../core/design/model-index.ts';
import { indexOf } from '../../core/design/model-index.ts';
import type { CanvasStore } from './canvas-state.ts';
import { createCanvasStore } from './canvas-state.ts';
import type { Ground } from './gestures/placement-plan.ts';
import { boxedIn } from './outline-order.ts';
import type { FlowNode } from './to-flow-nodes.ts';

/** What every gesture needs: the application, what is shown while a hand moves, and where things are. */
export interface Board {
  readonly app: App;
  readonly canvas: CanvasStore;
  readonly flow: ReactFlowInstance<FlowNode>;
  /** The drawing as the document has it, with the boxes on the board. */
  readonly ground: () => Ground;
  /** From px of the window to px of the board. */
  readonly toBoard: (at: Point) => Point;
}

export function createBoard(app: App, flow: ReactFlowInstance<FlowNode>): Board {
  return {
    app,
    canvas: createCanvasStore(),
    flow,
    ground: () => {
      const { model, layout } = app.store.getState().doc.design;
      return groundOf(indexOf(model), layout);
    },
    toBoard: (at) => flow.screenToFlowPosition(at),
  };
}

const grounds = new WeakMap<Layout, Ground>();

/** The boxes in px of the board. Computed once per layout. */
export function groundOf(index: ModelIndex, layout: Layout): Ground {
  const known = grounds.get(layout);
  if (known?.index === index) return known;
  const boxes = new Map<EntityId, Box>();
  const visit = (id: EntityId, origin: Point): void => {
    const box = layout[id];
    if (!box) return;
    const placed = { ...box, x: origin.x + box.x, y: origin.y + box.y };
    boxes.set(id, placed);
    for (const child of boxedIn(index, id)) visit(child, placed);
  };
  for (const id of boxedIn(index, null)) visit(id, { x: 0, y: 0 });
  const ground = { index, layout, boxes };
  grounds.set(layout, ground);
  return ground;
}
