import { entityIdOf } from '../design/ids.ts';
import type { Shape } from '../design/fields.ts';
import { betterWord, fitsKey, isList, meaningOfWord, wholeNumber } from './allowed-words.ts';
import { mustBe, writtenAs } from './forms.ts';
import type { Fault } from './problems.ts';
import type { KeySpec } from './statements.ts';
import { indexOutsideQuotes, splitOutsideQuotes } from './tokens.ts';
import type { Place, Word } from './words.ts';
import { quote, readWord } from './words.ts';

/** A pair of a statement as written. */
export interface Written {
  readonly spec: KeySpec;
  readonly text: string;
  readonly at: Place;
  /** The key stood alone, which means yes: there is no value in the text, and `at` is the place of the key. */
  readonly implied: boolean;
}

/** What a pair says. Names are kept as words until all declarations are known. */
export type Value =
  | { readonly type: 'plain'; readonly value: unknown }
  | { readonly type: 'names'; readonly words: readonly Word[] }
  | { readonly type: 'map'; readonly entries: readonly (readonly [name: Word, value: unknown])[] };

/** Undefined says nothing. A value with faults does not count. */
export interface Reading {
  readonly value?: Value | undefined;
  readonly faults: readonly Fault[];
}

const nothing: Reading = { faults: [] };
const plain = (value: unknown): Reading => ({ value: { type: 'plain', value }, faults: [] });
const wrong = (fault: Fault): Reading => ({ faults: [fault] });

/** Reads the value of a pair by the shape of its key. */
export function readValue(written: Written): Reading {
  const { shape } = written.spec;
  if (written.text === '') return nothing;
  if (shape.type === 'map') return readMap(written, shape);
  if (shape.type === 'shift') return readShift(written);
  return isList(shape) ? readList(written) : readSingle(written);
}

function readSingle(written: Written): Reading {
  const word = wordOf(written, written);
  // Rule 4 of the canonical form writes an empty word in lists only: elsewhere it is the empty value, which says nothing.
  if (word.text === '') return nothing;
  if (indexOutsideQuotes(written.text, ',') >= 0) return wrong(badWord(written, { ...word, malformed: true }));
  const meaning = word.malformed ? undefined : meaningOfWord(written.spec, word);
  if (!meaning) return wrong(badWord(written, word));
  if (meaning.says === 'nothing') return nothing;
  return meaning.says === 'name' ? { value: { type: 'names', words: [word] }, faults: [] } : plain(meaning.value);
}

function readList(written: Written): Reading {
  const pieces = piecesOf(written);
  if (!pieces) return wrong(malformedList(written));
  const words = pieces.map((piece) => wordOf(written, piece));
  const meanings = words.map((word) => (word.malformed ? undefined : meaningOfWord(written.spec, word)));
  const bad = words.filter((_, i) => !meanings[i]);
  if (bad.length > 0) return { faults: bad.map((word) => badWord(written, word)) };
  if (written.spec.names.length > 0) return { value: { type: 'names', words }, faults: [] };
  const values = meanings.flatMap((meaning) => (meaning?.says === 'value' ? [meaning.value] : []));
  return fitsKey(written.spec, values) ? plain(values) : wrong(tooLong(written));
}

type MapShape = Extract<Shape, { type: 'map' }>;

function readMap(written: Written, shape: MapShape): Reading {
  const { spec } = written;
  const pairs = piecesOf(written)?.map(({ text, at }) => splitPair(text, ':', at));
  if (!pairs) return wrong(malformedList(written));
  // Beside something that is surely allowed, only the other half of an entry can be wrong. Names are looked up later.
  const sureName = shape.by === 'word' ? 'x' : entityIdOf(shape.by, 'x');
  const valueOf = (text: string): unknown => (shape.to === 'number' ? wholeNumber(text) : text);
  const allowsName = (text: string): boolean => shape.by !== 'word' || fitsKey(spec, [[text, valueOf('1')]]);
  const allowsItem = (text: string): boolean => fitsKey(spec, [[sureName, valueOf(text)]]);
  const entries: [Word, unknown][] = [];
  const faults: Fault[] = [];
  for (const pair of pairs) {
    if (!pair) return wrong(malformed(written));
    const [name, item] = pair;
    const fault = faultIn(written, name, allowsName) ?? faultIn(written, item, allowsItem);
    if (fault) faults.push(fault);
    entries.push([name, valueOf(item.text)]);
  }
  if (faults.length > 0) return { faults };
  if (shape.by !== 'word') return { value: { type: 'map', entries }, faults: [] };
  const values = entries.map(([name, value]) => [name.text, value]);
  return fitsKey(spec, values) ? plain(values) : wrong(tooLong(written));
}

