import { parseSketch } from '../sketch/parse.ts';
import { printSketch } from '../sketch/print.ts';
import type { SketchProblem } from '../sketch/problems.ts';
import type { Mismatch, Outcome } from './outcome.ts';
import { judge, unreadable } from './outcome.ts';

/** A text, what the parser must find wrong with it, and what the printer must make of what was understood. */
interface SketchVector {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly errors: readonly Demand[];
  readonly print?: string;
}

/** A problem that is demanded. Without a suggestion, any or none will do. */
interface Demand {
  readonly line: number;
  readonly column: number;
  readonly length: number;
  readonly code: string;
  readonly suggestion?: string;
}

export function isSketchVector(vector: Readonly<Record<string, unknown>>): boolean {
  return typeof vector['text'] === 'string' && Array.isArray(vector['errors']);
}

/** Parses and prints one vector of `sketch.json`. Errors are compared in order, by place, code and suggestion. */
export function checkSketchVector(raw: Readonly<Record<string, unknown>>, place: string): Outcome {
  const { id = place, title = '', text, errors, print } = raw;
  const name = { id: String(id), title: String(title) };
  const canBeRead = typeof text === 'string' && isDemands(errors) && (print === undefined || typeof print === 'string');
  if (!canBeRead) return unreadable(name, 'text, errors or print is missing or of another type');
  return judge(name, differences({ ...name, text, errors, ...(print === undefined ? {} : { print }) }));
}

function isDemands(errors: unknown): errors is readonly Demand[] {
  return (
    Array.isArray(errors) &&
    errors.every(
      (error: unknown) =>
        typeof error === 'object' &&
        error !== null &&
        ['line', 'column', 'length', 'code'].every((key) => key in error),
    )
  );
}

function differences({ text, errors, print }: SketchVector): readonly Mismatch[] {
  const { model, problems } = parseSketch(text);
  const got = problems.map((problem, i) => written(asDemanded(problem, errors[i])));
  const wanted = errors.map(written);
  const mismatches: Mismatch[] = [];
  if (got.join('\n') !== wanted.join('\n')) {
    mismatches.push({ of: 'errors', expected: list(wanted), got: list(got) });
  }
  const printed = print === undefined ? undefined : printSketch(model);
  if (print !== undefined && printed !== print) {
    mismatches.push({ of: 'print', expected: JSON.stringify(print), got: JSON.stringify(printed) });
  }
  return mismatches;
}

function asDemanded({ suggestion, ...problem }: SketchProblem, demand: Demand | undefined): Demand {
  return demand?.suggestion === undefined || suggestion === undefined ? problem : { ...problem, suggestion };
}

const written = ({ line, column, length, code, suggestion }: Demand): string =>
  `${line}:${column}+${length} ${code}${suggestion === undefined ? '' : ` -> ${JSON.stringify(suggestion)}`}`;

const list = (errors: readonly string[]): string => (errors.length === 0 ? 'none' : errors.join('; '));
