import type { Edited } from '../core/commands/edits.ts';
import type { DesignHint, Designs, JournalEntry, Ports, StorageFault, StorageResult, StoredDesign } from './ports.ts';

/** A world outside that is made of plain values: for tests, and for trying things out. */
export interface MemoryWorld extends Ports {
  /** Every entry that was written, in order. */
  readonly written: readonly JournalEntry[];
  /** Files that were saved, by name. */
  readonly saved: ReadonlyMap<string, Blob>;
  /** Makes the store fail from now on; undefined mends it. */
  fail(fault: StorageFault | undefined): void;
  /** Does as if another tab had done something. */
  hint(hint: DesignHint): void;
  /** Keys that other tabs hold. */
  readonly heldElsewhere: Set<string>;
  /** What the chooser of files gives next. */
  offer(file: { readonly name: string; readonly text: string }): void;
}

/** `fragment`: the payload in the address bar at the start. */
export function memoryWorld({ fragment }: { readonly fragment?: string } = {}): MemoryWorld {
  const written: JournalEntry[] = [];
  const saved = new Map<string, Blob>();
  const heldElsewhere = new Set<string>();
  const store = memoryDesigns(written, heldElsewhere);
  let [count, payload, file] = [0, fragment, undefined as { name: string; text: string } | undefined];
  let settings: Readonly<Record<string, unknown>> = {};
  return {
    ...store,
    written,
    saved,
    heldElsewhere,
    offer: (offered) => void (file = offered),
    clock: { now: () => 1_000 + count },
    ids: { fresh: () => `k${++count}` },
    files: {
      save: (name, content) => void saved.set(name, content),
      saveZip: (name, files) => Promise.resolve(void saved.set(name, new Blob(files.map(({ text }) => text)))),
      pick: () => Promise.resolve(file),
    },
    clipboard: { writeText: () => Promise.resolve(true) },
    address: {
      payload: () => payload,
      clear: () => void (payload = undefined),
      linkTo: (text) => `https://meshloft.example/#d=${text}`,
      onChange: () => () => undefined,
    },
    settings: { read: () => settings, write: (next) => void (settings = next) },
  };
}

type Kept = Edited & Pick<StoredDesign, 'revision'> & { readonly line: StoredDesign };

function memoryDesigns(
  written: JournalEntry[],
  heldElsewhere: Set<string>,
): Pick<MemoryWorld, 'designs' | 'fail' | 'hint'> {
  const kept = new Map<string, Kept>();
  const listeners = new Set<(hint: DesignHint) => void>();
  let fault: StorageFault | undefined;
  const answer = <T>(value: () => T): Promise<StorageResult<T>> =>
    Promise.resolve(fault === undefined ? { ok: true, value: value() } : { ok: false, error: fault });
  const designs: Designs = {
    list: () => answer(() => [...kept.values()].map(({ line }) => line)),
    open: (key) =>
      answer(() => {
        const found = kept.get(key);
        return found && { key, ...found, recovered: 0, damaged: false };
      }),
    write: (entry) =>
      answer(() => {
        const { key, revision, design, history, summary } = entry;
        written.push(entry);
        kept.set(key, { design, history, revision, line: { key, revision, updatedAt: written.length, ...summary } });
      }),
    remove: (key) => answer(() => void kept.delete(key)),
    claim: (key, how) => {
      if (how === 'take') heldElsewhere.delete(key);
      return Promise.resolve(!heldElsewhere.has(key));
    },
    onHint: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  return {
    designs,
    fail: (next) => void (fault = next),
    hint: (hint) => {
      for (const listener of listeners) listener(hint);
    },
  };
}
