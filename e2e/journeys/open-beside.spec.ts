import type { Page } from '@playwright/test';
import { openTemplate, saved, told } from '../support/drawing.ts';
import { expect, test } from '../support/test.ts';

/** What the browser does on Ctrl+V, without the clipboard of the machine. */
const paste = (page: Page, words: string): Promise<void> =>
  page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, words);

const drag = (page: Page, type: 'dragover' | 'drop'): Promise<void> =>
  page.evaluate((name) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['sketch 1\ncluster dropped net=n1\n'], 'a.sketch', { type: 'text/plain' }));
    document.body.dispatchEvent(new DragEvent(name, { dataTransfer, bubbles: true, cancelable: true }));
  }, type);

test('a sketch that is pasted beside a drawing is another design, and the drawing is kept', async ({ page }) => {
  await openTemplate(page, 'Single cluster');
  await paste(page, 'sketch 1\ncluster pasted net=n1\n');
  await expect(page.getByRole('treeitem', { name: /^pasted/ })).toBeVisible();
  await expect(saved(page)).toBeVisible();
  await page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'My designs' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Single cluster/ })
    .click();
  await expect(page.getByRole('treeitem', { name: /^cluster1\b(?!-)/ })).toBeVisible();
});

test('words that are pasted by mistake change nothing and need no answer', async ({ page }) => {
  await openTemplate(page, 'Single cluster');
  const before = await told(page).textContent();
  await paste(page, 'a note from a meeting');
  await expect(told(page)).toHaveText(before ?? '');
  await expect(page.getByRole('treeitem', { name: /^cluster1\b(?!-)/ })).toBeVisible();
});

test('a file that is dropped beside a drawing is opened, not shown by the browser', async ({ page }) => {
  await openTemplate(page, 'Single cluster');
  await drag(page, 'dragover');
  await expect(page.getByText('Drop to open as a new design')).toBeVisible();
  await drag(page, 'drop');
  await expect(page.getByRole('treeitem', { name: /^dropped/ })).toBeVisible();
  await expect(page.getByText('Drop to open as a new design')).toBeHidden();
});
