import { say } from '../base/text.ts';
import { phrases } from './messages.ts';
import { nearest } from './nearest.ts';
import type { Fault } from './problems.ts';
import type { KeySpec, StatementSpec } from './statements.ts';
import type { Token } from './tokens.ts';
import type { Value } from './values.ts';
import { readValue } from './values.ts';
import type { Place } from './words.ts';

interface Pairs {
  /** By key, without the pairs that say nothing. */
  readonly values: ReadonlyMap<string, Value>;
  readonly spoiled: boolean;
  readonly faults: readonly Fault[];
}

/** Reads the pairs of a statement. A bad one is left out; of two with one key the first counts. */
export function readPairs(spec: StatementSpec, line: number, tokens: readonly Token[]): Pairs {
  const values = new Map<string, Value>();
  const faults: Fault[] = [];
  const given = new Set<string>();
  for (const token of tokens) {
    const pair = splitPair(token, line);
    const key = spec.keys.get(pair.key);
    if (!key) {
      faults.push(unknownKey(spec, pair, given));
    } else if (given.has(pair.key)) {
      faults.push(duplicateKey(pair, token));
    } else {
      given.add(pair.key);
      const reading = readValue({
        spec: key,
        text: pair.value ?? 'yes',
        at: pair.valueAt,
        implied: pair.value === undefined,
      });
      // One value can have more faults than a call may have arguments.
      for (const fault of reading.faults) faults.push(fault);
      if (reading.value) values.set(pair.key, reading.value);
    }
  }
  return { values, faults, spoiled: faults.some(({ code }) => SPOILING.has(code)) };
}

const SPOILING: ReadonlySet<string> = new Set(['unknown-key', 'bad-value', 'bad-shape']);

interface Pair {
  readonly key: string;
  readonly keyAt: Place;
  /** Undefined when the key stands alone. */
  readonly value: string | undefined;
  readonly valueAt: Place;
}

function splitPair({ text, column }: Token, line: number): Pair {
  const equals = text.startsWith('"') ? -1 : text.indexOf('=');
  if (equals <= 0) {
    const at = { line, column, length: text.length };
    return { key: text, keyAt: at, value: undefined, valueAt: at };
  }
  const value = text.slice(equals + 1);
  return {
    key: text.slice(0, equals),
    keyAt: { line, column, length: equals },
    value,
    valueAt: { line, column: column + equals + 1, length: value.length },
  };
}

function unknownKey(spec: StatementSpec, { key, keyAt }: Pair, given: ReadonlySet<string>): Fault {
  return {
    code: 'unknown-key',
    at: keyAt,
    explain: () => ({
      message: say(phrases.unknownKey, { word: spec.word, key }),
      suggestion: nearestKey(spec, key, given),
    }),
  };
}

/** The key that was probably meant, by its own spelling or by the name that the field has elsewhere in the program. */
function nearestKey(spec: StatementSpec, written: string, given: ReadonlySet<string>): string | undefined {
  if (!/^[A-Za-z]/.test(written)) return undefined;
  const free = [...spec.keys.values()].filter(({ key }) => !given.has(key));
  const near = nearest(
    written.toLowerCase(),
    free.map(({ key }) => key),
  );
  if (near !== undefined) return near;
  const names = new Map(free.map((key) => [fullName(key), key.key]));
  return names.get(nearest(written.toLowerCase(), names.keys()) ?? '');
}

const fullName = ({ goes }: KeySpec): string => (goes.to === 'field' ? goes.name : goes.kind).toLowerCase();

/** The second pair goes, with the blank in front of it. */
function duplicateKey({ key, keyAt }: Pair, { text, column }: Token): Fault {
  return {
    code: 'duplicate-key',
    at: keyAt,
    explain: () => ({
      message: say(phrases.duplicateKey, { key }),
      suggestion: '',
      edit: { line: keyAt.line, column: column - 1, length: text.length + 1, text: '' },
    }),
  };
}
