/** What became of one vector. */
export type Outcome = { readonly id: string; readonly title: string; readonly line?: number } & (
  | { readonly result: 'passed' }
  | { readonly result: 'skipped' }
  | { readonly result: 'failed'; readonly mismatches: readonly Mismatch[] }
);

/** Where the answer is not the one demanded. Both sides as they are to be printed. */
export interface Mismatch {
  readonly of: string;
  readonly expected: string;
  readonly got: string;
}

type Vector = Pick<Outcome, 'id' | 'title' | 'line'>;

/** A vector has passed when nothing differs. */
export function judge({ id, title, line }: Vector, mismatches: readonly Mismatch[]): Outcome {
  const vector = { id, title, ...(line === undefined ? {} : { line }) };
  return mismatches.length === 0 ? { ...vector, result: 'passed' } : { ...vector, result: 'failed', mismatches };
}

/** A vector that is not what its file says it is. */
export const unreadable = (vector: Vector, why: string): Outcome =>
  judge(vector, [{ of: 'vector', expected: 'a vector that can be read', got: why }]);
