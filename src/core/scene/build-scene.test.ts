import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { invariant } from '../base/invariant.ts';
import type { Box } from '../base/geometry.ts';
import { bottom, right } from '../base/geometry.ts';
import type { Layout } from '../design/design.ts';
import type { EntityId } from '../design/ids.ts';
import type { ModelIndex } from '../design/model-index.ts';
import { indexOf } from '../design/model-index.ts';
import { lenses } from '../lenses/index.ts';
import { arrange } from '../placement/auto-place.ts';
import { hug } from '../placement/hug.ts';
import { makeRoom } from '../placement/make-room.ts';
import { arbitraryDeployment } from '../testing/arbitrary-deployment.ts';
import { designOf } from '../testing/exported.ts';
import { sampleDesign } from '../testing/sample-design.ts';
import { transact } from '../commands/transact.ts';
import { sceneOf } from './build-scene.ts';
import { sceneWhile } from './scene-while.ts';
import type { Scene } from './scene.ts';

const lens = fc.constantFrom(...lenses.map(({ id }) => id));

/** Everything that is drawn, as plain data. */
const plain = ({ boxes, titles, tones, ...rest }: Scene): unknown => ({
  ...rest,
  boxes: [...boxes],
  titles: [...titles],
  tones: [...tones],
});

function movedBy(index: ModelIndex, layout: Layout, [id, by]: readonly [EntityId, { x: number; y: number }]): Layout {
  const box = layout[id];
  invariant(box, `${id} has a box`);
  return makeRoom(index, layout, hug(index, { ...layout, [id]: { ...box, x: box.x + by.x, y: box.y + by.y } }));
}

