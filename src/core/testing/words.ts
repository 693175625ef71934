import fc from 'fast-check';
import { isId, isWord } from '../base/wording.ts';
import type { Naming } from '../design/kinds/define-kind.ts';

// Words that some object, parser, shell or font has stumbled over. All of them are allowed.
const meantOtherwise = ['__proto__', 'constructor', 'toString', 'self', 'yes', 'no', 'null', 'reads', '1.10', '0', '-'];
const separators = [
  ' a',
  'a ',
  'a  b',
  'a,b',
  ',',
  'a|b',
  '#',
  'a #b',
  '=',
  'a=b',
  'k=',
  '>',
  'a>b',
  ':',
  'a:b',
  '<->',
];
const quoting = ['"', '""', 'a"b', '\\', 'a\\', '\\"', '$(id)', '`id`', "'; rm -rf / #", '<script>', '%s', '${x}'];
const beyondAscii = ['北京', 'é', 'e\u0301', '💥', '\u202Eabc', '\u2028', '\u00A0', '\uFEFF', 'x'.repeat(253)];

/** Any single line that a person may type. */
export const arbitraryWord: fc.Arbitrary<string> = fc.oneof(
  fc.stringMatching(/^[a-z][a-z0-9.-]{0,8}$/),
  fc.constantFrom(...meantOtherwise, ...separators, ...quoting, ...beyondAscii),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter(isWord),
);

const hostileIds = ['constructor', 'self', 'yes', 'reads', 'in', '0', 'A', 'a-', 'a_', 'x'.repeat(63)];

export const arbitraryId: fc.Arbitrary<string> = fc.oneof(
  fc.stringMatching(/^[a-zA-Z0-9][a-zA-Z0-9_-]{0,5}$/).filter(isId),
  fc.constantFrom(...hostileIds),
);

export const arbitraryServiceName: fc.Arbitrary<string> = fc
  .tuple(arbitraryId, arbitraryId)
  .map(([namespace, name]) => `${namespace}/${name}`);

/** Names of entities, by the way their kind is named. */
export const arbitraryName: Readonly<Record<Naming, fc.Arbitrary<string>>> = {
  id: arbitraryId,
  word: arbitraryWord,
  service: arbitraryServiceName,
};
