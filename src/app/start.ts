import type { App } from './app.ts';
import { autosave } from './autosave.ts';
import { listDesigns, openStored, showStored } from './documents.ts';
import { openLink } from './open-design.ts';
import type { DesignHint } from './ports.ts';
import { openRulebook } from './rulebook.ts';
import { keepSettings, lastDesign } from './settings.ts';
import type { DocState } from './state.ts';

/** Brings the application to life: the design of the link, or the last one, is on the board when it resolves. */
export async function startApp(app: App): Promise<void> {
  keepSettings(app);
  autosave(app);
  app.ports.designs.onHint((hint) => void follow(app, hint));
  app.ports.address.onChange(() => void openLink(app));
  await listDesigns(app);
  const opened = (await openLink(app)) === true || (await openLast(app));
  // What is drawn on the empty board is this tab's own.
  if (!opened) void app.ports.designs.claim(app.store.getState().doc.key, 'ask');
  app.ui({ ready: true });
  await openRulebook();
  app.ui({ judged: true });
}

async function openLast(app: App): Promise<boolean> {
  const { designs } = app.store.getState().ui;
  const key = lastDesign(app);
  // A design that is not in the list was never stored, or its data was cleared: an empty board is no surprise then.
  return key !== undefined && designs.some((design) => design.key === key) && openStored(app, key);
}

/** What another tab did to the open design. */
async function follow(app: App, { type, key }: DesignHint): Promise<void> {
  const { doc } = app.store.getState();
  if (doc.key === key) {
    if (type === 'lost') app.load(locked(doc), { stored: true, keepView: true });
    else if (type === 'granted' && doc.readOnlyBecause === 'other-tab') await openStored(app, key, true);
    else if (type === 'written' && doc.readOnlyBecause === 'other-tab') {
      await showStored(app, key, { mine: false, keepView: true });
    }
  }
  await listDesigns(app);
}

const locked = (doc: DocState): DocState => ({ ...doc, readOnly: true, readOnlyBecause: 'other-tab' });
