import type { Text } from '../core/base/text.ts';
import { slugOf } from '../core/base/wording.ts';
import { transact } from '../core/commands/transact.ts';
import type { Design } from '../core/design/design.ts';
import { emptyDesign } from '../core/design/design.ts';
import type { App } from './app.ts';
import { docOf } from './doc-of.ts';
import type { DesignKey, StorageResult, StoredDesign } from './ports.ts';
import { storageTexts } from './storage-texts.ts';

/** Puts a new design on the board: an empty one, or what a template or a questionnaire made. The one before is kept in the store. */
export function newDesign(app: App, design: Design = emptyDesign()): void {
  const key = app.ports.ids.fresh();
  void app.ports.designs.claim(key, 'ask');
  app.load(docOf(key, design));
}

/** Opens a stored design; to look at only, while another tab has it. False when it could not be opened: the reason was told. */
export async function openStored(app: App, key: DesignKey, keepView = false): Promise<boolean> {
  const mine = await app.ports.designs.claim(key, 'ask');
  return showStored(app, key, { mine, keepView });
}

/** Shows what the store has of a design. */
export async function showStored(
  app: App,
  key: DesignKey,
  { mine, keepView }: { readonly mine: boolean; readonly keepView: boolean },
): Promise<boolean> {
  const opened = await app.ports.designs.open(key);
  if (!opened.ok || !opened.value) {
    app.toast({ tone: 'error', text: storageTexts[opened.ok ? 'storage.gone' : opened.error] });
    return false;
  }
  const { design, history, revision, recovered, damaged } = opened.value;
  const readOnlyBecause = mine ? undefined : 'other-tab';
  app.load(
    { key, design, history, revision, edit: undefined, readOnly: !mine, readOnlyBecause },
    { stored: true, keepView },
  );
  if (damaged) app.toast({ tone: 'error', text: storageTexts['storage.damaged'] });
  else if (recovered > 0) app.toast({ tone: 'info', text: recoveredText(recovered) });
  return true;
}

/** Makes this tab the one that writes the open design. The other one can only look at it from then on. */
export async function takeOver(app: App): Promise<void> {
  const { key } = app.store.getState().doc;
  if (await app.ports.designs.claim(key, 'take')) await openStored(app, key, true);
}

/** Goes on with a design that can only be looked at, as one's own. */
export function copyShared(app: App): void {
  const { doc } = app.store.getState();
  const key = app.ports.ids.fresh();
  void app.ports.designs.claim(key, 'ask');
  const title = doc.readOnlyBecause === 'link' ? doc.design.title : copyTitle(doc.design.title);
  app.load({ ...docOf(key, { ...doc.design, title }), revision: 1 }, { keepView: true });
}

/** Asks the store for the list of designs, the most recent first, and shows it. */
export async function listDesigns(app: App): Promise<void> {
  const listed = await app.ports.designs.list();
  if (listed.ok) app.ui({ designs: listed.value });
  else app.ui({ saved: { ...app.store.getState().ui.saved, fault: listed.error } });
}

/** Gives a design another title. The open one by a command, so that it can be undone. */
export async function renameDesign(app: App, key: DesignKey, title: string): Promise<void> {
  const { doc } = app.store.getState();
  if (doc.key === key) app.dispatch([{ type: 'design.retitle', args: { title } }]);
  else await rewrite(app, key, { to: key, title });
  await listDesigns(app);
}

/** Another stored design with the same content. */
export async function duplicateDesign(app: App, { key, title }: StoredDesign): Promise<void> {
  await rewrite(app, key, { to: app.ports.ids.fresh(), title: copyTitle(title) });
  await listDesigns(app);
}

/** Takes a design out of the store. The open one gives way to an empty board. */
export async function removeDesign(app: App, key: DesignKey): Promise<void> {
  const removed = await app.ports.designs.remove(key);
  if (!removed.ok) app.toast({ tone: 'error', text: storageTexts[removed.error] });
  else if (app.store.getState().doc.key === key) newDesign(app);
  await listDesigns(app);
}

async function rewrite(app: App, key: DesignKey, { to, title }: { to: DesignKey; title: string }): Promise<void> {
  const opened = await app.ports.designs.open(key);
  const written = opened.ok && opened.value ? await writeRetitled(app, opened.value, { to, title }) : opened;
  if (!written.ok) app.toast({ tone: 'error', text: storageTexts[written.error] });
}

type Opened = Extract<Awaited<ReturnType<App['ports']['designs']['open']>>, { ok: true }>['value'];

async function writeRetitled(
  { ports, store }: App,
  opened: NonNullable<Opened>,
  { to, title }: { to: DesignKey; title: string },
): Promise<StorageResult<void>> {
  const retitled = transact(opened.design, [{ type: 'design.retitle', args: { title } }]);
  const design = retitled.ok ? retitled.value.design : opened.design;
  const listed = store.getState().ui.designs.find(({ key }) => key === opened.key);
  const { clusters = 0, errors = 0, warnings = 0 } = listed ?? {};
  const summary = { title: design.title, clusters, errors, warnings };
  const revision = to === opened.key ? opened.revision + 1 : 1;
  return ports.designs.write({ key: to, revision, edit: undefined, design, history: opened.history, summary });
}

/** Hands the design to the person as a file. */
export async function saveFile(app: App): Promise<void> {
  const { design } = app.store.getState().doc;
  const { fileOf } = await import('../core/share/file.ts');
  const name = design.title === '' ? 'design' : slugOf(design.title);
  app.ports.files.save(`${name}.meshloft.json`, new Blob([fileOf(design)], { type: 'application/json' }));
}

/** The board shows what was asked about. */
export function answerYes(app: App): void {
  const { question } = app.store.getState().ui;
  if (question) app.load(question.doc);
}

export function answerNo(app: App): void {
  app.ui({ question: undefined });
}

/** The title of a copy, in the document's own language: it is the user's word with a sign that needs no translation. */
export const copyTitle = (title: string): string => (title === '' ? '(2)' : `${title} (2)`);

const recoveredText = (count: number): Text => ({
  en: `Meshloft was closed unexpectedly. ${count === 1 ? 'One edit was' : `${count} edits were`} recovered; nothing is lost.`,
  zh: `Meshloft 上次异常关闭。已恢复 ${count} 次编辑，没有丢失内容。`,
});
