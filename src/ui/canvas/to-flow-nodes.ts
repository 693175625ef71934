import type { Node } from '@xyflow/react';
import type { Box } from '../../core/base/geometry.ts';
import type { Layout } from '../../core/design/design.ts';
import type { EntityId, Kind } from '../../core/design/ids.ts';
import { kindOf } from '../../core/design/ids.ts';
import type { Entity } from '../../core/design/kinds/index.ts';
import type { ModelIndex } from '../../core/design/model-index.ts';
import { boxedIn } from './outline-order.ts';

/** All that a node knows: everything else it reads from the design. A `type`, because React Flow asks for an index signature. */
export type NodeData = { readonly entityId: EntityId };

/** A thing with a box on the board. */
export type FlowNode = Node<NodeData, NodeType>;

/** The kinds that are nodes. Everything else is a part of a card, or is painted from the scene. */
export type NodeType = 'region' | 'zone' | 'cluster' | 'vm' | 'note';

/** Who lies above whom, between the painted layers of `canvas.css`: hulls at 20, lines at 30, pills at 40, calls at 60. */
const Z: Readonly<Record<NodeType, number>> = { region: 0, zone: 10, cluster: 50, vm: 50, note: 50 };

/** What is dragged lies above its like. */
const RAISED = 5;
const nothing: ReadonlySet<EntityId> = new Set();

/**
 * The nodes of a drawing in the order of the outline, containers before what stands in them, as React Flow asks. What did not
 * change keeps its node object, so that React Flow touches nothing else.
 */
export function toFlowNodes(index: ModelIndex, layout: Layout, raised = nothing): FlowNode[] {
  const nodes: FlowNode[] = [];
  const visit = (id: EntityId): void => {
    const entity = index.get(id);
    const box = layout[id];
    if (!entity || !box) return;
    const node = nodeOf(entity, box);
    nodes.push(raised.has(id) ? { ...node, zIndex: (node.zIndex ?? 0) + RAISED } : node);
    for (const child of boxedIn(index, id)) visit(child);
  };
  for (const id of boxedIn(index, null)) visit(id);
  return nodes;
}

// Two steps, because undo and previews alternate between boxes of one entity, and a single slot would evict each time.
const cache = new WeakMap<Entity, WeakMap<Box, FlowNode>>();

function nodeOf(entity: Entity, box: Box): FlowNode {
  const boxes = cache.get(entity) ?? new WeakMap<Box, FlowNode>();
  cache.set(entity, boxes);
  const known = boxes.get(box);
  if (known) return known;
  const type = kindOf<Kind>(entity.id) as NodeType; // only what stands on the board gets here, and it has these kinds
  const node: FlowNode = {
    id: entity.id,
    type,
    data: { entityId: entity.id },
    position: { x: box.x, y: box.y },
    width: box.w,
    height: box.h,
    // Said and not measured: with `measured` and `handles` React Flow never has to look at the DOM.
    measured: { width: box.w, height: box.h },
    handles: [],
    zIndex: Z[type],
    ...(entity.parent ? { parentId: entity.parent } : {}),
  };
  boxes.set(box, node);
  return node;
}
