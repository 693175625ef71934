import type { JournalEntry } from '../app/ports.ts';
import { localText } from './local-text.ts';
import type { StoredRecord } from './records.ts';
import { recordOf, snapshotValue } from './records.ts';
import type { Head } from './vault.ts';
import { isSameHead } from './vault.ts';

/** A closing page gets no time for more characters. */
const MOST_CHARACTERS = 64 * 1024;

/** Edits of one design that the browser had not acknowledged when the page went away. */
export interface Tail {
  /** The page that left it, and what it last knew to be stored. */
  readonly writer: string;
  readonly after: Head | undefined;
  /** The whole design, where an edit alone would have nothing to stand on. */
  readonly snapshot: StoredRecord | undefined;
  readonly journal: readonly StoredRecord[];
}

/**
 * Keeps edits through the end of the page. IndexedDB gives no time for that: of twelve pages that navigated away, none had written its
 * last edit, and with localStorage all had (docs/reliability.md, F8). `entries` are of one design, in order.
 */
export function writeTail(entries: readonly JournalEntry[], { writer, after }: Pick<Tail, 'writer' | 'after'>): void {
  const [first] = entries;
  if (!first) return;
  const wholeAt = entries.findLastIndex(({ edit }) => edit === undefined);
  const whole = entries[wholeAt];
  const tail: Tail = {
    writer,
    after,
    snapshot: whole && recordOf(whole.key, whole.revision, snapshotValue(whole)),
    journal: entries.slice(wholeAt + 1).map(({ key, revision, edit }) => recordOf(key, revision, edit)),
  };
  const text = JSON.stringify(tail);
  if (text.length <= MOST_CHARACTERS) localText.write(nameOf(first.key), text);
}

/** What a page left of a design, if it continues what is stored now. Anything odd is nothing: the records have checksums. */
export function readTail(key: string, head: Head | undefined): Tail | undefined {
  const tail = parsed(localText.read(nameOf(key)));
  if (!tail || !Array.isArray(tail.journal)) return undefined;
  const continues = head === undefined || head.writer === tail.writer || isSameHead(head, tail.after);
  const records = [...(tail.snapshot ? [tail.snapshot] : []), ...tail.journal];
  return continues && records.every((record) => record.key === key) ? tail : undefined;
}

export const clearTail = (key: string): void => localText.remove(nameOf(key));

const nameOf = (key: string): string => `meshloft:tail:${key}`;

function parsed(text: string | undefined): Tail | undefined {
  try {
    return text === undefined ? undefined : (JSON.parse(text) as Tail); // each member is looked at before it is used
  } catch {
    // Not JSON: somebody else wrote it.
    return undefined;
  }
}
