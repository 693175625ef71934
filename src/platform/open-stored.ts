import type { DesignKey, OpenedDesign } from '../app/ports.ts';
import type { Replayed } from './records.ts';
import { replayFrom } from './records.ts';
import { readTail } from './tail.ts';
import type { Found } from './vault.ts';

export interface Restored extends Omit<OpenedDesign, 'recovered'> {
  /** Edits that no snapshot holds yet. */
  readonly edits: number;
  /** True when what is stored is not to be built upon: the next write must be whole. */
  readonly needsWhole: boolean;
}

/**
 * The latest state of a design that can be put together: from a snapshot that is whole, the journal, and what a closing page left.
 * `listed` is its revision in the other database: what the one says and the other lacks is damage. Undefined when nothing can be read.
 */
export function restore(key: DesignKey, found: Found, listed: number): Restored | undefined {
  const best = bestOf(key, found);
  if (!best) return undefined;
  const stored = found.head?.revision ?? 0;
  const expected = Math.max(stored, listed);
  const { design, history, edits } = best;
  const damaged = best.revision < expected;
  // Counting goes on from what was, so that no revision is ever used twice.
  const revision = Math.max(best.revision, expected);
  return { key, design, history, revision, edits, damaged, needsWhole: damaged || best.revision > stored };
}

function bestOf(key: DesignKey, { head, snapshots, journal }: Found): Replayed | undefined {
  const tail = readTail(key, head);
  const starts = tail?.snapshot ? [...snapshots, tail.snapshot] : snapshots;
  const edits = [...journal, ...(tail?.journal ?? [])];
  const last = Math.max(0, ...starts.map(({ revision }) => revision), ...edits.map(({ revision }) => revision));
  let best: Replayed | undefined;
  for (const snapshot of starts.toReversed()) {
    const state = replayFrom(snapshot, edits);
    if (state && state.revision > (best?.revision ?? 0)) best = state;
    // Nothing leads any further; mostly the newest snapshot does.
    if (best?.revision === last) break;
  }
  return best;
}
