import * as v from 'valibot';
import type { Text } from '../base/text.ts';
import { isServiceName, isWord } from '../base/wording.ts';
import type { EntityId, Kind } from './ids.ts';

/**
 * The description of one property of a kind: its value, its word in the sketch language, its control and its label.
 * Schema, inspector and sketch are all made from it, so a property is added in one place.
 *
 * A value that is absent is *not said*: neither yes nor no. A field with a `default` is always present.
 */
export interface FieldSpec<T, D extends T | undefined = T | undefined> {
  /** Decides the control of the inspector and the grammar of the sketch. */
  readonly shape: Shape;
  /** The key in the sketch language, `docs/sketch.md`. */
  readonly key: string;
  readonly label: Text;
  readonly help?: Text;
  /** Istio's own default, where there is one. Never printed in a sketch. */
  readonly default: D;
  readonly schema: v.GenericSchema<unknown, T>;
  /** Never set: carries the type of the value for {@link FieldValues}. */
  readonly type?: T;
}

export type Shape =
  | { readonly type: 'text'; readonly accept: TextKind; readonly examples?: readonly string[] }
  | { readonly type: 'number' }
  | { readonly type: 'choice'; readonly options: readonly Option[] }
  | { readonly type: 'toggle'; readonly yesOnly: boolean; readonly words: readonly [yes: string, no: string] }
  | { readonly type: 'reference'; readonly to: Kind; readonly words: readonly string[] }
  | { readonly type: 'references'; readonly to: Kind }
  | { readonly type: 'list'; readonly of: 'word' | 'number' | 'line' }
  | { readonly type: 'choices'; readonly options: readonly Option[] }
  | { readonly type: 'map'; readonly by: Kind | 'word'; readonly to: 'word' | 'number' }
  | { readonly type: 'shift' };

/** What a text may hold. `word` is any single line; the others are narrower. */
export type TextKind = 'word' | 'cidr' | 'url' | 'minor-version' | 'service';

export interface Option {
  readonly value: string;
  readonly label: Text;
}

/** An entry of a map field. A list of pairs and not a record, because the order is the document's. */
export type MapEntry<K extends string, T> = readonly [key: K, value: T];

export interface Shift {
  readonly from: string;
  readonly to: string;
}

type Labelled = { readonly key: string; readonly label: Text; readonly help?: Text };

const MINOR_VERSION = /^\d{1,2}\.\d{1,3}$/;
const IPV4_CIDR = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)\/(?:3[0-2]|[12]?\d)$/;
const IPV6_CIDR = /^[0-9a-fA-F:]{2,39}\/(?:12[0-8]|1[01]\d|\d?\d)$/;

const checks: Readonly<Record<TextKind, (text: string) => boolean>> = {
  word: isWord,
  cidr: (text) => IPV4_CIDR.test(text) || IPV6_CIDR.test(text),
  url: isWord,
  'minor-version': (text) => MINOR_VERSION.test(text),
  service: isServiceName,
};

/** Whether a text may stand in a text field of this kind. */
export const accepts = (kind: TextKind, text: string): boolean => checks[kind](text);

/** Whether a value may stand in a field. */
export const fits = ({ schema }: FieldSpec<unknown, unknown>, value: unknown): boolean => v.is(schema, value);

const word = v.pipe(v.string(), v.check(isWord));
const line = v.pipe(
  v.string(),
  v.check((text) => text === '' || isWord(text)),
);
const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(1_000_000));

export function text(
  spec: Labelled & { accept?: TextKind; examples?: readonly string[] },
): FieldSpec<string, undefined>;
export function text<const D extends string>(
  spec: Labelled & { accept?: TextKind; examples?: readonly string[]; default: D },
): FieldSpec<string, string>;
export function text(
  spec: Labelled & { accept?: TextKind; examples?: readonly string[]; default?: string },
): FieldSpec<string> {
  const accept = spec.accept ?? 'word';
  return {
    ...labelled(spec),
    shape: { type: 'text', accept, ...(spec.examples ? { examples: spec.examples } : {}) },
    default: spec.default,
    schema: v.pipe(
      v.string(),
      v.check((value) => accepts(accept, value)),
    ),
  };
}

