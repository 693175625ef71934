import type { DBSchema, IDBPDatabase } from 'idb';
import { openDB } from 'idb';
import type { StoredDesign } from '../app/ports.ts';
import { acknowledged } from './transaction.ts';

interface IndexSchema extends DBSchema {
  designs: { key: string; value: StoredDesign };
}

export type DesignIndex = IDBPDatabase<IndexSchema>;

/** As with the vault: pinned by a test. */
export const INDEX_NAME = 'meshloft-index';
const INDEX_VERSION = 1;

/**
 * The list of designs, in a database of its own. Chromium drops the end of a damaged database without a word (docs/reliability.md, F9): what
 * the one says and the other lacks is told as damage, and never taken for "there was nothing".
 */
export function openIndex(lost: () => void): Promise<DesignIndex> {
  return openDB<IndexSchema>(INDEX_NAME, INDEX_VERSION, {
    upgrade: (db) => void db.createObjectStore('designs', { keyPath: 'key' }),
    blocking: (_now, _next, event) => {
      (event.target as IDBDatabase).close(); // the event is that of this very database
      lost();
    },
    terminated: lost,
  });
}

/** The most recently changed first. */
export async function listAll(db: DesignIndex): Promise<readonly StoredDesign[]> {
  const designs = await db.getAll('designs');
  return designs.toSorted((a, b) => b.updatedAt - a.updatedAt || (a.key < b.key ? -1 : 1));
}

export async function putLine(db: DesignIndex, line: StoredDesign): Promise<void> {
  const tx = db.transaction('designs', 'readwrite');
  await acknowledged(tx, () => tx.store.put(line));
}

export async function removeLine(db: DesignIndex, key: string): Promise<void> {
  const tx = db.transaction('designs', 'readwrite');
  await acknowledged(tx, () => tx.store.delete(key));
}
