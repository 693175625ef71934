import { describe, expect, it } from 'vitest';
import { invariant } from '../base/invariant.ts';
import type { Box } from '../base/geometry.ts';
import type { Layout } from '../design/design.ts';
import type { EntityId, Kind } from '../design/ids.ts';
import type { ModelIndex } from '../design/model-index.ts';
import { indexOf } from '../design/model-index.ts';
import { designOf } from '../testing/exported.ts';
import { arrange } from './auto-place.ts';
import { hug } from './hug.ts';

const sketch = `
cluster c1 region=r1 zone=z1
cluster c2 region=r1 zone=z1
cluster c3 region=r1 zone=z2
`;

function drawing(): { index: ModelIndex; layout: Layout; id: (kind: Kind, name: string) => EntityId } {
  const index = indexOf(designOf(sketch).model);
  const id = (kind: Kind, name: string): EntityId => {
    const entity = index.named(kind, name);
    invariant(entity, `${name} is drawn`);
    return entity.id;
  };
  return { index, layout: arrange(index), id };
}

function boxOf(layout: Layout, id: EntityId): Box {
  const box = layout[id];
  invariant(box, `${id} has a box`);
  return box;
}

function onBoard(index: ModelIndex, layout: Layout, id: EntityId): { x: number; y: number } {
  const { x, y } = boxOf(layout, id);
  const parent = index.get(id)?.parent;
  const origin = parent ? onBoard(index, layout, parent) : { x: 0, y: 0 };
  return { x: origin.x + x, y: origin.y + y };
}

function nudged(layout: Layout, id: EntityId, by: { x: number; y: number }): Layout {
  const box = boxOf(layout, id);
  return { ...layout, [id]: { ...box, x: box.x + by.x, y: box.y + by.y } };
}

describe('hugging', () => {
  it('returns the same layout while everything fits', () => {
    const { index, layout } = drawing();
    expect(hug(index, layout)).toBe(layout);
  });

  it.each([
    ['to the right and down', { x: 600, y: 300 }],
    ['to the left and up', { x: -900, y: -500 }],
  ])('grows two levels when a card is moved %s, and shrinks when it comes back', (_, by) => {
    const { index, layout, id } = drawing();
    const [card, zone, region] = [id('cluster', 'c2'), id('zone', 'z1'), id('region', 'r1')];
    const out = hug(index, nudged(layout, card, by));
    expect(boxOf(out, zone).w).toBeGreaterThan(boxOf(layout, zone).w);
    expect(boxOf(out, region).h).toBeGreaterThan(boxOf(layout, region).h);
    const back = hug(index, nudged(out, card, { x: -by.x, y: -by.y }));
    expect(boxOf(back, zone)).toMatchObject({ w: boxOf(layout, zone).w, h: boxOf(layout, zone).h });
    expect(boxOf(back, region)).toMatchObject({ w: boxOf(layout, region).w, h: boxOf(layout, region).h });
  });

  it('leaves every card where it is on the board', () => {
    const { index, layout, id } = drawing();
    const moved = nudged(layout, id('cluster', 'c2'), { x: -260, y: -170 });
    const before = index.all('cluster').map((cluster) => onBoard(index, moved, cluster.id));
    const after = index.all('cluster').map((cluster) => onBoard(index, hug(index, moved), cluster.id));
    expect(after).toEqual(before);
  });

  it('keeps the box objects of what did not change', () => {
    const { index, layout, id } = drawing();
    const out = hug(index, nudged(layout, id('cluster', 'c3'), { x: 40, y: 0 }));
    expect(out[id('cluster', 'c1')]).toBe(layout[id('cluster', 'c1')]);
    expect(out[id('zone', 'z1')]).toBe(layout[id('zone', 'z1')]);
  });

  it('gives an empty container its usual size', () => {
    const index = indexOf(designOf('cluster c1 region=r1').model);
    const region = index.named('region', 'r1');
    invariant(region, 'drawn');
    const empty = indexOf({ entities: { [region.id]: region }, links: {} });
    expect(hug(empty, { [region.id]: { x: 10, y: 20, w: 9, h: 9 } })[region.id]).toEqual({
      x: 10,
      y: 20,
      w: 328,
      h: 252,
    });
  });
});
