import { describe, expect, test } from 'vitest';
import { createSplitter } from './split-parts.ts';

const part = (key: string, at = 0) => ({ key, at });
const settled = ['a', 'b', 'c'].map((key) => part(key));
const [a, b, c] = settled;

describe('the parts of a layer in a drag', () => {
  test('all rest while nothing moves', () => {
    const split = createSplitter<{ key: string }>(({ key }) => key);
    expect(split(settled, settled)).toEqual({ resting: settled, moving: [] });
  });

  test('what rests is the same list from step to step', () => {
    const split = createSplitter<{ key: string }>(({ key }) => key);
    const first = split(settled, [a!, part('b', 1), c!]);
    const second = split(settled, [a!, part('b', 2), c!]);
    expect(first.resting).toEqual([a, c]);
    expect(second.resting).toBe(first.resting);
    expect(second.moving).toEqual([part('b', 2)]);
  });

  test('what comes to rest again, goes or is new is told', () => {
    const split = createSplitter<{ key: string }>(({ key }) => key);
    split(settled, [a!, part('b', 1), c!]);
    expect(split(settled, [a!, b!, c!]).resting).toEqual([a, b, c]);
    expect(split(settled, [a!, c!]).resting).toEqual([a, c]);
    expect(split(settled, [a!, b!, c!, part('d')]).moving).toEqual([part('d')]);
  });
});
