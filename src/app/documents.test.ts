import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { canonicalJson } from '../core/base/canonical-json.ts';
import { limits } from '../core/base/limits.ts';
import type { Design } from '../core/design/design.ts';
import { encodeDesign } from '../core/share/encode.ts';
import { readFile } from '../core/share/file.ts';
import { sampleDesign } from '../core/testing/sample-design.ts';
import type { App } from './app.ts';
import { createApp } from './create-app.ts';
import { duplicateDesign, listDesigns, newDesign, openStored, removeDesign, renameDesign } from './documents.ts';
import type { MemoryWorld } from './memory-ports.ts';
import { memoryWorld } from './memory-ports.ts';
import { openText } from './open-design.ts';
import { startApp } from './start.ts';
import type { AppState } from './state.ts';

const shared = sampleDesign(3);
const text = (design: Design): string => canonicalJson(design);

async function started(world: MemoryWorld): Promise<App> {
  const app = createApp(world);
  await startApp(app);
  return app;
}

const docOf = (app: App): AppState['doc'] => app.store.getState().doc;
const uiOf = (app: App): AppState['ui'] => app.store.getState().ui;
const lastToast = (app: App): string | undefined => uiOf(app).toasts.at(-1)?.text.en;

const draw = (app: App, name: string): void =>
  void app.dispatch([{ type: 'entity.add', args: { id: `cluster:${name}`, name } }]);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());
const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0);

describe('saving', () => {
  it('writes every edit at once, in order, with what it was', async () => {
    const world = memoryWorld();
    const app = await started(world);
    draw(app, 'a');
    draw(app, 'b');
    app.undo();
    expect(world.written.map(({ revision, edit }) => [revision, edit?.type])).toEqual([
      [1, 'do'],
      [2, 'do'],
      [3, 'undo'],
    ]);
    expect(uiOf(app).saved.acknowledged).toBe(0);
    await settle();
    expect(uiOf(app).saved).toEqual({ acknowledged: 3, fault: undefined });
  });

  it('writes nothing of an empty board, nor of what can only be looked at', async () => {
    const world = memoryWorld({ fragment: encodeDesign(shared) });
    const app = await started(world);
    newDesign(app);
    await settle();
    expect(world.written).toEqual([]);
  });

  it('says what is wrong within the same moment, goes on drawing, and is saved as soon as the store works again', async () => {
    const world = memoryWorld();
    const app = await started(world);
    world.fail('storage.full');
    draw(app, 'a');
    await settle();
    expect(uiOf(app).saved).toEqual({ acknowledged: 0, fault: 'storage.full' });
    draw(app, 'b');
    world.fail(undefined);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(uiOf(app).saved).toEqual({ acknowledged: 2, fault: undefined });
    expect(world.written.at(-1)?.design).toBe(docOf(app).design);
  });

  it('keeps both when another tab has written what this one has not seen', async () => {
    const world = memoryWorld();
    const app = await started(world);
    draw(app, 'a');
    await settle();
    const { key } = docOf(app);
    world.fail('storage.other-tab');
    draw(app, 'b');
    world.fail(undefined);
    await settle();
    expect(docOf(app).key).not.toBe(key);
    expect(docOf(app).design.title).toBe('(2)');
    expect(Object.keys(docOf(app).design.model.entities)).toContain('cluster:b');
    expect(world.written.filter((entry) => entry.key === key)).toHaveLength(1);
    await settle();
    expect(uiOf(app).saved.acknowledged).toBe(docOf(app).revision);
  });
});

