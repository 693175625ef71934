import type { Text } from '../base/text.ts';
import { say } from '../base/text.ts';
import { isNameFor } from '../design/design.ts';
import type { Kind } from '../design/ids.ts';
import { kinds } from '../design/kinds/index.ts';
import { linkKinds } from '../design/links/index.ts';
import { declaration } from './forms.ts';
import { phrases } from './messages.ts';
import type { Names } from './names.ts';
import { nearest } from './nearest.ts';
import type { Fault } from './problems.ts';
import type { Said } from './read-statement.ts';
import type { KeySpec, StatementSpec } from './statements.ts';
import { declaredByUse } from './statements.ts';
import type { Value } from './values.ts';
import type { Word } from './words.ts';

/** An entity by its name. */
export interface Mention {
  readonly kind: Kind;
  readonly name: string;
}

export type ResolvedValue =
  | { readonly type: 'plain'; readonly value: unknown }
  | { readonly type: 'names'; readonly of: readonly Mention[] }
  | { readonly type: 'map'; readonly entries: readonly (readonly [name: Mention, value: unknown])[] };

/** A statement all of whose names exist. */
export interface Resolved {
  readonly spec: StatementSpec;
  readonly names: readonly [string, ...string[]];
  /** By key. No list or map is empty. */
  readonly values: ReadonlyMap<string, ResolvedValue>;
}

interface Context {
  readonly names: Names;
  readonly faults: Fault[];
  /** Links that were said already and mean the same in the other direction. */
  readonly mutual: Set<string>;
}

/**
 * Looks up every name. Names of nothing are taken out of their statement and told; a statement that cannot stand without them goes
 * (a link without an end, a gateway without a cluster).
 */
export function resolve(said: readonly Said[], names: Names, faults: Fault[]): readonly Resolved[] {
  const context: Context = { names, faults, mutual: new Set() };
  return said.flatMap((one) => {
    const missing = missingKey(one, names);
    if (missing) faults.push(missing);
    const resolved = resolveOne(one, context);
    return resolved ? [resolved] : [];
  });
}

function resolveOne(said: Said, context: Context): Resolved | undefined {
  const { spec, names } = said;
  if (spec.subject.of === 'link' && !endsStand(said, spec.subject.end, context)) return undefined;
  const values = new Map<string, ResolvedValue>();
  for (const key of spec.keys.values()) {
    const value = said.values.get(key.key);
    const resolved = value && resolveValue(value, { said, key }, context);
    if (resolved) values.set(key.key, resolved);
  }
  const { subject } = spec;
  if (subject.of === 'entity' && kinds[subject.kind].needsParent && !hasParent(spec, values)) return undefined;
  const [first, ...rest] = names;
  return { spec, names: [first.text, ...rest.map(({ text }) => text)], values };
}

function hasParent({ keys }: StatementSpec, values: Resolved['values']): boolean {
  return [...values.keys()].some((key) => keys.get(key)?.goes.to === 'parent');
}

function endsStand(said: Said, end: Kind, { names, faults }: Context): boolean {
  const unknown = said.names.filter(({ text }) => !names.has(end, text));
  for (const word of unknown) {
    const about = { word: said.spec.word, missing: word.text, kind: kinds[end].title };
    const message = (): Text => say(phrases.unknownEnd, about);
    faults.push(notDeclared(word, said, { kinds: [end], names, message }));
  }
  const [from, to] = said.names;
  if (unknown.length > 0 || !to) return false;
  if (from.text === to.text) faults.push(itself(to, said));
  return from.text !== to.text;
}

interface Pair {
  readonly said: Said;
  readonly key: KeySpec;
}

function resolveValue(value: Value, pair: Pair, context: Context): ResolvedValue | undefined {
  if (value.type === 'plain') return value;
  if (value.type === 'map') {
    const entries = value.entries.flatMap(([word, item]) => {
      const mention = lookUp(word, pair, context);
      return mention ? [[mention, item] as const] : [];
    });
    return entries.length > 0 ? { type: 'map', entries } : undefined;
  }
  const found = value.words.flatMap((word) => lookUp(word, pair, context) ?? []);
  const of = pair.key.goes.to === 'links' ? onceEach(found, pair, context) : found;
  return of.length > 0 ? { type: 'names', of } : undefined;
}

