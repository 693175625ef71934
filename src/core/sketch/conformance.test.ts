import { describe, expect, it } from 'vitest';
import vectors from '../testing/fixtures/sketch.json' with { type: 'json' };
import { parseSketch } from './parse.ts';
import { printSketch } from './print.ts';

describe('the conformance vectors of the sketch language', () => {
  it.each(vectors.map((vector) => [`${vector.id} ${vector.title}`, vector] as const))('%s', (_, vector) => {
    const { model, problems } = parseSketch(vector.text);
    expect(problems.map((problem, i) => pickKeys(problem, vector.errors[i]))).toEqual(vector.errors);
    if ('print' in vector) expect(printSketch(model)).toBe(vector.print);
  });
});

/** The members of a problem that a vector demands: one without a suggestion does not forbid it. */
function pickKeys(problem: object, demanded: object | undefined): object {
  const keys = Object.keys(demanded ?? { line: 0, column: 0, length: 0, code: '' });
  return Object.fromEntries(Object.entries(problem).filter(([key]) => keys.includes(key)));
}