describe('starting', () => {
  it('opens the design that was open last, with its past', async () => {
    const world = memoryWorld();
    const first = await started(world);
    draw(first, 'a');
    draw(first, 'b');
    await settle();
    const second = await started(world);
    expect(text(docOf(second).design)).toBe(text(docOf(first).design));
    expect(uiOf(second)).toMatchObject({ ready: true, saved: { acknowledged: 2 } });
    second.undo();
    expect(Object.keys(docOf(second).design.model.entities)).not.toContain('cluster:b');
  });

  it('keeps the settings of the screen', async () => {
    const world = memoryWorld();
    const app = await started(world);
    draw(app, 'a');
    app.ui({ language: 'zh', theme: 'dark', lens: 'trust' });
    expect(uiOf(createApp(world))).toMatchObject({ language: 'zh', theme: 'dark', lens: 'trust' });
    world.settings.write({ language: 7, theme: null, lens: '__proto__', drawerHeight: 'x' });
    expect(uiOf(createApp(world))).toMatchObject({ language: 'en', theme: 'system', lens: 'network' });
  });
});

describe('a link', () => {
  it('opens to look at; what the reader drew stays as it is in the store', async () => {
    const world = memoryWorld();
    const own = await started(world);
    draw(own, 'mine');
    await settle();
    const before = [...world.written];
    const reader = createApp({ ...world, address: { ...world.address, payload: () => encodeDesign(shared) } });
    await startApp(reader);
    expect(text(docOf(reader).design)).toBe(text(shared));
    expect(docOf(reader)).toMatchObject({ readOnly: true, readOnlyBecause: 'link' });
    expect(reader.dispatch([{ type: 'design.retitle', args: { title: 'x' } }]).ok).toBe(false);
    await settle();
    expect(world.written).toEqual(before);
  });

  it('is edited as a copy under a key of its own', async () => {
    const world = memoryWorld({ fragment: encodeDesign(shared) });
    const app = await started(world);
    const { key } = docOf(app);
    expect(app.run('edit-copy')).toBe(true);
    await settle();
    expect(docOf(app)).toMatchObject({ readOnly: false, revision: 1 });
    expect(docOf(app).key).not.toBe(key);
    expect(world.written.map(({ design }) => text(design))).toEqual([text(shared)]);
    expect(world.address.payload()).toBeUndefined();
  });

  it.each([
    ['1', 'link.incomplete'],
    ['!', 'link.damaged'],
    [`9${encodeDesign(shared)}`, 'link.newer'],
    [encodeDesign(shared).slice(0, -9), 'link.incomplete'],
  ])('%s gives one message with its code', async (fragment, code) => {
    const app = await started(memoryWorld({ fragment }));
    expect(uiOf(app).toasts).toHaveLength(1);
    expect(lastToast(app)).toContain(`(${code})`);
    expect(docOf(app).revision).toBe(0);
  });

  it('to a very large drawing is asked about before it opens', { timeout: 60_000 }, async () => {
    const app = await started(memoryWorld({ fragment: encodeDesign(sampleDesign(260)) }));
    expect(Object.keys(uiOf(app).question?.doc.design.model.entities ?? {}).length).toBeGreaterThan(
      limits.askAboveEntities,
    );
    expect(docOf(app).revision).toBe(0);
    app.run('answer-yes');
    expect(docOf(app).readOnlyBecause).toBe('link');
    expect(uiOf(app).question).toBeUndefined();
  });
});

