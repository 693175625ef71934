import { limits } from '../base/limits.ts';
import type { Text } from '../base/text.ts';
import type { Place } from './words.ts';

/** Stable names of everything that can be wrong with a text (sketch language, section 4; `docs/sketch.md`). */
export const sketchCodes = [
  'unknown-statement',
  'unknown-key',
  'missing-id',
  'bad-id',
  'duplicate-id',
  'duplicate-key',
  'bad-value',
  'bad-shape',
  'unknown-reference',
  'required-key',
  'open-quote',
  'test-only',
  'too-large',
  'newer-version',
] as const;

export type SketchCode = (typeof sketchCodes)[number];

/** Something wrong with a text, at the piece that is wrong. */
export interface SketchProblem extends Place {
  readonly code: SketchCode;
  readonly severity: 'error' | 'warning';
  readonly message: Text;
  /** What would be right, to be shown. Empty where something has to go. */
  readonly suggestion?: string;
  /** The change of the text that follows the suggestion. There whenever a suggestion is. */
  readonly edit?: SketchEdit;
}

/** Puts `text` in place of a piece of one line; a piece of length 0 is a gap. */
export interface SketchEdit extends Place {
  readonly text: string;
}

/**
 * A problem before anybody reads it. Words and suggestions are made for the few that are returned: a hostile text of 1 MiB can
 * hold half a million.
 */
export interface Fault {
  readonly code: SketchCode;
  readonly at: Place;
  readonly explain: () => Explanation;
}

export interface Explanation {
  readonly message: Text;
  readonly suggestion?: string | undefined;
  /** Where the suggestion is not put in place of the marked piece. */
  readonly edit?: SketchEdit | undefined;
}

/** The first faults in text order, explained. */
export function problemsOf(faults: readonly Fault[]): readonly SketchProblem[] {
  return faults
    .toSorted((a, b) => a.at.line - b.at.line || a.at.column - b.at.column)
    .slice(0, limits.sketchErrors)
    .map(problemOf);
}

function problemOf({ code, at, explain }: Fault): SketchProblem {
  const { message, suggestion, edit } = explain();
  const { line, column, length } = at;
  const place = { line, column, length };
  const severity = code === 'newer-version' ? 'warning' : 'error';
  const problem = { ...place, code, severity, message } as const;
  return suggestion === undefined ? problem : { ...problem, suggestion, edit: edit ?? { ...place, text: suggestion } };
}

/** The text after an edit. A place outside the text changes nothing. */
export function applyEdit(text: string, edit: SketchEdit): string {
  let from = 0;
  for (let line = 1; line < edit.line; line++) {
    from = text.indexOf('\n', from) + 1;
    if (from === 0) return text;
  }
  const start = from + edit.column - 1;
  return text.slice(0, start) + edit.text + text.slice(start + edit.length);
}
