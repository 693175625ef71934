import type { App } from './app.ts';
import { countsOf } from './derived.ts';
import { copyTitle } from './documents.ts';
import type { JournalEntry, StorageFault } from './ports.ts';
import type { DocState } from './state.ts';

/** How long after a fault the store is tried again, in ms. */
const RETRY_MS = 2_000;

/**
 * Writes every edit at once. What is called saved is what the browser has acknowledged; a fault is shown and the writing tried again
 * until it succeeds, while the drawing goes on in memory. Returns the function that ends it.
 */
export function autosave(app: App): () => void {
  let retry: ReturnType<typeof setTimeout> | undefined;
  const write = async (doc: DocState): Promise<void> => {
    clearTimeout(retry);
    retry = undefined;
    const result = await app.ports.designs.write(entryOf(doc));
    if (app.store.getState().doc.key !== doc.key) return;
    if (result.ok) acknowledge(app, doc.revision);
    else if (result.error === 'storage.other-tab') keepBoth(app);
    else {
      tell(app, result.error);
      retry ??= setTimeout(() => void write(app.store.getState().doc), RETRY_MS);
    }
  };
  const unsubscribe = app.store.subscribe(({ doc, ui }, before) => {
    if (doc !== before.doc && isUnsaved(doc, ui.saved.acknowledged)) void write(doc);
  });
  return () => {
    unsubscribe();
    clearTimeout(retry);
  };
}

const isUnsaved = (doc: DocState, acknowledged: number): boolean => !doc.readOnly && doc.revision > acknowledged;

function entryOf({ key, revision, edit, design, history }: DocState): JournalEntry {
  const { error, warning } = countsOf(design.model);
  const clusters = Object.keys(design.model.entities).filter((id) => id.startsWith('cluster:')).length;
  return {
    key,
    revision,
    edit,
    design,
    history,
    summary: { title: design.title, clusters, errors: error, warnings: warning },
  };
}

function acknowledge(app: App, revision: number): void {
  const { acknowledged } = app.store.getState().ui.saved;
  app.ui({ saved: { acknowledged: Math.max(acknowledged, revision), fault: undefined } });
}

function tell(app: App, fault: StorageFault): void {
  const { saved } = app.store.getState().ui;
  if (saved.fault !== fault) app.ui({ saved: { ...saved, fault } });
}

/** Another tab has written what this one has not seen. Neither overwrites the other: this drawing goes on as a copy. */
function keepBoth(app: App): void {
  const { doc } = app.store.getState();
  const key = app.ports.ids.fresh();
  const design = { ...doc.design, title: copyTitle(doc.design.title) };
  void app.ports.designs.claim(key, 'ask');
  app.load({ ...doc, key, design, edit: undefined, readOnly: false, readOnlyBecause: undefined }, { keepView: true });
  app.toast({
    tone: 'info',
    text: {
      en: `Another tab has changed this design. What you draw here is kept as "${design.title}".`,
      zh: `另一个标签页修改了此设计。此处的内容已另存为“${design.title}”。`,
    },
  });
}
