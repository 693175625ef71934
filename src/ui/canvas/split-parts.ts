/** The parts of a list that are as they were, and those that are not. */
export interface Split<T> {
  /** The same array as before as long as the same parts rest. */
  readonly resting: readonly T[];
  readonly moving: readonly T[];
}

/**
 * Tells what moves in a drag from what rests, by identity: what rests is then not even looked at while the pointer moves. It
 * remembers its last answer, so each layer has one of its own.
 */
export function createSplitter<T>(keyOf: (part: T) => string): (settled: readonly T[], now: readonly T[]) => Split<T> {
  let known: { readonly settled: readonly T[]; readonly parts: ReadonlySet<T> } | undefined;
  let last: { readonly settled: readonly T[]; readonly moved: string; readonly resting: readonly T[] } | undefined;
  return (settled, now) => {
    if (settled === now) return { resting: settled, moving: [] };
    if (known?.settled !== settled) known = { settled, parts: new Set(settled) };
    const { parts } = known;
    const moving = now.filter((part) => !parts.has(part));
    const keys = new Set(moving.map(keyOf));
    // A part that is gone for the moment would change the count.
    const moved = `${now.length} ${[...keys].join('\n')}`;
    if (last?.settled !== settled || last.moved !== moved) {
      const here = new Set(now.map(keyOf));
      last = { settled, moved, resting: settled.filter((part) => here.has(keyOf(part)) && !keys.has(keyOf(part))) };
    }
    return { resting: last.resting, moving };
  };
}
