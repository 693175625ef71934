import { isId } from '../base/wording.ts';
import { isNameFor } from '../design/design.ts';
import type { Shape, TextKind } from '../design/fields.ts';
import { fits } from '../design/fields.ts';
import type { Kind } from '../design/ids.ts';
import { kinds as kindSpecs } from '../design/kinds/index.ts';
import { idLike } from './identifiers.ts';
import { nearest } from './nearest.ts';
import type { KeySpec } from './statements.ts';
import { declaredByUse } from './statements.ts';
import type { Word } from './words.ts';
import { quote } from './words.ts';

/** What a word says under a key that it is allowed for. */
export type Meaning =
  | { readonly says: 'value'; readonly value: unknown }
  /** The name of an entity, which may or may not be declared. */
  | { readonly says: 'name' }
  | { readonly says: 'nothing' };

/** The meaning of a single word, or of one member of a list; undefined when it is not allowed. */
export function meaningOfWord(spec: KeySpec, { text, quoted }: Pick<Word, 'text' | 'quoted'>): Meaning | undefined {
  const { shape } = spec;
  if (shape.type === 'toggle') return meaningOfToggle(shape, text);
  // In quotes it is the name of an entity that happens to be called so.
  if (shape.type === 'reference' && shape.words.includes(text) && !quoted) return { says: 'value', value: text };
  if (spec.names.length > 0) return canName(spec.names, text) ? { says: 'name' } : undefined;
  const isNumber = shape.type === 'number' || (shape.type === 'list' && shape.of === 'number');
  const value = isNumber ? wholeNumber(text) : text;
  return fitsKey(spec, isList(shape) ? [value] : value) ? { says: 'value', value } : undefined;
}

/** Whether the schema of the key's field takes a value. */
export const fitsKey = ({ goes }: KeySpec, value: unknown): boolean => goes.to !== 'field' || fits(goes.spec, value);

export const isList = ({ type }: Shape): boolean => type === 'list' || type === 'choices' || type === 'references';

export const wholeNumber = (text: string): number | undefined => (/^\d{1,9}$/.test(text) ? Number(text) : undefined);

type Toggle = Extract<Shape, { type: 'toggle' }>;

/** `no` under a key that only knows yes is what it means to say nothing. */
function meaningOfToggle({ words: [yes, no], yesOnly }: Toggle, text: string): Meaning | undefined {
  if (text === yes) return { says: 'value', value: true };
  if (text !== no) return undefined;
  return yesOnly ? { says: 'nothing' } : { says: 'value', value: false };
}

/** What has to be declared is looked up later, whatever its form; what is declared by use must be fit to be a name. */
const canName = (kinds: readonly Kind[], text: string): boolean =>
  kinds.some((kind) => !declaredByUse.has(kind) || isNameFor(kind, text));

/** An allowed word that was probably meant, as it is to be written. */
export function betterWord(spec: KeySpec, word: Word): string | undefined {
  if (word.malformed && meaningOfWord(spec, { text: word.text, quoted: true })) return quote(word.text);
  const { shape } = spec;
  switch (shape.type) {
    case 'choice':
    case 'choices':
      return nearest(
        word.text,
        shape.options.map(({ value }) => value),
      );
    case 'toggle':
      return betterToggle(shape, word.text);
    case 'text':
      return betterText(shape.accept, word.text);
    case 'reference':
    case 'references':
      return kindSpecs[shape.to].naming === 'id' ? idLike(word.text) : undefined;
    default:
      return undefined;
  }
}

/** How other formats say yes and no. */
const affirmative = ['yes', 'true', 'on', '1'];
const negative = ['no', 'false', 'off', '0'];

function betterToggle({ words, yesOnly }: Toggle, text: string): string | undefined {
  const said = text.toLowerCase();
  if (affirmative.includes(said)) return words[0];
  if (negative.includes(said)) return words[1];
  return nearest(text, yesOnly ? words.slice(0, 1) : words);
}

function betterText(accept: TextKind, text: string): string | undefined {
  if (accept === 'minor-version') return /\d{1,2}\.\d{1,3}/.exec(text.slice(0, 100))?.[0];
  if (accept === 'service' && isId(text)) return `default/${text}`;
  return undefined;
}