function lookUp(word: Word, { said, key }: Pair, { names, faults }: Context): Mention | undefined {
  const kind = key.names.find((one) => isNameFor(one, word.text)) ?? key.names[0];
  if (kind === undefined) return undefined;
  const known = declaredByUse.has(kind) || names.has(kind, word.text);
  if (!known) {
    const { spec, names: own } = said;
    const about = { word: spec.word, name: own[0].text, key: key.key, missing: word.text };
    const message = (): Text =>
      say(key.goes.to === 'parent' ? phrases.gatewayNowhere : phrases.unknownReference, about);
    faults.push(notDeclared(word, said, { kinds: key.names, names, message }));
    return undefined;
  }
  const isOwn = key.goes.to === 'links' && said.spec.subject.kind === kind && said.names[0].text === word.text;
  if (isOwn) faults.push(itself(word, said));
  return isOwn ? undefined : { kind, name: word.text };
}

/** A link between two ends is said once, however often a list names them and from whichever side. */
function onceEach(mentions: readonly Mention[], { said, key }: Pair, { mutual }: Context): readonly Mention[] {
  const { goes } = key;
  const isMutual = goes.to === 'links' && linkKinds[goes.kind].mutual;
  const seen = isMutual ? mutual : new Set<string>();
  return mentions.filter(({ kind, name }) => {
    const ends = isMutual ? [said.names[0].text, name].toSorted() : [kind, name];
    const link = `${key.key}\n${ends.join('\n')}`;
    const isNew = !seen.has(link);
    seen.add(link);
    return isNew;
  });
}

const itself = (word: Word, { spec }: Said): Fault => ({
  code: 'bad-value',
  at: word.at,
  explain: () => ({ message: say(phrases.itself, { word: spec.word, name: word.text }) }),
});

interface Looked {
  readonly kinds: readonly Kind[];
  readonly names: Names;
  readonly message: () => Text;
}

/** The nearest declared name takes its place; without one, a declaration can be added after the statement. */
function notDeclared(word: Word, said: Said, { kinds: wanted, names, message: tellIt }: Looked): Fault {
  return {
    code: 'unknown-reference',
    at: word.at,
    explain: () => {
      const message = tellIt();
      const near = nearest(word.text, candidates(said, wanted, names));
      if (near !== undefined) return { message, suggestion: `${word.prefix ?? ''}${near}` };
      const kind = wanted.find((one) => isNameFor(one, word.text));
      if (kind === undefined) return { message };
      const suggestion = declaration(kind, word.text);
      const gap = { line: said.line, column: said.end, length: 0 };
      return { message, suggestion, edit: { ...gap, text: ` | ${suggestion}` } };
    },
  };
}

/** Declared names that a statement could mean: not that of its own element, since no link leads back to where it starts. */
function candidates(said: Said, wanted: readonly Kind[], names: Names): readonly string[] {
  const { subject } = said.spec;
  const own = subject.of === 'link' ? subject.end : subject.kind;
  return wanted.flatMap((kind) =>
    names.all(kind).filter((name) => kind !== own || said.names.every(({ text }) => text !== name)),
  );
}

/** A key that the statement cannot do without. Not told about one that has other troubles. */
function missingKey({ spec, values, names: written, spoiled, line }: Said, names: Names): Fault | undefined {
  const { required, word } = spec;
  if (!required || spoiled || values.has(required.key)) return undefined;
  if (required.onlyWithSeveralMeshes && names.all('mesh').length === 1) return undefined;
  const [name] = written;
  const kind = spec.keys.get(required.key)?.names[0] ?? 'cluster';
  return {
    code: 'required-key',
    at: name.at,
    explain: () => {
      const message = say(phrases.requiredKey, { word, name: name.text, key: required.key, kind });
      const [only, ...others] = names.all(kind);
      if (only === undefined || others.length > 0) return { message };
      const suggestion = `${required.key}=${only}`;
      const gap = { line, column: name.at.column + name.at.length, length: 0 };
      return { message, suggestion, edit: { ...gap, text: ` ${suggestion}` } };
    },
  };
}
