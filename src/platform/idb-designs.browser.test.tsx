import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DesignHint, Designs, JournalEntry, OpenedDesign } from '../app/ports.ts';
import { canonicalJson } from '../core/base/canonical-json.ts';
import type { Edit, Edited } from '../core/commands/edits.ts';
import { applyEdit } from '../core/commands/edits.ts';
import { emptyHistory } from '../core/commands/history.ts';
import { transact } from '../core/commands/transact.ts';
import { emptyDesign } from '../core/design/design.ts';
import { INDEX_NAME } from './design-index.ts';
import { idbDesigns } from './idb-designs.ts';
import { randomIds } from './random-ids.ts';
import { VAULT_NAME } from './vault.ts';

let tick = 0;
const store = (): Designs => idbDesigns({ clock: { now: () => ++tick }, ids: randomIds() });

const text = (value: unknown): string => canonicalJson(value);
const stateOf = ({ design, history }: Edited): string => text({ design, history });

/** A design that grows by one cluster at each revision, and every state on the way; the fourth edit takes the third back. */
function story(key: string, length: number): readonly JournalEntry[] {
  const entries: JournalEntry[] = [];
  let state: Edited = { design: emptyDesign('Story'), history: emptyHistory };
  for (let revision = 1; revision <= length; revision++) {
    const result = transact(state.design, [
      { type: 'entity.add', args: { id: `cluster:c${revision}`, name: `c${revision}` } },
    ]);
    if (!result.ok) throw new Error(result.error.code);
    const edit: Edit = revision % 4 === 0 ? { type: 'undo' } : { type: 'do', step: result.value.step };
    state = applyEdit(state, edit) ?? state;
    const summary = { title: 'Story', clusters: revision, errors: 0, warnings: 0 };
    entries.push({ key, revision, edit, ...state, summary });
  }
  return entries;
}

async function opened(designs: Designs, key: string): Promise<OpenedDesign> {
  const result = await designs.open(key);
  if (!result.ok || !result.value) throw new Error(result.ok ? 'nothing there' : result.error);
  return result.value;
}

/** Writes as the application does: everything at once, and the last state again for as long as there is a fault. */
async function writeAll(designs: Designs, entries: readonly JournalEntry[]): Promise<void> {
  await Promise.all(entries.map((entry) => designs.write(entry)));
  const last = entries.at(-1);
  if (last) for (let n = 0; n < 5 && !(await designs.write(last)).ok; n++);
}

async function deleteAll(): Promise<void> {
  localStorage.clear();
  for (const name of [VAULT_NAME, INDEX_NAME]) {
    const db = await openRaw(name);
    for (const names = [...db.objectStoreNames]; names.length > 0;) {
      const objects = db.transaction(names, 'readwrite');
      for (const one of names.splice(0)) objects.objectStore(one).clear();
      await new Promise((resolve) => objects.addEventListener('complete', resolve));
    }
    db.close();
  }
}

function openRaw(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('open')));
  });
}

beforeEach(async () => {
  // The databases are made by whoever opens them first.
  await store().list();
  await store().open('nothing');
  await deleteAll();
});
afterEach(() => void vi.restoreAllMocks());

describe('designs in the browser', { timeout: 60_000 }, () => {
  it('are kept under names that never change: other names lose the work of people', () => {
    expect([VAULT_NAME, INDEX_NAME]).toEqual(['meshloft', 'meshloft-index']);
  });

  it('come back as they were, with their past', async () => {
    const entries = story('a', 7);
    await writeAll(store(), entries);
    const found = await opened(store(), 'a');
    expect(stateOf(found)).toBe(stateOf(entries[6] as JournalEntry));
    expect(found).toMatchObject({ revision: 7, damaged: false });
    const listed = await store().list();
    expect(listed).toMatchObject({ ok: true, value: [{ key: 'a', revision: 7, title: 'Story', clusters: 7 }] });
  });

  it('are nothing when there is nothing, and after they were removed', async () => {
    const designs = store();
    expect(await designs.open('a')).toEqual({ ok: true, value: undefined });
    await writeAll(designs, story('a', 3));
    await designs.remove('a');
    expect(await designs.open('a')).toEqual({ ok: true, value: undefined });
    expect(await designs.list()).toEqual({ ok: true, value: [] });
  });

  it('are compacted now and then, and still have all of their past', async () => {
    const entries = story('a', 430);
    await writeAll(store(), entries);
    await vi.waitFor(async () => expect((await records('snapshots')).length).toBeGreaterThan(2));
    await vi.waitFor(async () => expect((await records('journal')).length).toBeLessThan(400));
    expect(stateOf(await opened(store(), 'a'))).toBe(stateOf(entries.at(-1) as JournalEntry));
  });
});

