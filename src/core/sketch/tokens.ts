import type { Place } from './words.ts';

/** A piece of a statement between blanks, as written: quotes and escapes are still in it. */
export interface Token {
  readonly text: string;
  /** From 1, in UTF-16 units. */
  readonly column: number;
}

/** Where a token of a line stands. */
export const placeOf = (line: number, { text, column }: Token): Place => ({ line, column, length: text.length });

/** Whether a token is a pair with a value. The names in front of the pairs may hold `=` only in quotes. */
export const startsPair = ({ text }: Token): boolean => !text.startsWith('"') && text.includes('=');

/** One statement of a line, cut into tokens. There is always at least one. */
export interface Statement {
  /** From 1. */
  readonly line: number;
  readonly first: Token;
  readonly rest: readonly Token[];
  /** Column after the last token. */
  readonly end: number;
  /** What follows a `"` that is not closed on the line, the quote included. */
  readonly openQuote?: Token;
}

/**
 * Cuts a text into statements, in text order. Comments, blanks and empty statements are gone; nothing is judged yet.
 * O(length), and lazy: a caller that has seen enough stops reading.
 */
export function* statementsOf(text: string): Generator<Statement> {
  // A byte order mark counts as a blank, so that columns stay those of the text as given.
  const source = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
  let from = 0;
  for (let line = 1; from <= source.length; line++) {
    const found = source.indexOf('\n', from);
    const end = found < 0 ? source.length : found;
    yield* statementsOfLine(source.slice(from, source[end - 1] === '\r' && end > from ? end - 1 : end), line);
    from = end + 1;
  }
}

function* statementsOfLine(source: string, line: number): Generator<Statement> {
  let tokens: Token[] = [];
  let at = 0;
  while (at < source.length) {
    const char = source.charAt(at);
    if (isBlank(char)) {
      at++;
    } else if (char === '|') {
      yield* statementOf(tokens, line);
      tokens = [];
      at++;
    } else if (char === '#' && (at === 0 || isBlank(source.charAt(at - 1)))) {
      break;
    } else {
      const end = endOfToken(source, at);
      tokens.push({ text: source.slice(at, end), column: at + 1 });
      at = end;
    }
  }
  yield* statementOf(tokens, line);
}

function* statementOf(tokens: readonly Token[], line: number): Generator<Statement> {
  const [first, ...rest] = tokens;
  const last = tokens.at(-1);
  if (!first || !last) return;
  const open = openQuoteAt(last.text);
  const openQuote = open < 0 ? {} : { openQuote: { text: last.text.slice(open), column: last.column + open } };
  yield { line, first, rest, end: last.column + last.text.length, ...openQuote };
}

const isBlank = (char: string): boolean => char === ' ' || char === '\t';

/** Where the token that starts at `from` ends. An open quote reaches to the end of the line. */
function endOfToken(source: string, from: number): number {
  let at = from;
  while (at < source.length) {
    const char = source.charAt(at);
    if (char === '|' || isBlank(char)) return at;
    at = char === '"' ? endOfQuote(source, at) : at + 1;
  }
  return Math.min(at, source.length);
}

/** Index after the closing quote of the one at `from`; beyond the end of the text when there is none. */
function endOfQuote(source: string, from: number): number {
  for (let at = from + 1; at < source.length; at++) {
    const char = source.charAt(at);
    if (char === '\\') at++;
    else if (char === '"') return at + 1;
  }
  return source.length + 1;
}

/** Index of the quote that is not closed in a token, or -1. */
function openQuoteAt(token: string): number {
  let at = token.indexOf('"');
  while (at >= 0) {
    const end = endOfQuote(token, at);
    if (end > token.length) return at;
    at = token.indexOf('"', end);
  }
  return -1;
}

/** The pieces of a token between separators that stand outside quotes, each with its index. O(length). */
export function splitOutsideQuotes(token: string, separator: string): readonly { text: string; at: number }[] {
  const pieces: { text: string; at: number }[] = [];
  let from = 0;
  for (let next = indexOutsideQuotes(token, separator, 0); next >= 0;) {
    pieces.push({ text: token.slice(from, next), at: from });
    from = next + 1;
    next = indexOutsideQuotes(token, separator, from);
  }
  pieces.push({ text: token.slice(from), at: from });
  return pieces;
}

/** Index of a character outside quotes, or -1. `from` must stand outside quotes. */
export function indexOutsideQuotes(token: string, wanted: string, from = 0): number {
  for (let at = from; at < token.length;) {
    const char = token.charAt(at);
    if (char === wanted) return at;
    at = char === '"' ? endOfQuote(token, at) : at + 1;
  }
  return -1;
}
