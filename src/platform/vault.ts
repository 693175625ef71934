import type { DBSchema, IDBPDatabase } from 'idb';
import { openDB } from 'idb';
import type { JournalEntry } from '../app/ports.ts';
import type { StoredRecord } from './records.ts';
import { recordOf, snapshotValue } from './records.ts';
import { acknowledged } from './transaction.ts';

/** The last revision of a design and the page that wrote it. */
export interface Head {
  readonly key: string;
  readonly revision: number;
  readonly writer: string;
}

interface VaultSchema extends DBSchema {
  heads: { key: string; value: Head };
  snapshots: { key: [string, number]; value: StoredRecord };
  journal: { key: [string, number]; value: StoredRecord };
}

export type Vault = IDBPDatabase<VaultSchema>;

/** These names hold the work of people: a test pins them, and they never change. */
export const VAULT_NAME = 'meshloft';
const VAULT_VERSION = 1;
const STORES = ['heads', 'snapshots', 'journal'] as const;

/** Opens the database of designs. `lost` is called when the browser has closed it: its data was cleared, or a newer page wants it. */
export function openVault(lost: () => void): Promise<Vault> {
  return openDB<VaultSchema>(VAULT_NAME, VAULT_VERSION, {
    upgrade: (db) => {
      db.createObjectStore('heads', { keyPath: 'key' });
      db.createObjectStore('snapshots', { keyPath: ['key', 'revision'] });
      db.createObjectStore('journal', { keyPath: ['key', 'revision'] });
    },
    // A page of a newer version waits for this one to let go.
    blocking: (_now, _next, event) => {
      (event.target as IDBDatabase).close(); // the event is that of this very database
      lost();
    },
    terminated: lost,
  });
}

export interface WriteOptions {
  readonly writer: string;
  /** What this page last knew to be stored; undefined for a design that it has never seen stored. */
  readonly known: Head | undefined;
  /** True to write the whole design although an entry in the journal would do. */
  readonly whole: boolean;
}

/**
 * Writes an edit, or the whole design where the store does not have the revision before. False when another page has written what this
 * one has not seen: then nothing is written.
 */
export async function writeEntry(
  db: Vault,
  entry: JournalEntry,
  { writer, known, whole }: WriteOptions,
): Promise<boolean> {
  const { key, revision, edit } = entry;
  const tx = db.transaction(STORES, 'readwrite', { durability: edit && !whole ? 'relaxed' : 'strict' });
  return acknowledged(tx, async () => {
    const head = await tx.objectStore('heads').get(key);
    if (head && head.writer !== writer && !isSameHead(head, known)) return false;
    if (head && head.writer === writer && head.revision >= revision) return true;
    const follows = head?.revision === revision - 1 && edit !== undefined && !whole;
    if (follows) await tx.objectStore('journal').put(recordOf(key, revision, edit));
    else await tx.objectStore('snapshots').put(recordOf(key, revision, snapshotValue(entry)));
    await tx.objectStore('heads').put({ key, revision, writer });
    return true;
  });
}

export const isSameHead = (head: Head, other: Head | undefined): boolean =>
  head.revision === other?.revision && head.writer === other.writer;

/** Snapshots kept of each design. */
const SNAPSHOTS = 10;

/** Writes the whole design, so that opening it need not replay a long journal, and lets go of what is then too old. */
export async function compact(db: Vault, entry: JournalEntry, writer: string): Promise<void> {
  const { key, revision } = entry;
  const tx = db.transaction(STORES, 'readwrite', { durability: 'strict' });
  await acknowledged(tx, async () => {
    const head = await tx.objectStore('heads').get(key);
    // It may have gone on since, but not by another page.
    if (!head || head.revision < revision || head.writer !== writer) return;
    const snapshots = tx.objectStore('snapshots');
    await snapshots.put(recordOf(key, revision, snapshotValue(entry)));
    const kept = await snapshots.getAllKeys(allOf(key));
    for (const old of kept.slice(0, -SNAPSHOTS)) await snapshots.delete(old);
    // The edits since the snapshot before are kept: should the newest be damaged, nothing is lost.
    const before = kept.at(-2)?.[1] ?? 0;
    await tx.objectStore('journal').delete(IDBKeyRange.bound([key, 0], [key, before]));
  });
}

export interface Found {
  readonly head: Head | undefined;
  readonly snapshots: readonly StoredRecord[];
  readonly journal: readonly StoredRecord[];
}

/** Everything that is kept of a design, the oldest first. */
export async function findAll(db: Vault, key: string): Promise<Found> {
  const tx = db.transaction(STORES, 'readonly');
  const [head, snapshots, journal] = await Promise.all([
    tx.objectStore('heads').get(key),
    tx.objectStore('snapshots').getAll(allOf(key)),
    tx.objectStore('journal').getAll(allOf(key)),
    tx.done,
  ]);
  return { head, snapshots, journal };
}

export async function removeAll(db: Vault, key: string): Promise<void> {
  const tx = db.transaction(STORES, 'readwrite', { durability: 'strict' });
  await acknowledged(tx, async () => {
    await tx.objectStore('heads').delete(key);
    await tx.objectStore('snapshots').delete(allOf(key));
    await tx.objectStore('journal').delete(allOf(key));
  });
}

const allOf = (key: string): IDBKeyRange => IDBKeyRange.bound([key, 0], [key, Number.MAX_SAFE_INTEGER]);