describe('two pages', () => {
  it('never overwrite what they have not seen', async () => {
    const [one, two] = [store(), store()];
    const entries = story('a', 4);
    await writeAll(one, entries.slice(0, 2));
    await opened(two, 'a');
    expect(await one.write(entries[2] as JournalEntry)).toMatchObject({ ok: true });
    expect(await two.write(entries[2] as JournalEntry)).toEqual({ ok: false, error: 'storage.other-tab' });
    expect(await two.write(entries[3] as JournalEntry)).toEqual({ ok: false, error: 'storage.other-tab' });
    await opened(two, 'a');
    expect(await two.write(entries[3] as JournalEntry)).toMatchObject({ ok: true });
  });

  it('take turns: one writes, one waits, one takes over', async () => {
    const [one, two] = [store(), store()];
    const heard: [string, DesignHint][] = [];
    one.onHint((hint) => heard.push(['one', hint]));
    two.onHint((hint) => heard.push(['two', hint]));
    expect(await one.claim('a', 'ask')).toBe(true);
    expect(await one.claim('a', 'ask')).toBe(true);
    expect(await two.claim('a', 'ask')).toBe(false);
    await one.claim('b', 'ask');
    await vi.waitFor(() => expect(heard).toEqual([['two', { type: 'granted', key: 'a' }]]));
    expect(await one.claim('a', 'take')).toBe(true);
    await vi.waitFor(() => expect(heard.at(-1)).toEqual(['two', { type: 'lost', key: 'a' }]));
  });

  it('tell each other, and believe no nonsense', async () => {
    const heard: DesignHint[] = [];
    store().onHint((hint) => heard.push(hint));
    const stranger = new BroadcastChannel('meshloft');
    for (const message of [
      null,
      7,
      '{"__proto__":{}}',
      { type: 'written' },
      { type: 'lost', key: 'a' },
      'x'.repeat(1_000_000),
    ]) {
      stranger.postMessage(message);
    }
    await store().write(story('a', 1)[0] as JournalEntry);
    await vi.waitFor(() => expect(heard).toContainEqual({ type: 'written', key: 'a' }));
    expect(heard.filter(({ type }) => type !== 'written')).toEqual([]);
    stranger.close();
  });
});

describe('a store that fails', () => {
  const faults: readonly (readonly [what: string, plant: (fails: () => boolean) => void])[] = [
    ['refuses to put', (fails) => wrap(IDBObjectStore.prototype, 'put', fails, () => thrown('QuotaExceededError'))],
    [
      'refuses to begin',
      (fails) => wrap(IDBDatabase.prototype, 'transaction', fails, () => thrown('InvalidStateError')),
    ],
    [
      'aborts without a reason',
      (fails) =>
        wrap(IDBObjectStore.prototype, 'put', fails, (target) => (target as IDBObjectStore).transaction.abort()),
    ],
    ['refuses to read', (fails) => wrap(IDBObjectStore.prototype, 'get', fails, () => thrown('UnknownError'))],
  ];

  it.each(faults)('loses nothing: it %s, at any call', { timeout: 60_000 }, async (_, plant) => {
    for (let nth = 1; ; nth++) {
      const key = `f${nth}`;
      const entries = story(key, 6);
      let calls = 0;
      // A second fault soon after the first: while it recovers.
      plant(() => ++calls === nth || calls === nth + 2);
      await writeAll(store(), entries);
      vi.restoreAllMocks();
      expect(stateOf(await opened(store(), key))).toBe(stateOf(entries[5] as JournalEntry));
      if (calls < nth) break;
    }
  });

  it('says what is wrong', async () => {
    const entry = story('a', 1)[0] as JournalEntry;
    wrap(
      IDBObjectStore.prototype,
      'put',
      () => true,
      () => thrown('QuotaExceededError'),
    );
    expect(await store().write(entry)).toEqual({ ok: false, error: 'storage.full' });
    vi.restoreAllMocks();
    wrap(
      IDBFactory.prototype,
      'open',
      () => true,
      () => thrown('SecurityError'),
    );
    expect(await store().write(entry)).toEqual({ ok: false, error: 'storage.blocked' });
    expect(await store().list()).toEqual({ ok: false, error: 'storage.blocked' });
    vi.restoreAllMocks();
    wrap(
      IDBFactory.prototype,
      'open',
      () => true,
      () => thrown('VersionError'),
    );
    expect(await store().open('a')).toEqual({ ok: false, error: 'storage.newer' });
  });

  it('hands the last edits of a closing page to the next one', async () => {
    const entries = story('a', 6);
    const designs = store();
    await writeAll(designs, entries.slice(0, 3));
    wrap(
      IDBDatabase.prototype,
      'transaction',
      () => true,
      () => thrown('InvalidStateError'),
    );
    await Promise.all(entries.slice(3).map((entry) => designs.write(entry)));
    dispatchEvent(new Event('pagehide'));
    vi.restoreAllMocks();
    const next = store();
    const found = await opened(next, 'a');
    expect(stateOf(found)).toBe(stateOf(entries[5] as JournalEntry));
    expect(found).toMatchObject({ revision: 6, damaged: false });
  });

  it('does not believe what another page left behind before somebody went on', async () => {
    const entries = story('a', 4);
    const [one, two] = [store(), store()];
    await writeAll(one, entries.slice(0, 2));
    wrap(
      IDBDatabase.prototype,
      'transaction',
      () => true,
      () => thrown('InvalidStateError'),
    );
    await one.write(entries[2] as JournalEntry);
    dispatchEvent(new Event('pagehide'));
    vi.restoreAllMocks();
    localStorage.setItem('kept', localStorage.getItem('meshloft:tail:a') ?? '');
    localStorage.removeItem('meshloft:tail:a');
    await opened(two, 'a');
    await writeAll(two, entries.slice(2));
    localStorage.setItem('meshloft:tail:a', localStorage.getItem('kept') ?? '');
    expect(stateOf(await opened(store(), 'a'))).toBe(stateOf(entries[3] as JournalEntry));
  });
});