export function number(spec: Labelled): FieldSpec<number, undefined> {
  return { ...labelled(spec), shape: { type: 'number' }, default: undefined, schema: whole };
}

type OptionsOf<O extends string> = Readonly<Record<O, Text>>;

export function choice<O extends string>(spec: Labelled & { of: OptionsOf<O> }): FieldSpec<O, undefined>;
export function choice<O extends string>(spec: Labelled & { of: OptionsOf<O>; default: NoInfer<O> }): FieldSpec<O, O>;
export function choice<O extends string>(spec: Labelled & { of: OptionsOf<O>; default?: O }): FieldSpec<O> {
  const values = optionValues(spec.of);
  return {
    ...labelled(spec),
    shape: { type: 'choice', options: values.map((value) => ({ value, label: spec.of[value] })) },
    default: spec.default,
    schema: v.picklist(values),
  };
}

/** Yes, no or not said. `yesOnly` where the sketch language knows only yes; `words` where it says on/off. */
export function toggle(
  spec: Labelled & { yesOnly?: boolean; words?: readonly [yes: string, no: string] },
): FieldSpec<boolean, undefined> {
  return {
    ...labelled(spec),
    shape: { type: 'toggle', yesOnly: spec.yesOnly ?? false, words: spec.words ?? ['yes', 'no'] },
    default: undefined,
    // Where no is the same as not said there is one way to write it, or two documents would be one drawing.
    schema: spec.yesOnly ? v.custom<boolean>((value) => value === true) : v.boolean(),
  };
}

/** One entity of a kind, or one of a few words that stand for a special case (`ca=self`). */
export function reference<K extends Kind>(spec: Labelled & { to: K }): FieldSpec<EntityId<K>, undefined>;
export function reference<K extends Kind, const W extends string>(
  spec: Labelled & { to: K; words: readonly W[] },
): FieldSpec<EntityId<K> | W, undefined>;
export function reference<K extends Kind>(
  spec: Labelled & { to: K; words?: readonly string[] },
): FieldSpec<EntityId<K> | string, undefined> {
  const words = spec.words ?? [];
  return {
    ...labelled(spec),
    shape: { type: 'reference', to: spec.to, words },
    default: undefined,
    schema: v.union([v.picklist(words), idSchema(spec.to)]),
  };
}

export function references<K extends Kind>(spec: Labelled & { to: K }): FieldSpec<readonly EntityId<K>[], undefined> {
  return {
    ...labelled(spec),
    shape: { type: 'references', to: spec.to },
    default: undefined,
    schema: v.pipe(v.array(idSchema(spec.to)), v.minLength(1)),
  };
}

/**
 * Words in an order that means something. A member may be empty (sketch language, section 3, rule 4); `lines` are those of a note.
 */
export function words(spec: Labelled & { lines?: boolean }): FieldSpec<readonly string[], undefined> {
  return {
    ...labelled(spec),
    shape: { type: 'list', of: spec.lines ? 'line' : 'word' },
    default: undefined,
    schema: v.pipe(v.array(line), v.minLength(1), v.maxLength(1_000)),
  };
}

export function numbers(spec: Labelled): FieldSpec<readonly number[], undefined> {
  return {
    ...labelled(spec),
    shape: { type: 'list', of: 'number' },
    default: undefined,
    schema: v.pipe(v.array(whole), v.minLength(1), v.maxLength(100)),
  };
}

export function choices<O extends string>(spec: Labelled & { of: OptionsOf<O> }): FieldSpec<readonly O[], undefined> {
  const values = optionValues(spec.of);
  return {
    ...labelled(spec),
    shape: { type: 'choices', options: values.map((value) => ({ value, label: spec.of[value] })) },
    default: undefined,
    schema: v.pipe(v.array(v.picklist(values)), v.minLength(1)),
  };
}

