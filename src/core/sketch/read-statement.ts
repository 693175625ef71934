import { say } from '../base/text.ts';
import { isNameFor } from '../design/design.ts';
import type { Kind } from '../design/ids.ts';
import { kinds } from '../design/kinds/index.ts';
import { idLike, serviceLike } from './identifiers.ts';
import { phrases } from './messages.ts';
import type { Names } from './names.ts';
import { nextFree } from './nearest.ts';
import type { Fault } from './problems.ts';
import type { Head } from './read-ends.ts';
import { readEnds } from './read-ends.ts';
import { readPairs } from './read-pairs.ts';
import type { StatementSpec } from './statements.ts';
import { stemFor } from './statements.ts';
import type { Statement } from './tokens.ts';
import { placeOf, startsPair } from './tokens.ts';
import type { Value } from './values.ts';
import type { Word } from './words.ts';
import { quote, readWord } from './words.ts';

/** A statement that was understood. */
export interface Said {
  readonly spec: StatementSpec;
  /** One name for an entity, the two ends for a link. */
  readonly names: readonly [Word, ...Word[]];
  /** By key. */
  readonly values: ReadonlyMap<string, Value>;
  /** It has a bad value or an unknown key, so that a missing key is not worth a word. */
  readonly spoiled: boolean;
  readonly line: number;
  /** Column after its last token. */
  readonly end: number;
}

/** Reads a statement whose first word is known. Undefined when it has no usable name; faults are added to the list. */
export function readStatement(
  spec: StatementSpec,
  statement: Statement,
  { names, faults }: { readonly names: Names; readonly faults: Fault[] },
): Said | undefined {
  const { subject, word } = spec;
  const head =
    subject.of === 'link' ? readEnds(word, subject, statement) : readName(word, subject.kind, { statement, names });
  if (head.fault) {
    faults.push(head.fault);
    return undefined;
  }
  const { line, end } = statement;
  const pairs = readPairs(spec, line, head.pairs);
  for (const fault of pairs.faults) faults.push(fault);
  return { spec, names: head.names, values: pairs.values, spoiled: pairs.spoiled, line, end };
}

interface NameContext {
  readonly statement: Statement;
  readonly names: Names;
}

function readName(word: string, kind: Kind, context: NameContext): Head {
  const { line, rest } = context.statement;
  const [token, ...pairs] = rest;
  if (!token || startsPair(token)) return { fault: missingName(word, kind, context) };
  const name = readWord(token.text, placeOf(line, token));
  // Ids are written bare; other names are words like any other.
  const usable = isNameFor(kind, name.text) && !name.malformed && (!name.quoted || kinds[kind].naming === 'word');
  return usable ? { names: [name], pairs } : { fault: badName(kind, name, context.names) };
}

function missingName(word: string, kind: Kind, { statement: { line, first }, names }: NameContext): Fault {
  return {
    code: 'missing-id',
    at: placeOf(line, first),
    explain: () => {
      const suggestion = nextFree(stemFor(kind), (name) => names.has(kind, name));
      const gap = { line, column: first.column + first.text.length, length: 0 };
      const message = say(kinds[kind].naming === 'word' ? phrases.missingName : phrases.missingId, { word });
      return { message, suggestion, edit: { ...gap, text: ` ${suggestion}` } };
    },
  };
}

function badName(kind: Kind, word: Word, names: Names): Fault {
  const badNamePhrases = { id: phrases.badId, service: phrases.badService, word: phrases.badName };
  return {
    code: 'bad-id',
    at: word.at,
    explain: () => ({
      message: say(badNamePhrases[kinds[kind].naming], { id: word.text }),
      suggestion: betterName(kind, word, names),
    }),
  };
}

function betterName(kind: Kind, { text, malformed }: Word, names: Names): string | undefined {
  const { naming } = kinds[kind];
  if (naming === 'word') return malformed && isNameFor(kind, text) ? quote(text) : undefined;
  const like = naming === 'service' ? serviceLike(text) : idLike(text);
  const free = like !== undefined && names.has(kind, like) ? nextFree(like, (name) => names.has(kind, name)) : like;
  return free !== undefined && isNameFor(kind, free) ? free : undefined;
}
