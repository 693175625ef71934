import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineStart } from './line-start.ts';
import { sketchPieces } from './sketch-colours.ts';

const tones = (line: string): readonly string[] =>
  sketchPieces(line, [])
    .filter(({ tone }) => tone !== 'plain')
    .map(({ text, tone }) => `${tone} ${text}`);

describe('the colours of a line', () => {
  test.each([
    ['cluster a net=n1', ['word cluster', 'key net=', 'value n1']],
    ['  svc shop/web in=a,b # two', ['word svc', 'key in=', 'value a,b', 'comment # two']],
    ['region r | zone z region=r', ['word region', 'word zone', 'key region=', 'value r']],
    ['note n text="a # b, c=d"', ['word note', 'key text=', 'value "a # b, c=d"']],
    ['mesh m#1', ['word mesh']],
  ])('%s', (line, expected) => expect(tones(line)).toEqual(expected));

  test('a mark covers what is wrong and nothing else', () => {
    const pieces = sketchPieces('cluster a nett=n1', [{ line: 1, column: 11, length: 4 }]);
    expect(pieces.filter(({ wrong }) => wrong).map(({ text }) => text)).toEqual(['nett']);
  });

  test('the pieces add up to the line, whatever it holds and wherever the marks are', () => {
    const place = fc.record({ line: fc.constant(1), column: fc.nat(60), length: fc.nat(20) });
    const line = fc.string({ unit: fc.constantFrom(...'ab=|"\\# \t,'), maxLength: 40 });
    fc.assert(
      fc.property(fc.oneof(line, fc.string()), fc.array(place, { maxLength: 4 }), (text, wrong) => {
        const flat = text.replaceAll('\n', ' ').replaceAll('\r', ' ');
        expect(
          sketchPieces(flat, wrong)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(flat);
      }),
    );
  });
});

test('a line starts after the line before it, and the last one is the end', () => {
  expect([1, 2, 3, 9].map((line) => lineStart('ab\n\ncd', line))).toEqual([0, 3, 4, 6]);
});