/** A value for each of some entities of one kind, such as `replicas=c1:1,c2:3`. */
export function mapBy<K extends Kind>(
  spec: Labelled & { by: K },
): FieldSpec<readonly MapEntry<EntityId<K>, string>[], undefined> {
  return {
    ...labelled(spec),
    shape: { type: 'map', by: spec.by, to: 'word' },
    default: undefined,
    schema: v.pipe(v.array(v.strictTuple([idSchema(spec.by), word])), v.minLength(1)),
  };
}

export function numberBy<K extends Kind>(
  spec: Labelled & { by: K },
): FieldSpec<readonly MapEntry<EntityId<K>, number>[], undefined> {
  return {
    ...labelled(spec),
    shape: { type: 'map', by: spec.by, to: 'number' },
    default: undefined,
    schema: v.pipe(v.array(v.strictTuple([idSchema(spec.by), whole])), v.minLength(1)),
  };
}

/** Words to words, such as `planes=blue:app`. */
export function wordMap(spec: Labelled): FieldSpec<readonly MapEntry<string, string>[], undefined> {
  return {
    ...labelled(spec),
    shape: { type: 'map', by: 'word', to: 'word' },
    default: undefined,
    schema: v.pipe(v.array(v.strictTuple([word, word])), v.minLength(1), v.maxLength(1_000)),
  };
}

/** From one name to another, such as `failover=r1>r2`. */
export function shift(spec: Labelled): FieldSpec<Shift, undefined> {
  return {
    ...labelled(spec),
    shape: { type: 'shift' },
    default: undefined,
    schema: v.strictObject({ from: word, to: word }),
  };
}

export type Fields = Readonly<Record<string, FieldSpec<unknown, unknown>>>;

/** The values of a set of fields: a field with a default is always there, any other may be not said. */
export type FieldValues<F extends Fields> = {
  readonly [N in keyof F as F[N]['default'] extends undefined ? never : N]: ValueOf<F[N]>;
} & {
  readonly [N in keyof F as F[N]['default'] extends undefined ? N : never]?: ValueOf<F[N]>;
};

type ValueOf<S> = S extends FieldSpec<infer T, infer _D> ? T : never;

/** A change of some fields. Null takes a statement back: the field is not said, or is its default again. */
export type FieldChange<F extends Fields> = { readonly [N in keyof F]?: ValueOf<F[N]> | null };

/** The schema entries of a set of fields, defaults filled in. */
export function fieldEntries(fields: Fields): Record<string, v.GenericSchema> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, spec]) => [
      name,
      // exactOptional: absent means not said; an explicit undefined is no value of the document.
      spec.default === undefined ? v.exactOptional(spec.schema) : v.optional(spec.schema, spec.default as never),
    ]),
  );
}

/** The schema entries of a change: every field optional, null allowed. */
export function changeEntries(fields: Fields): Record<string, v.GenericSchema> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, spec]) => [name, v.exactOptional(v.nullable(spec.schema))]),
  );
}

/** Id of an entity of one kind, as a schema. `>` is the separator inside the ids of links. */
export function idSchema<K extends Kind>(kind: K): v.GenericSchema<unknown, EntityId<K>> {
  // The check guarantees the template type.
  return v.pipe(
    v.string(),
    v.maxLength(400),
    v.check((id) => id.startsWith(`${kind}:`) && id.length > kind.length + 1 && !id.includes('>')),
  ) as unknown as v.GenericSchema<unknown, EntityId<K>>;
}

function labelled(spec: Labelled): Labelled {
  return { key: spec.key, label: spec.label, ...(spec.help ? { help: spec.help } : {}) };
}

function optionValues<O extends string>(options: OptionsOf<O>): [O, ...O[]] {
  // A choice with no option would be a slip in a kind's own file; its keys are exactly O.
  return Object.keys(options) as [O, ...O[]];
}
