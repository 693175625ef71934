import type { Locator, Page } from '@playwright/test';
import { openTemplate } from '../support/drawing.ts';
import { expect, test } from '../support/test.ts';

const field = (page: Page): Locator => page.getByRole('textbox', { name: 'The design as text' });
const clusters = (page: Page): Locator => page.getByRole('treeitem', { name: /^cluster\d+\b(?!-)/ });
const errors = (page: Page): Locator => page.getByRole('list', { name: 'What is wrong with the text' });

async function openSketch(page: Page): Promise<Locator> {
  await openTemplate(page, 'Multi-primary, multi-network');
  await page.getByRole('button', { name: /Show the problems/ }).click();
  await page.getByRole('tab', { name: 'Sketch' }).click();
  await expect(field(page)).toHaveValue(/^sketch 1\n/);
  return field(page);
}

const typeAtEnd = async (area: Locator, words: string): Promise<void> => {
  await area.press('Control+End');
  await area.pressSequentially(words);
};

test('what is typed is drawn, and the drawing is written', async ({ page }) => {
  const area = await openSketch(page);
  await typeAtEnd(area, 'cluster cluster9 net=network2 zone=eu-west1-a region=eu-west1\n');
  await expect(page.getByRole('treeitem', { name: /^cluster9/ })).toBeVisible();
  await expect(page.getByRole('contentinfo')).toContainText('3 clusters');

  await page.getByRole('treeitem', { name: /^cluster2-eastwest/ }).click();
  await page.keyboard.press('Delete');
  await expect(area).not.toHaveValue(/cluster2-eastwest/);
  await expect(area).toHaveValue(/cluster cluster9/);
});

test('a broken line keeps the last good drawing, and its suggestion mends it', async ({ page }) => {
  const area = await openSketch(page);
  await typeAtEnd(area, 'clustr cluster9 net=network2\n');
  await expect(errors(page).getByRole('listitem')).toHaveCount(1);
  await expect(errors(page)).toContainText(/Line \d+, column 1/);
  await expect(clusters(page)).toHaveCount(2);

  await errors(page).getByRole('button', { name: 'Use cluster' }).click();
  await expect(errors(page)).toHaveCount(0);
  await expect(clusters(page)).toHaveCount(3);
  await expect(area).toBeFocused();
});

test('an error is found again in the text by a press on it', async ({ page }) => {
  const area = await openSketch(page);
  await typeAtEnd(area, 'cluster cluster9 nett=network2\n');
  await errors(page)
    .getByRole('button', { name: /Line \d+/ })
    .click();
  const chosen = await area.evaluate((element: HTMLTextAreaElement) =>
    element.value.slice(element.selectionStart, element.selectionEnd),
  );
  expect(chosen).toBe('nett');
});

test('all that is typed until the field is left is one step of undo', async ({ page }) => {
  const area = await openSketch(page);
  const before = await area.inputValue();
  await typeAtEnd(area, 'cluster cluster8 net=network1\n');
  await expect(clusters(page)).toHaveCount(3);
  await typeAtEnd(area, 'cluster cluster9 net=network1\n');
  await expect(clusters(page)).toHaveCount(4);
  await page.getByRole('tree', { name: 'Outline' }).getByRole('treeitem').first().click();
  await page.keyboard.press('Control+z');
  await expect(clusters(page)).toHaveCount(2);
  await expect(area).toHaveValue(before);
});

test('a text with errors says so when the drawing goes on without it', async ({ page }) => {
  const area = await openSketch(page);
  await typeAtEnd(area, 'clustr\n');
  await expect(errors(page)).toBeVisible();
  await page.getByRole('treeitem', { name: /^cluster2-eastwest/ }).click();
  await page.keyboard.press('Delete');
  await expect(page.getByText('The drawing has changed since.', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'Show the text of the drawing' }).click();
  await expect(area).not.toHaveValue(/clustr|cluster2-eastwest/);
});

test('the help follows the caret: the statements, then the keys of the one that is being written', async ({ page }) => {
  const area = await openSketch(page);
  const help = page.getByRole('region', { name: 'Statements' });
  await area.press('Control+Home');
  await expect(help.getByRole('term').filter({ hasText: /^cluster$/ })).toBeVisible();
  await typeAtEnd(area, 'gw ');
  await expect(help.getByRole('term').filter({ hasText: /^expose=$/ })).toBeVisible();
});
