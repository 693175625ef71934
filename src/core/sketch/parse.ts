import { limits } from '../base/limits.ts';
import type { Model } from '../design/design.ts';
import { emptyDesign } from '../design/design.ts';
import { buildModel } from './build-model.ts';
import { declare } from './declare.ts';
import { tooManyBytes } from './messages.ts';
import { createNames } from './names.ts';
import type { Fault, SketchProblem } from './problems.ts';
import { problemsOf } from './problems.ts';
import { readText } from './read-text.ts';
import { resolve } from './resolve.ts';

/** What was understood of a text, in normal form, and what was not. */
export interface ParsedSketch {
  readonly model: Model;
  /** In text order, at most 50. */
  readonly problems: readonly SketchProblem[];
}

/**
 * Reads a sketch. Never throws, never stops at the first error: whatever is understood is in the model, with ids made of the names.
 * The same text gives the same model, and so does its canonical form. A text over the limits gives an empty model.
 * Source: the sketch language, `docs/sketch.md`.
 */
export function parseSketch(text: string): ParsedSketch {
  if (isTooLong(text)) return { model: emptyDesign().model, problems: problemsOf([tooLong]) };
  const faults: Fault[] = [];
  const names = createNames();
  const said = declare(readText(text, names, faults), names, faults);
  const resolved = resolve(said, names, faults);
  return { model: buildModel(resolved), problems: problemsOf(faults) };
}

const tooLong: Fault = {
  code: 'too-large',
  at: { line: 1, column: 1, length: 0 },
  explain: () => ({ message: tooManyBytes }),
};

/** Whether the text takes more bytes of UTF-8 than a sketch may. */
function isTooLong(text: string): boolean {
  if (text.length > limits.sketchBytes) return true;
  // No UTF-16 unit takes more than three bytes.
  if (text.length * 3 <= limits.sketchBytes) return false;
  let bytes = 0;
  for (const char of text) {
    const point = char.codePointAt(0) ?? 0;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return bytes > limits.sketchBytes;
}
