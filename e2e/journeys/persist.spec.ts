import { crash, linkOf, nudge, openEmpty, openTemplate, saved, told } from '../support/drawing.ts';
import { expect, test } from '../support/test.ts';

test.describe.configure({ timeout: 60_000 });

test('work survives a killed tab, with its undo, and the reader is told', async ({ page, context, problems }) => {
  await openTemplate(page, 'Multi-primary, multi-network');
  const untouched = await linkOf(page);
  await nudge(page, 5);
  await expect(saved(page)).toBeVisible();
  const before = await linkOf(page);
  await crash(page, problems);

  const again = await context.newPage();
  await again.goto('./');
  await expect(told(again)).toContainText('5 edits were recovered');
  expect(await linkOf(again)).toBe(before);
  for (let n = 0; n < 5; n++) await again.keyboard.press('Control+z');
  expect(await linkOf(again)).toBe(untouched);
});

test('work survives a reload and a closed tab right after the last edit', async ({ page, context }) => {
  await openTemplate(page, 'Primary and remote');
  await nudge(page, 1);
  await page.keyboard.press('Control+d');
  const before = await linkOf(page);
  await page.keyboard.press('Control+z');
  const undone = await linkOf(page);
  expect(undone).not.toBe(before);
  await page.keyboard.press('Control+Shift+z');
  await page.reload();
  expect(await linkOf(page)).toBe(before);
  await expect(told(page)).not.toContainText('recovered');

  await page.keyboard.press('Control+z');
  await page.close({ runBeforeUnload: true });
  const again = await context.newPage();
  await again.goto('./');
  expect(await linkOf(again)).toBe(undone);
});

test('a full disk is told in words, drawing goes on, and a file can be saved', async ({ page, baseURL }) => {
  const cdp = await page.context().newCDPSession(page);
  const origin = new URL(baseURL ?? '').origin;
  // Only before the first use of the store: later the browser keeps the figure that it has.
  await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await openEmpty(page);
  await page
    .getByRole('button', { name: /^Single cluster/ })
    .first()
    .click();
  await expect(page.getByText('Not saved').first()).toBeVisible({ timeout: 2_000 });
  await nudge(page, 3);
  await expect(page.getByText('Not saved').first()).toBeVisible();
  const before = await linkOf(page);
  const download = page.waitForEvent('download');
  await page.keyboard.press('Control+s');
  expect((await download).suggestedFilename()).toMatch(/\.meshloft\.json$/);
  await cdp.send('Storage.overrideQuotaForOrigin', { origin });
  expect(await linkOf(page)).toBe(before);
});

test('a browser without a store says so and still draws', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await openEmpty(page);
  await page
    .getByRole('button', { name: /^Single cluster/ })
    .first()
    .click();
  await expect(page.getByText('Not saved').first()).toBeVisible();
  expect((await linkOf(page)).length).toBeGreaterThan(40);
});

test('a damaged record is told, and what is whole is opened', async ({ page }) => {
  await openTemplate(page, 'Multi-primary, multi-network');
  const untouched = await linkOf(page);
  await nudge(page, 2);
  await expect(saved(page)).toBeVisible();
  await page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('meshloft');
      request.addEventListener('success', () => resolve(request.result));
    });
    const journal = db.transaction('journal', 'readwrite').objectStore('journal');
    await new Promise((resolve) => {
      const cursor = journal.openCursor();
      cursor.addEventListener('success', () => {
        const at = cursor.result;
        if (!at) return;
        at.update({ ...at.value, text: at.value.text.replace('8', '9') }).addEventListener('success', resolve);
      });
    });
    db.close();
  });
  await page.reload();
  await expect(told(page)).toContainText('damaged in the store');
  expect(await linkOf(page)).toBe(untouched);
  await nudge(page, 1);
  await expect(saved(page)).toBeVisible();
  const before = await linkOf(page);
  await page.reload();
  expect(await linkOf(page)).toBe(before);
});
