import { linkOf, nudge, openTemplate, saved, storedBytes } from '../support/drawing.ts';
import { expect, test } from '../support/test.ts';

const shared = 'You are looking at a shared design';

test.describe.configure({ timeout: 60_000 });

test('a link opens elsewhere as the same design, and its length is shown', async ({ page, browser, baseURL }) => {
  await openTemplate(page, 'Primary and remote');
  await nudge(page, 1);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Share a link' });
  const link = await dialog.getByRole('textbox', { name: 'Link' }).inputValue();
  await expect(dialog.getByText(`${link.length} characters`)).toBeVisible();
  expect(link).toMatch(/#d=1[A-Za-z0-9_-]+$/);

  const elsewhere = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  const reader = await elsewhere.newPage();
  await reader.goto(link);
  await expect(reader.getByText(shared)).toBeVisible();
  expect(await linkOf(reader)).toBe(link);
  expect(new URL(reader.url()).hash).toBe('');
  await elsewhere.close();
});

test('a link never replaces what the reader drew', async ({ page, context }) => {
  await openTemplate(page, 'Two federated meshes');
  const link = await linkOf(page);
  await openTemplateAnew(page);
  await nudge(page, 2);
  await expect(saved(page)).toBeVisible();
  const own = await linkOf(page);
  // The store gathers its journal a moment after the last edit: that belongs to the edit and not to the link.
  await expect.poll(async () => snapshotRevisions(await storedBytes(page))).toContain(3);
  const before = await storedBytes(page);

  await page.goto(link);
  await expect(page.getByText(shared)).toBeVisible();
  await nudge(page, 1);
  expect(await linkOf(page)).toBe(link);
  expect(await storedBytes(page)).toBe(before);

  const again = await context.newPage();
  await again.goto('./');
  expect(await linkOf(again)).toBe(own);
  await again.close();

  await page.getByRole('button', { name: 'Edit a copy' }).click();
  await expect(page.getByText(shared)).toBeHidden();
  await expect(saved(page)).toBeVisible();
  await nudge(page, 1);
  await expect(saved(page)).toBeVisible();
  expect(await linkOf(page)).not.toBe(link);
});

test('a link pasted into the address bar of an open page opens there, as a copy', async ({ page }) => {
  await openTemplate(page, 'Two federated meshes');
  const link = await linkOf(page);
  await openTemplateAnew(page);
  const own = await linkOf(page);
  await page.evaluate((hash) => {
    location.hash = hash;
  }, new URL(link).hash);
  await expect(page.getByText(shared)).toBeVisible();
  expect(await linkOf(page)).toBe(link);
  await page.reload();
  expect(await linkOf(page)).toBe(own);
});

/** Another design on the board, from the gallery behind the key. */
async function openTemplateAnew(page: Parameters<typeof openTemplate>[0]): Promise<void> {
  await page.evaluate(() => localStorage.clear());
  await openTemplate(page, 'Single cluster');
}

/** The revisions of which the store holds a whole copy. */
function snapshotRevisions(stored: string): readonly number[] {
  const { 'meshloft/snapshots': snapshots } = JSON.parse(stored) as Record<string, { readonly revision: number }[]>;
  return (snapshots ?? []).map(({ revision }) => revision);
}
