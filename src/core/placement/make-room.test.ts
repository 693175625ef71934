import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { invariant } from '../base/invariant.ts';
import type { Box } from '../base/geometry.ts';
import { overlaps } from '../base/geometry.ts';
import type { Layout } from '../design/design.ts';
import type { EntityId } from '../design/ids.ts';
import type { ModelIndex } from '../design/model-index.ts';
import { indexOf } from '../design/model-index.ts';
import { designOf } from '../testing/exported.ts';
import { arrange } from './auto-place.ts';
import { hug } from './hug.ts';
import { makeRoom } from './make-room.ts';

const index = indexOf(
  designOf(['a', 'b', 'c'].flatMap((r) => [1, 2].map((n) => `cluster ${r}${n} region=${r} zone=${r}z`)).join('\n'))
    .model,
);
const start = arrange(index);

function idOf(kind: 'region' | 'cluster', name: string): EntityId {
  const entity = index.named(kind, name);
  invariant(entity, 'drawn');
  return entity.id;
}

const boxOf = (layout: Layout, id: EntityId): Box => layout[id] ?? { x: NaN, y: NaN, w: 0, h: 0 };

/** A card moved inside its container, and everything settled as after a drop. */
function drop(id: EntityId, by: { x: number; y: number }, from: Layout = start): Layout {
  const box = boxOf(from, id);
  return makeRoom(index, from, hug(index, { ...from, [id]: { ...box, x: box.x + by.x, y: box.y + by.y } }));
}

const regionsOverlap = (layout: Layout, ix: ModelIndex = index): boolean => {
  const boxes = ix.all('region').map(({ id }) => boxOf(layout, id));
  return boxes.some((box, n) => boxes.slice(n + 1).some((other) => overlaps(box, other)));
};

describe('making room', () => {
  it('pushes a neighbour that a region has grown over, to the side it is on', () => {
    const right = drop(idOf('cluster', 'a1'), { x: 300, y: 0 });
    expect(boxOf(right, idOf('region', 'b')).x).toBeGreaterThan(boxOf(start, idOf('region', 'b')).x);
    expect(boxOf(right, idOf('region', 'b')).y).toBe(boxOf(start, idOf('region', 'b')).y);
    const left = drop(idOf('cluster', 'b1'), { x: -300, y: 0 });
    expect(boxOf(left, idOf('region', 'a')).x).toBeLessThan(boxOf(start, idOf('region', 'a')).x);
    expect(boxOf(left, idOf('region', 'a')).y).toBe(boxOf(start, idOf('region', 'a')).y);
  });

  it('hands a push on', () => {
    const pushed = drop(idOf('cluster', 'a1'), { x: 400, y: 0 });
    expect(boxOf(pushed, idOf('region', 'c')).x).toBeGreaterThan(boxOf(start, idOf('region', 'c')).x);
    expect(regionsOverlap(pushed)).toBe(false);
  });

  it('moves nothing when nothing newly overlaps', () => {
    expect(makeRoom(index, start, start)).toBe(start);
    const small = drop(idOf('cluster', 'a1'), { x: 8, y: 0 });
    expect(small[idOf('region', 'b')]).toBe(start[idOf('region', 'b')]);
  });

  it('leaves what a person laid over something else as it is', () => {
    const over: Layout = { ...start, [idOf('region', 'b')]: { ...boxOf(start, idOf('region', 'b')), x: 40, y: 40 } };
    expect(makeRoom(index, over, over)).toBe(over);
    const grown = drop(idOf('cluster', 'a1'), { x: 30, y: 0 }, over);
    expect(boxOf(grown, idOf('region', 'b'))).toEqual(boxOf(over, idOf('region', 'b')));
  });

  it('never leaves two regions over each other that were apart', () => {
    const moves = fc.record({
      name: fc.constantFrom('a1', 'a2', 'b1', 'b2', 'c1', 'c2'),
      x: fc.integer({ min: -600, max: 600 }),
      y: fc.integer({ min: -600, max: 600 }),
    });
    fc.assert(
      fc.property(moves, ({ name, x, y }) => {
        expect(regionsOverlap(drop(idOf('cluster', name), { x, y }))).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});
