import type { Edit } from '../core/commands/edits.ts';
import type { History } from '../core/commands/history.ts';
import type { Design } from '../core/design/design.ts';

/** Key of a stored design. Not part of the document: a copy of a file is another design. */
export type DesignKey = string;

/** One line of the list of stored designs. `updatedAt` is ms since the epoch and only shown; order is by `revision`. */
export interface StoredDesign {
  readonly key: DesignKey;
  readonly title: string;
  readonly revision: number;
  readonly updatedAt: number;
  readonly clusters: number;
  readonly errors: number;
  readonly warnings: number;
}

/** A design as it was last acknowledged, with its undo steps when their format is still known. */
export interface OpenedDesign {
  readonly key: DesignKey;
  readonly design: Design;
  readonly history: History;
  readonly revision: number;
  /** Edits that were in the journal but not in the snapshot: told as "recovered N edits" after a crash. */
  readonly recovered: number;
  /** True when later edits are damaged or gone: this is the last state that is whole. */
  readonly damaged: boolean;
}

/** What can go wrong with storage. The text of each is in ui/strings; the drawing in memory is never lost by it. */
export type StorageFault =
  'storage.full' | 'storage.blocked' | 'storage.damaged' | 'storage.other-tab' | 'storage.newer' | 'storage.gone';

export type StorageResult<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: StorageFault };

/** One edit to write: the journal entry of a revision. */
export interface JournalEntry {
  readonly key: DesignKey;
  /** The revision this edit makes; its parent is one less. */
  readonly revision: number;
  /** What the edit was; undefined when there is no design of the revision before: all of it is written. */
  readonly edit: Edit | undefined;
  /** The design and its past after the edit. */
  readonly design: Design;
  readonly history: History;
  readonly summary: Omit<StoredDesign, 'key' | 'revision' | 'updatedAt'>;
}

/** Where designs are kept. */
export interface Designs {
  list(): Promise<StorageResult<readonly StoredDesign[]>>;
  open(key: DesignKey): Promise<StorageResult<OpenedDesign | undefined>>;
  /** Written at once; resolves when the browser has acknowledged it. */
  write(entry: JournalEntry): Promise<StorageResult<void>>;
  remove(key: DesignKey): Promise<StorageResult<void>>;
  /**
   * Makes this tab the one that writes a design, and lets go of the one before. False when another tab is: this one then waits, and a
   * hint tells when its turn has come. `take` does not ask: the other tab is told that it has lost.
   */
  claim(key: DesignKey, how: 'ask' | 'take'): Promise<boolean>;
  /** Calls back when another tab did something. Only a hint: what is true is in the store. Returns the unsubscriber. */
  onHint(listener: (hint: DesignHint) => void): () => void;
}

export interface DesignHint {
  /** `granted`: this tab may write now. `lost`: it no longer may. The others: another tab wrote or removed it. */
  readonly type: 'written' | 'removed' | 'granted' | 'lost';
  readonly key: DesignKey;
}

export interface Clock {
  /** ms since the epoch. */
  now(): number;
}

export interface Ids {
  /** A short random key, `[a-z0-9]`, for what a person draws or stores. */
  fresh(): string;
}

export interface Files {
  /** Hands a file to the person. */
  save(name: string, content: Blob): void;
  /** Hands several files to the person as one archive. Paths are relative, with `/`. The same files give the same bytes. */
  saveZip(name: string, files: readonly { readonly path: string; readonly text: string }[]): Promise<void>;
  /** Asks for a file; undefined when the person thinks better of it. */
  pick(accept: string): Promise<{ readonly name: string; readonly text: string } | undefined>;
}

export interface Clipboard {
  /** False when the browser refuses; the text is then shown for copying by hand. */
  writeText(text: string): Promise<boolean>;
}

/** The address of the page: the only way a design arrives from outside. */
export interface Address {
  /** The payload behind `#d=`, or undefined. */
  payload(): string | undefined;
  /** Takes the payload out of the address bar once it is open, without a reload. */
  clear(): void;
  /** A link that opens the payload elsewhere. */
  linkTo(payload: string): string;
  /** Calls back when a link is pasted into the address bar of an open page. Returns the unsubscriber. */
  onChange(listener: () => void): () => void;
}

/** Small settings of this browser: language, theme, sizes of panels. Never part of a design. */
export interface Settings {
  read(): Readonly<Record<string, unknown>>;
  write(settings: Readonly<Record<string, unknown>>): void;
}

export interface Ports {
  readonly designs: Designs;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly files: Files;
  readonly clipboard: Clipboard;
  readonly address: Address;
  readonly settings: Settings;
}
