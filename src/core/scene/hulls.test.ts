import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from '../base/geometry.ts';
import { bottom, overlaps, right } from '../base/geometry.ts';
import type { EntityId } from '../design/ids.ts';
import type { ModelIndex } from '../design/model-index.ts';
import { indexOf } from '../design/model-index.ts';
import { arrange } from '../placement/auto-place.ts';
import { hug } from '../placement/hug.ts';
import { arbitraryDeployment as deployments } from '../testing/arbitrary-deployment.ts';
import { designOf } from '../testing/exported.ts';
import { sampleDesign } from '../testing/sample-design.ts';
import { sceneOf } from './build-scene.ts';
import type { Hull, Scene } from './scene.ts';

const cards = (index: ModelIndex, scene: Scene): readonly (readonly [EntityId, Box])[] =>
  [...index.all('cluster'), ...index.all('vm')].flatMap(({ id }) => {
    const box = scene.boxes.get(id);
    return box ? [[id, box] as const] : [];
  });

const covers = (outer: Box, inner: Box): boolean =>
  outer.x <= inner.x && outer.y <= inner.y && right(outer) >= right(inner) && bottom(outer) >= bottom(inner);

/** Every member is inside, nobody else is touched. */
function expectTrue(index: ModelIndex, scene: Scene): void {
  for (const hull of scene.hulls) {
    const rects = hull.rects.flat();
    for (const [id, box] of cards(index, scene)) {
      if (hull.members.includes(id)) expect(rects.some((rect) => covers(rect, box))).toBe(true);
      else expect(rects.some((rect) => overlaps(rect, box))).toBe(false);
    }
  }
}

function expectTitlesFree(scene: Scene): void {
  for (const { box } of scene.titles.values()) {
    for (const rect of scene.hulls.flatMap((hull) => hull.rects.flat())) expect(overlaps(rect, box)).toBe(false);
  }
}

/** With zones in the regions. */
const arbitraryDeployment = deployments.map((text) =>
  text.replaceAll(/ region=(r\d)/g, (pair, region: string, at: number) => `${pair} zone=${region}-${at % 3}`),
);

const lens = fc.constantFrom('network' as const, 'trust' as const);

function hullOf(text: string, name: string, view: 'network' | 'trust' = 'network'): Hull {
  const index = indexOf(designOf(text).model);
  const scene = sceneOf(index, arrange(index), { lens: view });
  const hull = scene.hulls.find(({ id }) => index.get(id)?.name === name);
  if (!hull) throw new Error(`${name} has no hull`);
  return hull;
}

describe('hulls', () => {
  it('go around their members, around nobody else, and leave every title free', () => {
    fc.assert(
      fc.property(arbitraryDeployment, lens, (text, view) => {
        const index = indexOf(designOf(text).model);
        const scene = sceneOf(index, arrange(index), { lens: view });
        expectTrue(index, scene);
        expectTitlesFree(scene);
      }),
      { numRuns: 50 },
    );
  });

  it('do so wherever a person drags things, as long as cards do not lie over each other', () => {
    const shift = fc.record({ x: fc.integer({ min: -500, max: 500 }), y: fc.integer({ min: -400, max: 400 }) });
    fc.assert(
      fc.property(arbitraryDeployment, fc.array(shift, { minLength: 5, maxLength: 5 }), (text, shifts) => {
        const index = indexOf(designOf(text).model);
        const layout: Record<EntityId, Box> = { ...arrange(index) };
        for (const [n, { id }] of index.all('cluster').entries()) {
          const box = layout[id];
          if (box) layout[id] = { ...box, x: box.x + (shifts[n]?.x ?? 0), y: box.y + (shifts[n]?.y ?? 0) };
        }
        const scene = sceneOf(index, hug(index, layout), { lens: 'network' });
        const boxes = cards(index, scene).map(([, box]) => box);
        fc.pre(boxes.every((box, n) => boxes.slice(n + 1).every((other) => !overlaps(box, other))));
        expectTrue(index, scene);
      }),
      { numRuns: 50 },
    );
  });

  it.each([12, 60])('hold for %i clusters moved by hand', (count) => {
    const { model, layout } = sampleDesign(count);
    const index = indexOf(model);
    expectTrue(index, sceneOf(index, layout, { lens: 'network' }));
  });

  it('join the zones of a region by a neck beside the title', () => {
    const hull = hullOf(
      'cluster c1 net=n1 region=r1 zone=a\ncluster c2 net=n1 region=r1 zone=b\ncluster c3 region=r2',
      'n1',
    );
    expect(hull.outlines).toHaveLength(1);
    expect(hull.rects[0]).toHaveLength(3);
    expect(hull.tethers).toEqual([]);
  });

  it('stand apart in two regions, joined by a tether', () => {
    const hull = hullOf('cluster c1 net=n1 region=r1\ncluster c2 net=n1 region=r2', 'n1');
    expect(hull.outlines).toHaveLength(2);
    expect(hull.tethers).toHaveLength(1);
  });

  it('carry number, name and what is known on their pill', () => {
    const { pill, badge } = hullOf('net n0\ncluster c1 net=shop pods=10.0.0.0/16\ncluster c2 net=shop', 'shop');
    expect(pill).toMatchObject({ short: 'N2', name: 'shop', detail: '10.0.0.0/16' });
    expect(badge.x).toBeGreaterThan(right(pill.box));
    expect(hullOf('cluster c1 net=n1', 'n1').pill).toMatchObject({ short: 'N1', name: '' });
  });

  it('are those of the meshes in the lens of trust', () => {
    const text = 'mesh a td=a.example\nmesh b\ncluster c1 mesh=a net=n1\ncluster c2 mesh=b net=n1';
    expect(hullOf(text, 'a', 'trust').pill).toMatchObject({ short: 'M1', detail: 'a.example' });
    expect(hullOf(text, 'n1').members).toHaveLength(2);
  });
});
