import type { Page } from '@playwright/test';
import { openTemplate } from '../support/drawing.ts';
import { expect, test } from '../support/test.ts';

const select = async (page: Page, ...names: readonly string[]): Promise<void> => {
  for (const [n, name] of names.entries())
    await page
      .getByRole('treeitem', { name: new RegExp(`^${name}\\b(?!-)`) })
      .click({ modifiers: n === 0 ? [] : ['Shift'] });
};

test('a primary becomes a remote and is given its control plane, without a drag', async ({ page }) => {
  await openTemplate(page, 'Multi-primary, multi-network');
  await select(page, 'cluster2');
  await page.getByRole('group', { name: 'Role' }).getByRole('radio', { name: 'Remote' }).click();
  await page.getByRole('combobox', { name: 'Add to: Controlled by' }).selectOption('cluster1');
  await expect(page.getByRole('button', { name: 'Disconnect Controlled by cluster1' })).toBeVisible();
  await expect(page.getByText('Remote cluster in', { exact: false })).toBeVisible();
});

test('a fact is said in its place, and taken back', async ({ page }) => {
  await openTemplate(page, 'Multi-primary, multi-network');
  await select(page, 'cluster1');
  await page.getByRole('button', { name: 'Pod range: not said. Change' }).press('Enter');
  const field = page.getByRole('textbox', { name: 'Pod range' });
  await expect(field).toBeFocused();
  await field.fill('10.1.0.0');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await field.fill('10.1.0.0/16');
  await field.press('Enter');
  const said = page.getByRole('button', { name: 'Pod range: 10.1.0.0/16. Change' });
  await expect(said).toBeFocused();
  await said.press('Enter');
  await field.fill('');
  await field.press('Enter');
  await expect(page.getByRole('button', { name: 'Pod range: not said. Change' })).toBeFocused();
});

test('several clusters move to another network in one go, and back by one undo', async ({ page }) => {
  await openTemplate(page, 'Multi-primary, multi-network');
  await select(page, 'cluster1', 'cluster2');
  const network = page.getByRole('combobox', { name: 'Network' });
  await expect(network.getByRole('option', { name: 'several values' })).toBeAttached();
  await network.selectOption('network1');
  await select(page, 'cluster2');
  await expect(network.locator('option:checked')).toHaveText('network1');
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await select(page, 'cluster2');
  await expect(network.locator('option:checked')).toHaveText('network2');
});

test('a cluster moves to another zone by a choice', async ({ page }) => {
  await openTemplate(page, 'Multi-primary, multi-network');
  await select(page, 'cluster1');
  await page.getByRole('combobox', { name: 'In', exact: true }).selectOption('eu-west1 / eu-west1-a');
  await expect(page.getByText('Primary cluster in eu-west1-a')).toBeVisible();
  await expect(page.getByRole('treeitem', { name: /^eu-west1-a 2/ })).toBeVisible();
});

test('a problem of the selection is explained and repaired where it is shown', async ({ page }) => {
  await openTemplate(page, 'Multi-primary, multi-network');
  await select(page, 'cluster2-eastwest');
  await page.keyboard.press('Delete');
  await select(page, 'network2');
  const problem = page.getByRole('article', { name: /network2 has no east-west gateway/ });
  await problem.getByRole('button', { name: 'Why?' }).click();
  await expect(problem.getByText('What happens')).toBeVisible();
  await problem.getByRole('button', { name: /Add a gateway/ }).click();
  await expect(problem).toBeHidden();
});

test('every panel folds and comes back by a button, and the board takes the room', async ({ page }) => {
  await openTemplate(page, 'Multi-primary, multi-network');
  const board = page.getByRole('main');
  const widthOf = async (): Promise<number> => (await board.boundingBox())?.width ?? 0;
  const before = await widthOf();
  await page.getByRole('button', { name: 'Palette and outline' }).click();
  await page.getByRole('button', { name: 'Inspector' }).click();
  expect(await widthOf()).toBe(1440);
  await page.getByRole('button', { name: 'Palette and outline' }).click();
  await page.getByRole('button', { name: 'Inspector' }).click();
  expect(await widthOf()).toBe(before);
});
