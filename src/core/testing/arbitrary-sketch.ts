import fc from 'fast-check';
import { printSketch } from '../sketch/print.ts';
import { statements } from '../sketch/statements.ts';
import { arbitraryModel } from './arbitraries.ts';
import { arbitraryWord } from './words.ts';

const keys = statements.flatMap((spec) => [...spec.keys.keys()]);
const starts = [...statements.map(({ word }) => word), 'sketch', 'base', 'drop', 'set', '=>', '~>', 'clster', 'gatway'];

/** Pieces that mean something to the parser, in places where they do not belong. */
const piece = fc.oneof(
  fc.constantFrom(
    ' ',
    '\t',
    '\n',
    '\r\n',
    '\r',
    '|',
    '#',
    ' # ',
    '"',
    '\\',
    ',',
    ':',
    '>',
    '=',
    '<->',
    ' reads ',
    '\u0000',
    '\uFEFF',
  ),
  fc.constantFrom(...starts).map((word) => `\n${word} `),
  fc.constantFrom(...keys).map((key) => ` ${key}=`),
  fc.constantFrom(...keys).map((key) => ` ${key}`),
  arbitraryWord,
  fc.string({ unit: 'binary', maxLength: 6 }),
);

/** One slip of an editor: a piece of text taken out, and something else put in its place. */
const slip = fc.record({ at: fc.nat(), cut: fc.nat(12), put: fc.oneof(fc.constant(''), piece) });

/** Texts of real drawings with a few slips: most of the text still means something. */
export const arbitrarySketch: fc.Arbitrary<string> = fc
  .tuple(arbitraryModel.map(printSketch), fc.array(slip, { maxLength: 8 }))
  .map(([text, slips]) =>
    slips.reduce((now, { at, cut, put }) => {
      const from = at % (now.length + 1);
      return now.slice(0, from) + put + now.slice(from + cut);
    }, text),
  );

/** Texts made of pieces alone. */
export const arbitraryNonsense: fc.Arbitrary<string> = fc
  .array(piece, { maxLength: 40 })
  .map((pieces) => pieces.join(''));
