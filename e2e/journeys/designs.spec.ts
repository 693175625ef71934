import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';

async function openList(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: /^Design:/ }).click();
  await page.getByRole('menuitem', { name: 'My designs' }).click();
  return page.getByRole('dialog', { name: 'My designs' });
}

test.beforeEach(async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: /^External control plane/ }).click();
  await expect(page.getByRole('contentinfo')).toContainText('Saved in this browser');
});

test('a design gets another name, a copy, and the copy goes again', async ({ page }) => {
  const list = await openList(page);
  await list.getByRole('button', { name: 'Rename: External control plane' }).click();
  await page.keyboard.type('Thrown away');
  await page.keyboard.press('Escape');
  await expect(list.getByRole('button', { name: /^External control plane/ })).toBeFocused();

  await list.getByRole('button', { name: 'Rename: External control plane' }).click();
  await page.keyboard.type('Partner');
  await page.keyboard.press('Enter');
  await expect(list.getByRole('button', { name: /^Partner/ })).toBeFocused();

  await list.getByRole('button', { name: 'Duplicate: Partner' }).click();
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await list.getByRole('button', { name: 'Delete: Partner (2)' }).click();
  await expect(list.getByRole('button', { name: 'Keep' })).toBeFocused();
  await list.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(list.getByRole('listitem')).toHaveCount(1);
});

test('an earlier design is offered on the empty page', async ({ page }) => {
  const list = await openList(page);
  await list.getByRole('button', { name: 'New design' }).click();
  await page
    .getByRole('region', { name: 'Recent designs' })
    .getByRole('button', { name: /External control plane/ })
    .click();
  await expect(page.getByRole('contentinfo')).toContainText('3 clusters');
});
