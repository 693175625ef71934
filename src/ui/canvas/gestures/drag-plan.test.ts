import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlaps } from '../../../core/base/geometry.ts';
import { transact } from '../../../core/commands/transact.ts';
import type { Design } from '../../../core/design/design.ts';
import { emptyDesign } from '../../../core/design/design.ts';
import type { EntityId } from '../../../core/design/ids.ts';
import { indexOf } from '../../../core/design/model-index.ts';
import { arrange } from '../../../core/placement/auto-place.ts';
import { parseSketch } from '../../../core/sketch/parse.ts';
import { boardBoxOf } from '../frames.ts';
import { planDrag, rootsOf } from './drag-plan.ts';
import { dropTarget } from './drop-target.ts';
import { groundOf } from '../board.ts';

function drawn(sketch: string): Design {
  const { model, problems } = parseSketch(sketch.replaceAll('|', '\n'));
  expect(problems).toEqual([]);
  return { ...emptyDesign(), model, layout: arrange(indexOf(model)) };
}

const twoRegions = drawn(
  'cluster c1 region=east zone=a net=n1 | cluster c2 region=east zone=b net=n1 | cluster c3 region=west zone=a net=n2 | svc shop/web in=c1,c2',
);
const index = indexOf(twoRegions.model);
const c1 = index.named('cluster', 'c1')!.id;
const c2 = index.named('cluster', 'c2')!.id;
const zoneB = index.get(index.get(c2)!.parent)!.id;
const { boxes } = groundOf(index, twoRegions.layout);

describe('a drag', () => {
  test('ends exactly as its preview showed, wherever it goes', () => {
    const into = fc.constantFrom(undefined, null, zoneB, index.get(zoneB)!.parent);
    fc.assert(
      fc.property(fc.integer({ min: -900, max: 900 }), fc.integer({ min: -900, max: 900 }), into, (x, y, target) => {
        const plan = planDrag(index, twoRegions.layout, { drag: { roots: [c1], by: { x, y }, into: target } });
        const done = transact(twoRegions, plan.commands);
        if (!done.ok) throw new Error(done.error.message.en);
        expect(done.value.design.layout).toEqual(plan.layout);
      }),
    );
  });

  test('moves the thing on the board by what the pointer moved, whatever its containers do', () => {
    const plan = planDrag(index, twoRegions.layout, { drag: { roots: [c1], by: { x: 24, y: 16 }, into: undefined } });
    const [was, is] = [boxes.get(c1)!, boardBoxOf(plan.index, plan.layout, c1)!];
    expect({ x: is.x - was.x, y: is.y - was.y }).toEqual({ x: 24, y: 16 });
  });

  test('makes one move for all things that stay in their containers', () => {
    const plan = planDrag(index, twoRegions.layout, { drag: { roots: [c1, c2], by: { x: 8, y: 8 }, into: undefined } });
    expect(plan.commands.map(({ type }) => type)).toEqual(['entity.move']);
  });

  test('shrinks what it leaves and grows what it enters', () => {
    const plan = planDrag(index, twoRegions.layout, { drag: { roots: [c1], by: { x: 0, y: 260 }, into: zoneB } });
    expect(plan.commands[0]).toMatchObject({ type: 'entity.reparent', args: { id: c1, parent: zoneB } });
    expect(plan.layout[zoneB]!.h).toBeGreaterThan(twoRegions.layout[zoneB]!.h);
    expect(plan.index.get(c1)!.parent).toBe(zoneB);
    expect(index.get(c1)!.parent).not.toBe(zoneB);
  });

  test('is made way for by those who live where it comes in', () => {
    const over = boxes.get(c2)!;
    const by = { x: over.x - boxes.get(c1)!.x + 20, y: over.y - boxes.get(c1)!.y + 10 };
    const plan = planDrag(index, twoRegions.layout, { drag: { roots: [c1], by, into: zoneB } });
    const [mine, theirs] = [boardBoxOf(plan.index, plan.layout, c1)!, boardBoxOf(plan.index, plan.layout, c2)!];
    expect(overlaps(mine, theirs)).toBe(false);
  });

  test('carries what stands in another dragged thing along with it', () => {
    expect(rootsOf(index, [c1, index.get(c1)!.parent!, c2])).toEqual([index.get(c1)!.parent, c2]);
  });
});

describe('the drop target', () => {
  const middle = (id: EntityId) => {
    const box = boxes.get(id)!;
    return { x: box.x + box.w / 2, y: box.y + box.h / 2 };
  };
  const home = index.get(c1)!.parent!;

  test('is a neighbouring zone as soon as the pointer is in it', () => {
    expect(dropTarget(index, boxes, { grabbed: c1, at: middle(zoneB) })).toBe(zoneB);
  });

  test('stays home a little past the edge, so that a zone can be made larger', () => {
    const box = boxes.get(home)!;
    expect(dropTarget(index, boxes, { grabbed: c1, at: { x: box.x - 20, y: box.y + 60 } })).toBe(home);
    expect(dropTarget(index, boxes, { grabbed: c1, at: { x: box.x - 400, y: box.y + 60 } })).toBe(null);
  });

  test('is never the thing itself or what stands in it', () => {
    const region = index.get(home)!.parent!;
    expect(dropTarget(index, boxes, { grabbed: region, at: middle(home) })).toBe(null);
  });
});