describe('damage on the disk', () => {
  it('is told, and never shows what nobody drew', { timeout: 120_000 }, async () => {
    const below = chance(20_261_125);
    const entries = story('a', 8);
    await writeAll(store(), entries);
    const whole = { snapshots: await records('snapshots'), journal: await records('journal') };
    const states = new Set(entries.map(stateOf));
    for (let n = 0; n < 100; n++) {
      await harm(whole, below);
      const result = await store().open('a');
      if (!result.ok) {
        expect(result.error).toBe('storage.damaged');
        continue;
      }
      if (!result.value) throw new Error('a blank board without words');
      expect(states.has(stateOf(result.value))).toBe(true);
      const isLast = stateOf(result.value) === stateOf(entries[7] as JournalEntry);
      expect(isLast || result.value.damaged).toBe(true);
    }
  });

  it('does not keep the next edits from being saved', async () => {
    const entries = story('a', 6);
    await writeAll(store(), entries);
    await replaceAll(
      'journal',
      (await records('journal')).map((record) => ({ ...record, text: '{}' })),
    );
    const designs = store();
    const found = await opened(designs, 'a');
    expect(found.damaged).toBe(true);
    const next = { ...(entries[5] as JournalEntry), revision: found.revision + 1 };
    expect(await designs.write(next)).toMatchObject({ ok: true });
    const again = await opened(store(), 'a');
    expect(again).toMatchObject({ damaged: false, revision: found.revision + 1 });
    expect(stateOf(again)).toBe(stateOf(next));
  });
});

const thrown = (name: string): never => {
  throw new DOMException('planted', name);
};

/** Lets a method of the browser do something else whenever `fails` says so. */
function wrap(prototype: object, method: string, fails: () => boolean, instead: (target: unknown) => unknown): void {
  const table = prototype as Record<string, (...args: unknown[]) => unknown>;
  const original = table[method] as (...args: unknown[]) => unknown;
  vi.spyOn(table, method).mockImplementation(function (this: unknown, ...args: unknown[]) {
    if (!fails()) return original.apply(this, args);
    instead(this);
    return original.apply(this, args);
  });
}

interface Raw {
  readonly key: string;
  readonly revision: number;
  readonly text: string;
}

async function records(name: 'snapshots' | 'journal'): Promise<readonly Raw[]> {
  const db = await openRaw(VAULT_NAME);
  const request = db.transaction(name).objectStore(name).getAll();
  await new Promise((resolve) => request.addEventListener('success', resolve));
  db.close();
  return request.result as Raw[];
}

type Records = Readonly<Record<'snapshots' | 'journal', readonly Raw[]>>;

/** Puts other records in the place of all that a store has. */
async function replaceAll(name: keyof Records, by: readonly Raw[]): Promise<void> {
  const db = await openRaw(VAULT_NAME);
  const tx = db.transaction(name, 'readwrite');
  tx.objectStore(name).clear();
  for (const record of by) tx.objectStore(name).put(record);
  await new Promise((resolve) => tx.addEventListener('complete', resolve));
  db.close();
}

/** One random piece of damage in what was whole: a flipped bit, a cut, a missing record, or one in the place of another. */
async function harm(whole: Records, below: (most: number) => number): Promise<void> {
  const name = below(4) === 0 ? 'snapshots' : 'journal';
  const victim = below(whole[name].length);
  const how = below(4);
  const other = whole[name][below(whole[name].length)];
  const harmed = whole[name].flatMap((record, n) => {
    if (n !== victim) return [record];
    const at = below(record.text.length);
    const flipped = String.fromCharCode(record.text.charCodeAt(at) ^ 1);
    const texts = [
      record.text.slice(0, at) + flipped + record.text.slice(at + 1),
      record.text.slice(0, at),
      other?.text ?? '',
    ];
    return how === 3 ? [] : [{ ...record, text: texts[how] ?? '' }];
  });
  for (const store of ['snapshots', 'journal'] as const)
    await replaceAll(store, store === name ? harmed : whole[store]);
}

/** Numbers that look random and are the same at every run (Park and Miller, 1988). */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}