describe('a scene', () => {
  it('depends on model, layout and lens only', () => {
    fc.assert(
      fc.property(arbitraryDeployment, lens, (text, view) => {
        const model = designOf(text).model;
        const layout = arrange(indexOf(model));
        const first = plain(sceneOf(indexOf(model), layout, { lens: view }));
        // Another drawing in between: nothing of it may stay behind.
        sceneOf(indexOf(sampleDesign(3).model), {}, { lens: view });
        expect(plain(sceneOf(indexOf({ ...model }), { ...layout }, { lens: view }))).toEqual(first);
      }),
      { numRuns: 30 },
    );
  });

  it('is the same object while nothing changes, and has bounds around everything', () => {
    fc.assert(
      fc.property(arbitraryDeployment, lens, (text, view) => {
        const index = indexOf(designOf(text).model);
        const layout = arrange(index);
        const scene = sceneOf(index, layout, { lens: view });
        expect(sceneOf(index, layout, { lens: view })).toBe(scene);
        const { bounds } = scene;
        invariant(bounds, 'something is drawn');
        const points = [
          ...[...scene.boxes.values()].flatMap((box): readonly { x: number; y: number }[] => [
            box,
            { x: right(box), y: bottom(box) },
          ]),
          ...scene.routes.flatMap(({ points: course }) => course),
        ];
        for (const { x, y } of points) {
          expect(x >= bounds.x && x <= right(bounds) && y >= bounds.y && y <= bottom(bounds)).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('has neither parts nor bounds for an empty board', () => {
    const index = indexOf(designOf('mesh m1').model);
    expect(plain(sceneOf(index, {}, { lens: 'network' }))).toMatchObject({
      routes: [],
      hulls: [],
      boxes: [],
      bounds: undefined,
    });
  });

  it('keeps the objects of what an edit did not change', () => {
    const { model, layout } = sampleDesign(12);
    const before = sceneOf(indexOf(model), layout, { lens: 'network' });
    const [first] = indexOf(model).all('cluster');
    invariant(first, 'drawn');
    const edited = transact({ version: 1, title: '', model, layout }, [
      { type: 'entity.set', args: { id: first.id, values: { istioVersion: '1.30' } } },
    ]);
    invariant(edited.ok, 'edited');
    const after = sceneOf(indexOf(edited.value.design.model), edited.value.design.layout, { lens: 'network' });
    expect(after.hulls).toBe(before.hulls);
    expect(after.routes).toBe(before.routes);
    expect(after.gateways).toBe(before.gateways);
  });
});

describe('a drawing that nobody could follow', () => {
  it('gets straight lines in the end instead of an endless search', () => {
    const count = 300;
    const lines = Array.from({ length: count }, (_, n) => `cluster c${n} net=n${n % 7}`);
    // Each line goes far, and hardly two go the same way.
    const secrets = lines.flatMap((_, a) =>
      [37, 83, 131, 149].map((step) => `secret c${a} reads c${(a + step) % count}`),
    );
    const text = [...lines, ...secrets].join('\n');
    const index = indexOf(designOf(text).model);
    const layout = arrange(index);
    const scene = sceneOf(index, layout, { lens: 'network' });
    expect(scene.routes.length).toBeGreaterThan(1_000);
    expect(scene.routes.every(({ points }) => points.every(({ x, y }) => Number.isFinite(x + y)))).toBe(true);
  });
});

describe('a scene while something is dragged', () => {
  const { model, layout } = sampleDesign(12);
  const index = indexOf(model);
  const settled = sceneOf(index, layout, { lens: 'network' });
  const clusters = index.all('cluster').map(({ id }) => id);

  it('is as before when nothing moved', () => {
    const still = sceneWhile(settled, index, { ...layout });
    expect(still.routes.every((route, n) => route === settled.routes[n])).toBe(true);
    expect(still.hulls.every((hull, n) => hull === settled.hulls[n])).toBe(true);
    expect(still.bounds).toEqual(settled.bounds);
  });

  it('has the hulls and gateways that the drop would have, and every line still joins its ends', () => {
    const drags = fc.record({
      id: fc.constantFrom(...clusters, ...index.all('region').map(({ id }) => id)),
      x: fc.integer({ min: -400, max: 400 }),
      y: fc.integer({ min: -300, max: 300 }),
    });
    fc.assert(
      fc.property(drags, ({ id, ...by }) => {
        const next = movedBy(index, layout, [id, by]);
        const during = sceneWhile(settled, index, next);
        const dropped = sceneOf(index, next, { lens: 'network' });
        expect(during.hulls).toEqual(dropped.hulls);
        expect(during.gateways).toEqual(dropped.gateways);
        expect(during.titles).toEqual(dropped.titles);
        expect(lasting(during)).toEqual(lasting(dropped));
        for (const route of during.routes) {
          const start = route.points[0];
          expect(start && things(during).some((box) => touches(box, start))).toBe(true);
          const isSquare = route.points
            .slice(1)
            .every(({ x, y }, n) => x === route.points[n]?.x || y === route.points[n]?.y);
          if (!isSquare) throw new Error(`${route.key} is slanted`);
        }
      }),
      { numRuns: 12 },
    );
  });

  it('leaves lines and hulls far away as the same objects', () => {
    const [first] = clusters;
    invariant(first, 'drawn');
    const during = sceneWhile(settled, index, movedBy(index, layout, [first, { x: 6, y: 4 }]));
    const kept = during.routes.filter((route, n) => route === settled.routes[n]).length;
    expect(kept).toBeGreaterThan(settled.routes.length / 2);
    expect(during.hulls.filter((hull, n) => hull === settled.hulls[n]).length).toBeGreaterThan(0);
  });

  it('follows a thing into another container', () => {
    const design = designOf('cluster c1 net=n1 region=r1\ncluster c2 net=n1 region=r2\ncluster c3 net=n1 region=r2');
    const start = { ...design, layout: arrange(indexOf(design.model)) };
    const scene = sceneOf(indexOf(start.model), start.layout, { lens: 'network' });
    const ids = indexOf(start.model)
      .all('cluster')
      .map(({ id }) => id);
    const [, region] = indexOf(start.model).all('region');
    invariant(ids[0] && region, 'drawn');
    const moved = transact(start, [
      { type: 'entity.reparent', args: { id: ids[0], parent: region.id, at: { x: 60, y: 500 } } },
    ]);
    invariant(moved.ok, 'moved');
    const { model: there, layout: after } = moved.value.design;
    const during = sceneWhile(scene, indexOf(there), after);
    expect(during.hulls).toEqual(sceneOf(indexOf(there), after, { lens: 'network' }).hulls);
  });

  /** The lines that the model alone decides; which pairs stand for a full mesh of secrets depends on the distances. */
  const lasting = ({ routes }: Scene): readonly string[] =>
    routes.flatMap(({ key, style }) => (style === 'remote-secret' ? [] : [key]));

  function things(scene: Scene): readonly Box[] {
    const diamonds = scene.gateways.map(({ centre, size }) => ({
      x: centre.x - size / 2,
      y: centre.y - size / 2,
      w: size,
      h: size,
    }));
    const outside = scene.gateways.map(({ centre }) => ({ x: centre.x - 40, y: centre.y - 1, w: 40, h: 2 }));
    return [...scene.boxes.values(), ...diamonds, ...outside];
  }
  const touches = (box: Box, { x, y }: { x: number; y: number }): boolean =>
    x >= box.x - 0.1 && x <= right(box) + 0.1 && y >= box.y - 0.1 && y <= bottom(box) + 0.1;
});
