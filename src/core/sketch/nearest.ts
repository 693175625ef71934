/** Steps between two words that still count as a slip of the pen (sketch language, section 4). */
const SLIP = 2;

/** The candidate with the fewest edits to the word, at most two; of several the first. One without a common letter is not near. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = SLIP + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const edits = editDistance(word, candidate);
    if (edits < least && edits < Math.max(word.length, candidate.length)) [best, least] = [candidate, edits];
  }
  return best;
}

/** Letters to insert, delete or replace to make `b` of `a` (Levenshtein). O(a * b). */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replace = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replace, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The stem with the smallest number that is not taken: `c1`, then `c2`. */
export function nextFree(stem: string, taken: (name: string) => boolean): string {
  for (let n = 1; ; n++) if (!taken(`${stem}${n}`)) return `${stem}${n}`;
}
