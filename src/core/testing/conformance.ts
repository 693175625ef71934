import type { Result } from '../base/result.ts';
import { err, ok } from '../base/result.ts';
import { checkRuleVectors } from './check-rule-vectors.ts';
import type { Outcome } from './outcome.ts';
import { checkSketchVector, isSketchVector } from './sketch-vectors.ts';

/** What became of the vectors of one file. */
export interface FileOutcome {
  readonly outcomes: readonly Outcome[];
  /** Why vectors were skipped. */
  readonly note?: string;
}

/**
 * Compares the vectors of one file with what the program answers. The file is known by its content: rule vectors are text, all others
 * are JSON. `only` limits rule vectors to some rules. The error says why the file holds no vectors.
 */
export function checkVectors(text: string, only?: ReadonlySet<string>): Result<FileOutcome, string> {
  const json = parseJson(text);
  if (json === undefined) {
    const outcomes = checkRuleVectors(text, only);
    return outcomes.length === 0 ? err('it holds no vectors') : ok({ outcomes });
  }
  if (!Array.isArray(json)) return err('it is not a list of vectors');
  const vectors = json.map((vector: unknown) => (isTable(vector) ? vector : {}));
  if (vectors.some(isSketchVector)) {
    return ok({ outcomes: vectors.map((vector, i) => checkSketchVector(vector, `vector ${i + 1}`)) });
  }
  const engine = engines.find(({ marks }) => vectors.some((vector) => marks.every((mark) => mark in vector)));
  if (!engine) return err('its vectors are of no kind that is known');
  return ok({ outcomes: vectors.map(skipped), note: `${engine.name} are not computed yet` });
}

type Table = Readonly<Record<string, unknown>>;

/** Kinds of vectors for which there is nothing to compare with yet, and the members by which they are known. */
const engines = [
  { name: 'traces', marks: ['design', 'request'] },
  { name: 'endpoint lists', marks: ['client', 'endpoints'] },
  { name: 'runtime functions', marks: ['function', 'input'] },
] as const;

const skipped = ({ id, title }: Table): Outcome => ({ id: String(id), title: String(title), result: 'skipped' });

/** The value of a JSON text; undefined for any other text. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const isTable = (value: unknown): value is Table =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
