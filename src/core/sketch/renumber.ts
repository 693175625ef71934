interface Numbered {
  readonly id: string;
  readonly seq: number;
}

interface Order {
  /** A number larger than any that was given out. */
  readonly next: () => number;
  /** Whether the order of the list means something. */
  readonly isOrdered: boolean;
}

/**
 * The elements of a list with numbers in the order of the list, the old number wherever it still fits: so adding one at the end
 * changes no other, and one put in between changes only those that it pushes on.
 */
export function renumber<T extends Numbered>(
  list: readonly T[],
  old: Readonly<Record<string, Numbered>>,
  { next, isOrdered }: Order,
): readonly T[] {
  const known = list.map(({ id }) => (Object.hasOwn(old, id) ? old[id]?.seq : undefined));
  const lastKnown = known.findLastIndex((seq) => seq !== undefined);
  let before = -1;
  return list.map((element, i) => {
    const kept = known[i];
    const isAtEnd = i > lastKnown;
    if (kept !== undefined && (!isOrdered || kept > before)) before = kept;
    else if (isAtEnd || !isOrdered) before = Math.max(next(), before + 1);
    else before += 1;
    return { ...element, seq: before };
  });
}
