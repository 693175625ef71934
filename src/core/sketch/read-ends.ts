import { say } from '../base/text.ts';
import { isId } from '../base/wording.ts';
import { idLike } from './identifiers.ts';
import { linkForm } from './forms.ts';
import { phrases } from './messages.ts';
import { nearest } from './nearest.ts';
import type { Fault } from './problems.ts';
import type { Subject } from './statements.ts';
import type { Statement, Token } from './tokens.ts';
import { placeOf, startsPair } from './tokens.ts';
import type { Word } from './words.ts';
import { readWord } from './words.ts';

/** The names in front of the pairs, or what is wrong with them. */
export type Head =
  | { readonly names: readonly [Word, ...Word[]]; readonly pairs: readonly Token[]; readonly fault?: undefined }
  | { readonly fault: Fault };

type LinkSubject = Extract<Subject, { of: 'link' }>;

/** Reads the two ends of a link: `A reads B`, or `A<->B`. */
export function readEnds(word: string, subject: LinkSubject, statement: Statement): Head {
  const { line, first, rest } = statement;
  if (!rest[0] || startsPair(rest[0])) {
    return {
      fault: {
        code: 'missing-id',
        at: placeOf(line, first),
        explain: () => ({ message: say(phrases.missingId, { word }) }),
      },
    };
  }
  const ends = subject.between === 'reads' ? aroundWord(rest) : aroundArrow(rest[0]);
  if (!ends) return { fault: badForm(word, subject, statement) };
  const [from, to] = ends.map((token) => readWord(token.text, placeOf(line, token)));
  const bad = [from, to].find((end) => end && (!isId(end.text) || end.quoted));
  if (bad) return { fault: badEnd(bad) };
  const pairs = rest.slice(subject.between === 'reads' ? 3 : 1);
  return from && to ? { names: [from, to], pairs } : { fault: badForm(word, subject, statement) };
}

function aroundWord([from, reads, to]: readonly Token[]): readonly Token[] | undefined {
  return from && reads?.text === 'reads' && to && !startsPair(to) ? [from, to] : undefined;
}

const ARROW = '<->';

function aroundArrow({ text, column }: Token): readonly Token[] | undefined {
  const at = text.indexOf(ARROW);
  const rest = text.slice(at + ARROW.length);
  return at <= 0 || rest === ''
    ? undefined
    : [
        { text: text.slice(0, at), column },
        { text: rest, column: column + at + ARROW.length },
      ];
}

function badEnd({ text, at }: Word): Fault {
  return {
    code: 'bad-id',
    at,
    explain: () => ({ message: say(phrases.badId, { id: text }), suggestion: idLike(text) }),
  };
}

/** The link has no two ends with the right word between them. The statement can be repaired when both ends are there. */
function badForm(word: string, { between }: LinkSubject, { line, first, rest, end }: Statement): Fault {
  return {
    code: 'bad-shape',
    at: placeOf(line, first),
    explain: () => {
      const message = say(phrases.badStatement, { word, form: linkForm(word, between) });
      const ends = probableEnds(rest);
      if (!ends) return { message };
      const names = between === 'reads' ? `${ends.from} reads ${ends.to}` : `${ends.from}${ARROW}${ends.to}`;
      const suggestion = [word, names, ...rest.slice(ends.tokens).map(({ text }) => text)].join(' ');
      return {
        message,
        suggestion,
        edit: { line, column: first.column, length: end - first.column, text: suggestion },
      };
    },
  };
}

interface Ends {
  readonly from: string;
  readonly to: string;
  /** How many tokens they and what stands between them take. */
  readonly tokens: number;
}

/** Two ids with something between them that may have been meant: `a b`, `a raeds b`, `a -> b`, `a->b`. */
function probableEnds(rest: readonly Token[]): Ends | undefined {
  const [a = '', b = '', c = ''] = rest.map(({ text }) => text);
  const joined = /^([A-Za-z0-9][\w-]*?)-*[<>~]+[-<>~]*([A-Za-z0-9][\w-]*)$/.exec(a.slice(0, 200));
  if (joined?.[1] && joined[2]) return { from: joined[1], to: joined[2], tokens: 1 };
  if (!isId(a)) return undefined;
  const between = /^[-<>~]{1,5}$/.test(b) || nearest(b, ['reads']) !== undefined;
  if (between) return isId(c) ? { from: a, to: c, tokens: 3 } : undefined;
  return isId(b) ? { from: a, to: b, tokens: 2 } : undefined;
}
