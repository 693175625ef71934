import type {
  Clock,
  DesignHint,
  DesignKey,
  Designs,
  Ids,
  JournalEntry,
  OpenedDesign,
  StorageResult,
} from '../app/ports.ts';
import type { DesignIndex } from './design-index.ts';
import { listAll, openIndex, putLine, removeLine } from './design-index.ts';
import { localText } from './local-text.ts';
import { restore } from './open-stored.ts';
import { guarded } from './storage-fault.ts';
import { tabChannel } from './tab-channel.ts';
import { tabLock } from './tab-lock.ts';
import { clearTail, writeTail } from './tail.ts';
import type { Head, Vault } from './vault.ts';
import { compact, findAll, openVault, removeAll, writeEntry } from './vault.ts';

/** A snapshot is written when nobody has drawn for so long, and after so many edits without a rest. */
const COMPACT_AFTER_MS = 3_000;
const COMPACT_AFTER_EDITS = 200;

/** Designs in IndexedDB: every edit at once, a snapshot now and then. */
export function idbDesigns({ clock, ids }: { readonly clock: Clock; readonly ids: Ids }): Designs {
  const listeners = new Set<(hint: DesignHint) => void>();
  const tell = (hint: DesignHint): void => {
    for (const listener of listeners) listener(hint);
  };
  const shout = tabChannel(tell);
  const store: Store = {
    writer: ids.fresh(),
    vault: connection(openVault),
    index: connection(openIndex),
    clock,
    known: new Map(),
    damaged: new Set(),
    pending: [],
    timer: undefined,
  };
  addEventListener('pagehide', () => leave(store));
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && keepTails(store));
  return {
    ...tabLock(tell),
    list: () => guarded(async () => ({ ok: true, value: await listAll(await store.index()) })),
    open: (key) => guarded(() => open(store, key)),
    write: (entry) =>
      guarded(async () => {
        const result = await write(store, entry);
        if (result.ok) shout({ type: 'written', key: entry.key });
        return result;
      }),
    remove: (key) =>
      guarded(async () => {
        await remove(store, key);
        shout({ type: 'removed', key });
        return { ok: true, value: undefined };
      }),
    onHint: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

interface Store {
  /** Tells this page from all others that write. */
  readonly writer: string;
  readonly vault: () => Promise<Vault>;
  readonly index: () => Promise<DesignIndex>;
  readonly clock: Clock;
  /** What this page last knew to be stored of each design that it has opened or written. */
  readonly known: Map<DesignKey, Head>;
  /** Designs whose stored past is not to be built upon: the next write is whole. */
  readonly damaged: Set<DesignKey>;
  /** Edits that are not acknowledged yet, in order. */
  pending: readonly JournalEntry[];
  timer: ReturnType<typeof setTimeout> | undefined;
}

/** A database that is opened when it is first needed, and again after it was lost or could not be opened. */
function connection<D>(open: (lost: () => void) => Promise<D>): () => Promise<D> {
  let opened: Promise<D> | undefined;
  const lost = (): void => {
    opened = undefined;
  };
  return () => {
    // Where storage is switched off, opening throws at once; inside the promise that is one more way to fail.
    opened ??= Promise.resolve().then(() => open(lost));
    opened.catch(lost);
    return opened;
  };
}

async function write(store: Store, entry: JournalEntry): Promise<StorageResult<void>> {
  const { writer, known, damaged } = store;
  const { key, revision } = entry;
  store.pending = [...store.pending.filter((other) => other.key !== key || other.revision !== revision), entry];
  const db = await store.vault();
  const written = await writeEntry(db, entry, { writer, known: known.get(key), whole: damaged.has(key) });
  // What is written holds everything before it; what another page has made impossible goes on under another key.
  store.pending = store.pending.filter((other) => other.key !== key || (written && other.revision > revision));
  if (!written) return { ok: false, error: 'storage.other-tab' };
  if (!known.has(key)) markOpen(key);
  known.set(key, { key, revision: Math.max(revision, known.get(key)?.revision ?? 0), writer });
  damaged.delete(key);
  if (store.pending.length === 0) clearTail(key);
  await note(store, entry);
  compactLater(store, entry);
  return { ok: true, value: undefined };
}

/** Says in the list of designs what the design has become. */
async function note(store: Store, { key, revision, summary }: JournalEntry): Promise<void> {
  await putLine(await store.index(), { key, revision, updatedAt: store.clock.now(), ...summary });
}

function compactLater(store: Store, entry: JournalEntry): void {
  clearTimeout(store.timer);
  // Should it fail, nothing is lost: the journal still has it, and the next one tries again.
  const run = (): void =>
    void guarded(async () => ({ ok: true, value: await compact(await store.vault(), entry, store.writer) }));
  if (entry.revision % COMPACT_AFTER_EDITS === 0) run();
  else store.timer = setTimeout(run, COMPACT_AFTER_MS);
}

async function open(store: Store, key: DesignKey): Promise<StorageResult<OpenedDesign | undefined>> {
  const [found, listed] = await Promise.all([
    store.vault().then((db) => findAll(db, key)),
    store.index().then((db) => db.get('designs', key)),
  ]);
  const restored = restore(key, found, listed?.revision ?? 0);
  if (!restored) return found.head || listed ? { ok: false, error: 'storage.damaged' } : { ok: true, value: undefined };
  const { edits, needsWhole, ...design } = restored;
  if (found.head) store.known.set(key, found.head);
  if (needsWhole) store.damaged.add(key);
  const crashed = wasLeftOpen(key);
  markOpen(key);
  return { ok: true, value: { ...design, recovered: crashed ? edits : 0 } };
}

async function remove(store: Store, key: DesignKey): Promise<void> {
  await removeAll(await store.vault(), key);
  await removeLine(await store.index(), key);
  store.known.delete(key);
  clearTail(key);
}

/** The page goes away, perhaps for good. */
function leave(store: Store): void {
  keepTails(store);
  for (const key of store.known.keys()) localText.remove(openMark(key));
}

function keepTails({ pending, writer, known }: Store): void {
  for (const key of new Set(pending.map((entry) => entry.key))) {
    writeTail(
      pending.filter((entry) => entry.key === key),
      { writer, after: known.get(key) },
    );
  }
}

/** Set while a design is open. Still there at the next opening only if the page did not end as pages do: it crashed. */
const openMark = (key: DesignKey): string => `meshloft:open:${key}`;
const markOpen = (key: DesignKey): void => void localText.write(openMark(key), '1');
const wasLeftOpen = (key: DesignKey): boolean => localText.read(openMark(key)) !== undefined;
