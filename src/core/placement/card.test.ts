import { describe, expect, it } from 'vitest';
import { invariant } from '../base/invariant.ts';
import { bottom, overlaps, right } from '../base/geometry.ts';
import { indexOf } from '../design/model-index.ts';
import { designOf } from '../testing/exported.ts';
import { CARD, cardOf, FIRST_ROW } from './card.ts';

function card(services: readonly string[]): ReturnType<typeof cardOf> {
  const index = indexOf(designOf(['cluster c1', ...services.map((name) => `svc shop/${name} in=c1`)].join('\n')).model);
  const cluster = index.named('cluster', 'c1');
  invariant(cluster, 'drawn');
  return cardOf(index, cluster.id);
}

const names = (count: number): readonly string[] => Array.from({ length: count }, (_, n) => `service-${n}`);

describe('a card', () => {
  it('is as the mock draws it for three short services', () => {
    const { size, pills } = card(['web', 'cart', 'pay']);
    expect(size).toEqual({ w: 228, h: 126 });
    expect(pills.map(({ box }) => box)).toEqual([
      { x: 16, y: 61, w: 62, h: 26 },
      { x: 83, y: 61, w: 62, h: 26 },
      { x: 150, y: 61, w: 62, h: 26 },
    ]);
    expect(FIRST_ROW).toBe(74);
  });

  it.each([0, 1, 4, 9, 40])('keeps %i services inside and apart', (count) => {
    const { size, pills, more } = card(names(count));
    const boxes = [...pills.map(({ box }) => box), ...(more ? [more.box] : [])];
    for (const [n, box] of boxes.entries()) {
      expect(right(box)).toBeLessThanOrEqual(CARD.left + CARD.inner);
      expect(bottom(box)).toBeLessThanOrEqual(size.h - CARD.footer);
      for (const other of boxes.slice(n + 1)) expect(overlaps(box, other)).toBe(false);
    }
    expect(pills.length + (more?.count ?? 0)).toBe(count);
  });

  it('cuts a name that is longer than the card', () => {
    const { pills } = card(['a-service-with-a-very-long-name-that-does-not-fit']);
    expect(pills[0]?.label).toMatch(/…$/);
    expect(pills[0]?.box.w).toBeLessThanOrEqual(CARD.inner);
  });

  it('shows what runs here before what is known by name only', () => {
    const index = indexOf(designOf('cluster c1\ncluster c2\nsvc shop/far in=c2 stub=c1\nsvc shop/near in=c1').model);
    const cluster = index.named('cluster', 'c1');
    invariant(cluster, 'drawn');
    expect(cardOf(index, cluster.id).pills.map(({ label, presence }) => [label, presence])).toEqual([
      ['near', 'pods'],
      ['far', 'stub'],
    ]);
  });
});
