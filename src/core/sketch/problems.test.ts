import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limits } from '../base/limits.ts';
import { languages } from '../base/text.ts';
import { breachesOf } from '../design/integrity.ts';
import { arbitraryNonsense, arbitrarySketch } from '../testing/arbitrary-sketch.ts';
import { parseSketch } from './parse.ts';
import { printSketch } from './print.ts';
import type { SketchProblem } from './problems.ts';
import { applyEdit } from './problems.ts';

/** Half a second alone; a machine that runs everything at once may take its time. */
const SHARED_MACHINE_MS = 60_000;

const anyText = fc.oneof({ weight: 3, arbitrary: arbitrarySketch }, { weight: 1, arbitrary: arbitraryNonsense });

/** Line and column as an editor counts them, and nothing beyond the end of a line. */
function isInText(text: string, { line, column, length }: SketchProblem): boolean {
  const found = text.split('\n')[line - 1];
  return found !== undefined && column >= 1 && length >= 0 && column - 1 + length <= found.length;
}

describe('a text with slips', { timeout: SHARED_MACHINE_MS }, () => {
  it('is never too much for the parser, which points into the text and leaves a whole drawing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { model, problems } = parseSketch(text);
        expect(breachesOf(model)).toEqual([]);
        expect(problems.length).toBeLessThanOrEqual(limits.sketchErrors);
        expect(problems.filter((problem) => !isInText(text, problem))).toEqual([]);
        for (const { message } of problems) for (const language of languages) expect(message[language]).not.toBe('');
      }),
      { numRuns: 300 },
    );
  });

  it('has its problems in text order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const places = parseSketch(text).problems.map(({ line, column }) => line * 1e7 + column);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }),
      { numRuns: 200 },
    );
  });

  it('gives the same drawing as the canonical text of what was understood', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { model } = parseSketch(text);
        expect(parseSketch(printSketch(model)).model).toEqual(model);
      }),
      { numRuns: 200 },
    );
  });

  it('loses a problem when its suggestion is followed', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { problems } = parseSketch(text);
        fc.pre(problems.length < limits.sketchErrors);
        for (const problem of problems) {
          expect(problem.edit === undefined).toBe(problem.suggestion === undefined);
          if (problem.edit) expect(isCured(text, problem, problems)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

function isCured(text: string, problem: SketchProblem, before: readonly SketchProblem[]): boolean {
  if (!problem.edit) return false;
  const after = parseSketch(applyEdit(text, problem.edit)).problems;
  const count = (problems: readonly SketchProblem[]): number =>
    problems.filter(({ code }) => code === problem.code).length;
  const isThere = after.some(
    ({ code, line, column }) => code === problem.code && line === problem.line && column === problem.column,
  );
  // What follows may move into the place of a pair that was taken out, and a statement that is read at last may show new slips.
  return !isThere || count(after) < count(before);
}