function readShift(written: Written): Reading {
  const pair = indexOutsideQuotes(written.text, ',') < 0 ? splitPair(written.text, '>', written.at) : undefined;
  if (!pair) return wrong(malformed(written));
  const [from, to] = pair;
  const fault =
    faultIn(written, from, (text) => fitsKey(written.spec, { from: text, to: 'x' })) ??
    faultIn(written, to, (text) => fitsKey(written.spec, { from: 'x', to: text }));
  return fault ? wrong(fault) : plain({ from: from.text, to: to.text });
}

/** What is wrong with one half of a pair of words. */
function faultIn(written: Written, word: Word, allows: (text: string) => boolean): Fault | undefined {
  const isAllowed = allows(word.text);
  if (isAllowed && !word.malformed) return undefined;
  return badWord(written, word, () => (isAllowed ? quote(word.text) : undefined));
}

/** The words on both sides of the first separator; undefined when it is missing or a side is empty. */
function splitPair(text: string, separator: string, { line, column }: Place): readonly [Word, Word] | undefined {
  const split = indexOutsideQuotes(text, separator);
  if (split < 0) return undefined;
  const rest = text.slice(split + 1);
  const left = readWord(text.slice(0, split), { line, column, length: split });
  const right = readWord(rest, { line, column: column + split + 1, length: rest.length });
  return left.text === '' || right.text === '' ? undefined : [left, right];
}

/** The members of a list or map as written; undefined when one is missing. */
function piecesOf(written: Written): readonly { text: string; at: Place }[] | undefined {
  if (written.implied) return [written];
  const { line, column } = written.at;
  const pieces = splitOutsideQuotes(written.text, ',');
  if (pieces.some(({ text }) => text === '')) return undefined;
  return pieces.map(({ text, at }) => ({ text, at: { line, column: column + at, length: text.length } }));
}

function wordOf({ spec, implied }: Written, { text, at }: { text: string; at: Place }): Word {
  const word = readWord(text, at);
  return implied ? { ...word, prefix: `${spec.key}=` } : word;
}

function malformed({ spec, at }: Written, suggestion?: string): Fault {
  return { code: 'bad-shape', at, explain: () => ({ message: writtenAs(spec.key, spec.shape), suggestion }) };
}

/** A list with a member missing between two commas: the rest is what was meant. */
function malformedList(written: Written): Fault {
  const said = splitOutsideQuotes(written.text, ',').flatMap(({ text }) => (text === '' ? [] : [text]));
  const isMap = written.spec.shape.type === 'map';
  const whole = said.length > 0 && (!isMap || said.every((piece) => splitPair(piece, ':', written.at)));
  return malformed(written, whole ? said.join(',') : undefined);
}

const tooLong = ({ spec, at }: Written): Fault => ({
  code: 'bad-value',
  at,
  explain: () => ({ message: mustBe(spec.key, spec.shape) }),
});

function badWord({ spec }: Written, word: Word, better = (): string | undefined => betterWord(spec, word)): Fault {
  return {
    code: 'bad-value',
    at: word.at,
    explain: () => {
      const instead = better();
      const suggestion = instead === undefined ? undefined : `${word.prefix ?? ''}${instead}`;
      return { message: mustBe(spec.key, spec.shape), suggestion };
    },
  };
}
