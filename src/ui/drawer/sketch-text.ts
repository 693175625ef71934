import type { SketchEdit } from '../../core/sketch/problems.ts';

/** Offset of the first character of a line, counted from 1. */
export function lineStart(text: string, line: number): number {
  let at = 0;
  for (let n = 1; n < line; n++) {
    const end = text.indexOf('\n', at);
    if (end < 0) return text.length;
    at = end + 1;
  }
  return at;
}

/** The text with a suggestion in place of the marked piece. */
export function applyEdit(text: string, { line, column, length, text: replacement }: SketchEdit): string {
  const at = lineStart(text, line) + column - 1;
  return text.slice(0, at) + replacement + text.slice(at + length);
}
