import type { Locator, Page } from '@playwright/test';
import { expect } from './test.ts';

/** Opens the page on an empty board. */
export async function openEmpty(page: Page): Promise<void> {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** Opens a template from the start screen. */
export async function openTemplate(page: Page, title: string): Promise<void> {
  await openEmpty(page);
  await page
    .getByRole('button', { name: new RegExp(`^${title}`) })
    .first()
    .click();
  await expect(saved(page)).toBeVisible();
}

/** The status bar says so only after the browser has acknowledged the last edit. */
export const saved = (page: Page): Locator => page.getByText('Saved in this browser');

/** What a screen reader was told last: every message of the page is told there as well. */
export const told = (page: Page): Locator => page.getByRole('status');

/** Moves everything by the keys, one edit for each press. Every press is a step of its own: the gesture ends with the selection. */
export async function nudge(page: Page, times: number): Promise<void> {
  for (let n = 0; n < times; n++) {
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+a');
    await page.keyboard.press('ArrowRight');
  }
}

/** The link to the design: two designs are the same when their links are. */
export async function linkOf(page: Page): Promise<string> {
  // A page that has just opened shows an empty board for a moment.
  await expect(page.getByText(/^(Saved in this browser|Not saved|Read only)/).first()).toBeVisible();
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Share a link' });
  const link = await dialog.getByRole('textbox', { name: 'Link' }).inputValue();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  return link;
}

/** Everything that this origin keeps in IndexedDB, as text: equal before and after means that nothing was touched. */
export function storedBytes(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(new Error(String(request.error))));
      });
    const dump: Record<string, unknown> = {};
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await settled(indexedDB.open(name));
      for (const store of db.objectStoreNames)
        dump[`${name}/${store}`] = await settled(db.transaction(store).objectStore(store).getAll());
      db.close();
    }
    return JSON.stringify(dump);
  });
}

/** Kills the tab's process, as a crash does. */
export async function crash(page: Page, problems: string[]): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  // The command has no answer: the process that would give it is gone.
  void cdp.send('Page.crash').catch(() => undefined);
  await crashed;
  problems.length = 0;
}
