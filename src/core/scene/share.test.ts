import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shared, sharedByKey, sharedMap } from './share.ts';

describe('sharing', () => {
  it('gives an equal value, and the old object when the new one equals it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        expect(shared(a, b)).toEqual(b);
        expect(Object.is(shared(b, structuredClone(b)), b)).toBe(true);
      }),
    );
  });

  it('keeps the parts that are equal', () => {
    const before = { a: { x: 1 }, b: [{ y: 1 }, { y: 2 }] };
    const after = shared(before, { a: { x: 1 }, b: [{ y: 1 }, { y: 3 }] });
    expect(after).not.toBe(before);
    expect(after.a).toBe(before.a);
    expect(after.b[0]).toBe(before.b[0]);
  });

  it('tells a member that is missing from one that is undefined', () => {
    expect(shared<object>({ a: 1, b: undefined }, { a: 1 })).not.toHaveProperty('b');
    expect(shared<object>({ a: 1 }, { a: 1, b: undefined })).toHaveProperty('b');
  });

  it('follows keys and not places', () => {
    const before = [{ key: 'a' }, { key: 'b' }];
    const [b, a] = sharedByKey(before, [{ key: 'b' }, { key: 'a' }], ({ key }) => key);
    expect([a, b]).toEqual([before[0], before[1]]);
    expect(a).toBe(before[0]);
    const map = new Map([['a', { x: 1 }]]);
    expect(sharedMap(map, new Map([['a', { x: 1 }]]))).toBe(map);
  });
});
