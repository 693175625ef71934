import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { containsPoint, inflate } from '../../core/base/geometry.ts';
import type { ElementId, EntityId } from '../../core/design/ids.ts';
import { indexOf } from '../../core/design/model-index.ts';
import { arrange } from '../../core/placement/auto-place.ts';
import { sceneOf } from '../../core/scene/build-scene.ts';
import { parseSketch } from '../../core/sketch/parse.ts';
import { draggedScene } from './dragged-scene.ts';
import { planDrag } from './gestures/drag-plan.ts';

const { model } = parseSketch(
  [
    'cluster a region=r1 net=n1',
    'cluster b region=r1 net=n1',
    'cluster c region=r2 net=n2',
    'cluster d region=r3 net=n3',
    'gw ga at=a net=n1 expose=services',
    'gw gc at=c net=n2 expose=services',
    'secret a reads c',
    'secret c reads a',
    'svc x/s in=a,b',
    'svc x/t in=c from=a',
    'svc x/u in=d',
  ].join('\n'),
);
const index = indexOf(model);
const layout = arrange(index);
const settled = sceneOf(index, layout, { lens: 'network' });
const a = index.named('cluster', 'a')!.id;

function moved(x: number, y: number) {
  const plan = planDrag(index, layout, { drag: { roots: [a], by: { x, y }, into: undefined } });
  return draggedScene(settled, { index: plan.index, layout: plan.layout, raised: new Set([a]) });
}

const px = fc.integer({ min: -400, max: 400 });

describe('a scene while something is dragged', () => {
  test('has every box where the settled scene of that layout has it', () => {
    const plan = planDrag(index, layout, { drag: { roots: [a], by: { x: 48, y: 24 }, into: undefined } });
    const after = sceneOf(plan.index, plan.layout, { lens: 'network' });
    expect(moved(48, 24).boxes).toEqual(after.boxes);
  });

  test('keeps the objects of everything that does not touch what moves', () => {
    fc.assert(
      fc.property(px, px, (x, y) => {
        const now = moved(x, y);
        const isStill = (id: EntityId): boolean => now.boxes.get(id) === settled.boxes.get(id);
        const still = new Set<ElementId>(
          index
            .all('cluster')
            .filter(({ id }) => isStill(id))
            .map(({ id }) => id),
        );
        for (const route of settled.routes) {
          if (route.ends.every((id) => still.has(id) || !id.startsWith('cluster:')))
            expect(now.routes).toContain(route);
        }
        for (const hull of settled.hulls)
          if (hull.members.every((id) => still.has(id))) expect(now.hulls).toContain(hull);
      }),
    );
  });

  test('carries the ends of lines along with the card', () => {
    const old = settled.boxes.get(a)!;
    fc.assert(
      fc.property(px, px, (x, y) => {
        const now = moved(x, y);
        const card = now.boxes.get(a)!;
        for (const [n, { points }] of settled.routes.entries()) {
          for (const end of [0, -1]) {
            if (!containsPoint(inflate(old, 8), points.at(end)!)) continue;
            expect(containsPoint(inflate(card, 8.5), now.routes[n]!.points.at(end)!)).toBe(true);
          }
        }
      }),
    );
  });

  test('draws right angles only', () => {
    fc.assert(
      fc.property(px, px, (x, y) => {
        for (const { points } of moved(x, y).routes) {
          for (const [n, point] of points.slice(1).entries()) {
            const before = points[n]!;
            expect(before.x === point.x || before.y === point.y).toBe(true);
          }
        }
      }),
    );
  });
});
