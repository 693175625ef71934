import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from '../base/geometry.ts';
import { bottom, overlaps, right } from '../base/geometry.ts';
import type { Layout } from '../design/design.ts';
import type { EntityId } from '../design/ids.ts';
import type { ModelIndex } from '../design/model-index.ts';
import { indexOf } from '../design/model-index.ts';
import { arbitraryModel } from '../testing/arbitraries.ts';
import { arbitraryDeployment } from '../testing/arbitrary-deployment.ts';
import { designOf } from '../testing/exported.ts';
import { sampleDesign } from '../testing/sample-design.ts';
import { arrange, placeMissing } from './auto-place.ts';
import { BOXED, boardChildren, boxedChildren, hug } from './hug.ts';
import { marginOf } from './metrics.ts';

/** What stands side by side: the children of each container, and what stands on the board. */
function groupsOf(index: ModelIndex): readonly (readonly EntityId[])[] {
  const containers = [...index.all('region'), ...index.all('zone')].map(({ id }) => boxedChildren(index, id));
  return [boardChildren(index), ...containers];
}

function outer(layout: Layout, id: EntityId): Box {
  const box = layout[id];
  if (!box) throw new Error(`${id} has no box`);
  const { left, top, right: r, bottom: b } = marginOf(id);
  return { x: box.x - left, y: box.y - top, w: box.w + left + r, h: box.h + top + b };
}

function expectNoOverlap(index: ModelIndex, layout: Layout): void {
  for (const ids of groupsOf(index)) {
    const boxes = ids.map((id) => outer(layout, id));
    for (const [n, box] of boxes.entries()) {
      for (const other of boxes.slice(n + 1)) expect(overlaps(box, other)).toBe(false);
    }
  }
}

function expectContained(index: ModelIndex, layout: Layout): void {
  for (const container of [...index.all('region'), ...index.all('zone')]) {
    const box = layout[container.id];
    for (const child of boxedChildren(index, container.id)) {
      const inner = outer(layout, child);
      expect(inner.x).toBeGreaterThanOrEqual(0);
      expect(inner.y).toBeGreaterThanOrEqual(0);
      expect(right(inner)).toBeLessThanOrEqual(box?.w ?? 0);
      expect(bottom(inner)).toBeLessThanOrEqual(box?.h ?? 0);
    }
  }
}

const drawings = fc.oneof(
  arbitraryModel,
  arbitraryDeployment.map((text) => designOf(text).model),
);

describe('arranging', () => {
  it('gives everything with a body a box, apart from its neighbours and inside its container', () => {
    fc.assert(
      fc.property(drawings, (model) => {
        const index = indexOf(model);
        const layout = arrange(index);
        const drawn = BOXED.flatMap((kind) => index.all(kind).map(({ id }) => id as string));
        expect(Object.keys(layout).sort()).toEqual(drawn.sort());
        expect(Object.values(layout).every(({ x, y, w, h }) => [x, y, w, h].every(Number.isFinite))).toBe(true);
        expectNoOverlap(index, layout);
        expectContained(index, layout);
      }),
      { numRuns: 60 },
    );
  });

  it.each([12, 50])('holds for %i clusters too', (count) => {
    const index = indexOf(sampleDesign(count).model);
    const layout = arrange(index);
    expectNoOverlap(index, layout);
    expectContained(index, layout);
  });

  it('gives the same layout for the same model', () => {
    fc.assert(
      fc.property(drawings, (model) => {
        expect(arrange(indexOf(model))).toEqual(arrange(indexOf({ ...model })));
      }),
      { numRuns: 50 },
    );
  });

  it('moves nothing on the board that had a place, when one thing more finds one', () => {
    fc.assert(
      fc.property(drawings, fc.nat(), (model, pick) => {
        const index = indexOf(model);
        const layout = arrange(index);
        const ids = Object.keys(layout) as EntityId[]; // the keys of a layout are ids
        const lost = ids[pick % Math.max(1, ids.length)];
        if (lost === undefined || boxedChildren(index, lost).length > 0) return;
        const { [lost]: _lost, ...rest } = layout;
        const next = placeMissing(index, rest);
        for (const id of ids) {
          if (id !== lost) expect(onBoard(index, next, id)).toEqual(onBoard(index, hug(index, rest), id));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('puts two clusters beside each other, two regions too, and zones of two regions below each other', () => {
    const at = (text: string): Layout => arrange(indexOf(designOf(text).model));
    const pair = at('cluster c1 net=n1\ncluster c2 net=n2');
    expect(ys(pair, 'cluster')).toEqual([ys(pair, 'cluster')[0], ys(pair, 'cluster')[0]]);
    const four = at(
      ['a', 'b']
        .flatMap((zone) => ['r1', 'r2'].map((r) => `cluster ${r}${zone} region=${r} zone=${r}${zone}`))
        .join('\n'),
    );
    expect(new Set(ys(four, 'region')).size).toBe(1);
    expect(new Set(ys(four, 'zone')).size).toBe(2);
  });

  it('keeps the members of a network together', () => {
    const text = [1, 2, 3, 4, 5, 6].map((n) => `cluster c${n} net=n${(n % 2) + 1}`).join('\n');
    const index = indexOf(designOf(text).model);
    const layout = arrange(index);
    const spans = index.all('network').map(({ id }) => {
      const boxes = index
        .all('cluster')
        .flatMap((cluster) => (cluster.network === id ? [outer(layout, cluster.id)] : []));
      return {
        x: Math.min(...boxes.map(({ x }) => x)),
        y: Math.min(...boxes.map(({ y }) => y)),
        right: Math.max(...boxes.map(right)),
        bottom: Math.max(...boxes.map(bottom)),
      };
    });
    const [a, b] = spans.map(({ x, y, right: r, bottom: low }): Box => ({ x, y, w: r - x, h: low - y }));
    expect(a && b && overlaps(a, b)).toBe(false);
  });
});

const ys = (layout: Layout, kind: string): readonly number[] =>
  Object.entries(layout).flatMap(([id, { y }]) => (id.startsWith(`${kind}:`) ? [y] : []));

/** A corner in px of the board. Its own size may change: a container hugs what stands in it. */
function onBoard(index: ModelIndex, layout: Layout, id: EntityId): { x: number; y: number } | undefined {
  if (!layout[id] || id.startsWith('region:') || id.startsWith('zone:')) return undefined;
  let [x, y] = [0, 0];
  for (let here: EntityId | undefined = id; here; here = index.get(here)?.parent) {
    x += layout[here]?.x ?? 0;
    y += layout[here]?.y ?? 0;
  }
  return { x, y };
}
