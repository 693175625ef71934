import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { rangeOf, rangesOverlap } from './cidr.ts';

function overlap(a: string, b: string): boolean {
  const [one, other] = [rangeOf(a), rangeOf(b)];
  if (!one || !other) throw new Error(`${a} and ${b} are no ranges`);
  return rangesOverlap(one, other);
}

test.each([
  ['10.244.0.0/16', '10.244.0.0/16', true],
  ['10.0.0.0/8', '10.244.3.0/24', true],
  ['10.1.0.0/16', '10.2.0.0/16', false],
  ['10.1.255.255/16', '10.1.0.0/32', true],
  ['0.0.0.0/0', '203.0.113.7/32', true],
  ['fd00::/48', 'fd00:0:0:1::/64', true],
  ['fd00::/64', 'fd00:0:0:1::/64', false],
  ['::ffff:10.0.0.0/104', '::ffff:10.1.0.0/112', true],
  ['::/0', '10.0.0.0/8', false],
])('%s and %s overlap: %s', (a, b, expected) => {
  expect(overlap(a, b)).toBe(expected);
  expect(overlap(b, a)).toBe(expected);
});

test.each(['10.0.0.0', '10.0.0/8', '10.0.0.256/8', '10.0.0.0/33', 'fd00::1::/64', '1:2:3/64', ''])(
  '%s is no range',
  (text) => expect(rangeOf(text)).toBeUndefined(),
);

it('a longer prefix of the same address lies inside a shorter one', () => {
  const byte = fc.nat(255);
  fc.assert(
    fc.property(fc.tuple(byte, byte, byte, byte), fc.nat(32), fc.nat(32), (address, one, other) => {
      const text = address.join('.');
      expect(overlap(`${text}/${one}`, `${text}/${other}`)).toBe(true);
    }),
  );
});
