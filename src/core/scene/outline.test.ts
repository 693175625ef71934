import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box, Point } from '../base/geometry.ts';
import { outlinesOf, unionPath } from './outline.ts';

const boxes: fc.Arbitrary<readonly Box[]> = fc.array(
  fc.record({ x: fc.nat(9), y: fc.nat(9), w: fc.integer({ min: 1, max: 6 }), h: fc.integer({ min: 1, max: 6 }) }),
  { minLength: 1, maxLength: 6 },
);

/** Area inside a closed outline, positive when it is walked clockwise on the screen: holes count negative. */
function area(corners: readonly Point[]): number {
  return corners.reduce((sum, a, n) => {
    const b = corners[(n + 1) % corners.length] ?? a;
    return sum + (a.x * b.y - b.x * a.y) / 2;
  }, 0);
}

function cellsIn(rects: readonly Box[]): number {
  const cells = new Set<string>();
  for (const { x, y, w, h } of rects) {
    for (let i = x; i < x + w; i++) for (let j = y; j < y + h; j++) cells.add(`${i} ${j}`);
  }
  return cells.size;
}

describe('an outline', () => {
  it('goes around exactly what the rectangles cover', () => {
    fc.assert(
      fc.property(boxes, (rects) => {
        const total = outlinesOf(rects).reduce((sum, corners) => sum + area(corners), 0);
        expect(total).toBe(cellsIn(rects));
      }),
    );
  });

  it('has right angles only', () => {
    fc.assert(
      fc.property(boxes, (rects) => {
        for (const corners of outlinesOf(rects)) {
          for (const [n, a] of corners.entries()) {
            const b = corners[(n + 1) % corners.length] ?? a;
            expect(a.x === b.x).not.toBe(a.y === b.y);
          }
        }
      }),
    );
  });

  it('is one rounded rectangle for one rectangle, and one outline for two that touch', () => {
    expect(unionPath([{ x: 0, y: 0, w: 100, h: 60 }])).toBe(
      'M0 14A14 14 0 0 1 14 0L86 0A14 14 0 0 1 100 14L100 46A14 14 0 0 1 86 60L14 60A14 14 0 0 1 0 46Z',
    );
    const touching = [
      { x: 0, y: 0, w: 10, h: 10 },
      { x: 10, y: 0, w: 10, h: 10 },
    ];
    expect(outlinesOf(touching)).toHaveLength(1);
    expect(outlinesOf([...touching, { x: 40, y: 0, w: 5, h: 5 }])).toHaveLength(2);
  });

  it('goes around a hole as well', () => {
    const frame = [
      { x: 0, y: 0, w: 30, h: 10 },
      { x: 0, y: 20, w: 30, h: 10 },
      { x: 0, y: 10, w: 10, h: 10 },
      { x: 20, y: 10, w: 10, h: 10 },
    ];
    expect(outlinesOf(frame).map(area)).toEqual([900, -100]);
  });
});
