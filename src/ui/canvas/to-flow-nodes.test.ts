import { describe, expect, expectTypeOf, test } from 'vitest';
import { transact } from '../../core/commands/transact.ts';
import type { Design } from '../../core/design/design.ts';
import { emptyDesign } from '../../core/design/design.ts';
import type { EntityId } from '../../core/design/ids.ts';
import { indexOf } from '../../core/design/model-index.ts';
import { arrange } from '../../core/placement/auto-place.ts';
import { parseSketch } from '../../core/sketch/parse.ts';
import type { FlowNode } from './to-flow-nodes.ts';
import { toFlowNodes } from './to-flow-nodes.ts';

const { model } = parseSketch(
  'cluster a region=east zone=x\ncluster b region=east zone=y\ncluster c region=west\ncluster d',
);
const design: Design = { ...emptyDesign(), model, layout: arrange(indexOf(model)) };
const nodesOf = (one: Design) => toFlowNodes(indexOf(one.model), one.layout);

describe('the projection to React Flow', () => {
  test('gives a node its id and nothing else of the design', () => {
    expectTypeOf<FlowNode['data']>().toEqualTypeOf<{ readonly entityId: EntityId }>();
    expect(nodesOf(design).every(({ id, data }) => data.entityId === id && Object.keys(data).length === 1)).toBe(true);
  });

  test('lists a container before what stands in it', () => {
    const nodes = nodesOf(design);
    for (const [n, { parentId }] of nodes.entries()) {
      if (parentId) expect(nodes.findIndex(({ id }) => id === parentId)).toBeLessThan(n);
    }
  });

  test('says size and handles, so that nothing is measured', () => {
    for (const { width, height, measured, handles } of nodesOf(design)) {
      expect(measured).toEqual({ width, height });
      expect(handles).toEqual([]);
    }
  });

  test('makes one new node for one thing that moved on the board, and back again the old one', () => {
    const d = indexOf(model).named('cluster', 'd')!.id;
    const done = transact(design, [{ type: 'entity.move', args: { moves: [{ id: d, to: { x: 999, y: 999 } }] } }]);
    if (!done.ok) throw new Error(done.error.message.en);
    const [before, after] = [nodesOf(design), nodesOf(done.value.design)];
    expect(after.filter((node) => !before.includes(node)).map(({ id }) => id)).toEqual([d]);
    expect(nodesOf(design).every((node, n) => node === before[n])).toBe(true);
  });
});