describe('a file', () => {
  it('is saved and opens as the same design', async () => {
    const world = memoryWorld({ fragment: encodeDesign(shared) });
    const app = await started(world);
    app.run('save-file');
    await vi.waitFor(() => expect(world.saved).toHaveLength(1));
    const [[name, content] = ['', new Blob()]] = [...world.saved];
    expect(name).toBe('Production-mesh.meshloft.json');
    const read = readFile(await content.text());
    expect(read.ok && text(read.value.design)).toBe(text(shared));
    world.offer({ name, text: await content.text() });
    app.run('open-file');
    await settle();
    expect(docOf(app)).toMatchObject({ readOnly: false, revision: 1 });
    expect(text(docOf(app).design)).toBe(text(shared));
  });

  it('may be a sketch, or a link', async () => {
    const app = await started(memoryWorld());
    expect(await openText(app, { text: 'cluster a\ncluster b role=remote cp=a' })).toBe(true);
    expect(Object.keys(docOf(app).design.model.entities)).toEqual(expect.arrayContaining(['cluster:a', 'cluster:b']));
    expect(await openText(app, { text: `see https://meshloft.example/#d=${encodeDesign(shared)}` })).toBe(true);
    expect(docOf(app).readOnlyBecause).toBe('link');
  });

  it.each([
    ['', 'input.empty'],
    ['{', 'json.syntax'],
    ['{"version":1,"version":2}', 'json.duplicate-key'],
    [`${'{"a":'.repeat(100)}1${'}'.repeat(100)}`, 'json.depth'],
    ['{"type":"excalidraw","elements":[]}', 'design.other-tool'],
    ['{"version":99,"model":{"entities":{},"links":{}}}', 'design.newer'],
    ['{"model":{}}', 'design.version'],
    ['cluster a\nnonsense here', 'sketch.'],
  ])('that is not one is refused by its code: %s', async (content, code) => {
    const app = await started(memoryWorld());
    draw(app, 'mine');
    const before = docOf(app);
    expect(await openText(app, { text: content })).toBe(false);
    expect(lastToast(app)).toContain(`(${code}`);
    expect(docOf(app)).toBe(before);
  });
});

describe('several designs', () => {
  it('can be listed, renamed, copied and removed', async () => {
    const world = memoryWorld();
    const app = await started(world);
    draw(app, 'a');
    await settle();
    const first = docOf(app).key;
    await renameDesign(app, first, 'First');
    newDesign(app);
    draw(app, 'b');
    await settle();
    await listDesigns(app);
    expect(uiOf(app).designs.map(({ title, clusters }) => [title, clusters])).toEqual([
      ['First', 1],
      ['', 1],
    ]);
    await renameDesign(app, first, 'Renamed');
    const listed = uiOf(app).designs.find(({ key }) => key === first);
    if (listed) await duplicateDesign(app, listed);
    expect(uiOf(app).designs.map(({ title }) => title)).toEqual(['Renamed', '', 'Renamed (2)']);
    await removeDesign(app, docOf(app).key);
    expect(uiOf(app).designs.map(({ title }) => title)).toEqual(['Renamed', 'Renamed (2)']);
    expect(docOf(app).revision).toBe(0);
    expect(await openStored(app, first)).toBe(true);
    expect(docOf(app).design.title).toBe('Renamed');
  });

  it('say so when one is not there', async () => {
    const app = await started(memoryWorld());
    expect(await openStored(app, 'nowhere')).toBe(false);
    expect(lastToast(app)).toContain('its data was cleared');
  });
});

describe('another tab', () => {
  it('that has a design leaves it to look at, until it is taken over', async () => {
    const world = memoryWorld();
    const first = await started(world);
    draw(first, 'a');
    await settle();
    const { key } = docOf(first);
    world.heldElsewhere.add(key);
    const second = await started(world);
    expect(docOf(second)).toMatchObject({ key, readOnly: true, readOnlyBecause: 'other-tab' });
    draw(first, 'b');
    await settle();
    world.hint({ type: 'written', key });
    await settle();
    expect(Object.keys(docOf(second).design.model.entities)).toContain('cluster:b');
    expect(second.run('take-over')).toBe(true);
    await settle();
    expect(docOf(second)).toMatchObject({ key, readOnly: false });
    world.hint({ type: 'lost', key });
    await settle();
    expect(docOf(first)).toMatchObject({ key, readOnly: true, readOnlyBecause: 'other-tab' });
  });

  it('that lets go makes the waiting one the writer', async () => {
    const world = memoryWorld();
    const first = await started(world);
    draw(first, 'a');
    await settle();
    const { key } = docOf(first);
    world.heldElsewhere.add(key);
    const second = await started(world);
    world.heldElsewhere.delete(key);
    world.hint({ type: 'granted', key });
    await settle();
    expect(docOf(second).readOnly).toBe(false);
  });
});
