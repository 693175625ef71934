import { readFileSync } from 'node:fs';
import { linkOf, nudge, openTemplate, saved } from '../support/drawing.ts';
import { expect, test } from '../support/test.ts';

test.describe.configure({ timeout: 60_000 });

test('a page that does not start twice leads to the designs, which can be downloaded and opened again', async ({
  page,
  problems,
}) => {
  await openTemplate(page, 'Primary and remote');
  await nudge(page, 3);
  await page.keyboard.press('Control+z');
  await expect(saved(page)).toBeVisible();
  const link = await linkOf(page);

  // As if a deployment had broken the program.
  await page.route(/assets\/index-.*\.js$/, (route) => route.abort());
  await page.goto('./');
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(0);
  await page.goto('./');
  await expect(page.getByRole('heading', { name: 'Meshloft did not start' })).toBeVisible();
  problems.length = 0;

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Download Primary and remote/ }).click();
  const file = await (await download).path();
  await page.unroute(/assets\/index-.*\.js$/);

  await page.getByRole('link', { name: /Start without opening the last design/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Control+o');
  await (await chooser).setFiles({ name: 'design.json', mimeType: 'application/json', buffer: readFileSync(file) });
  await expect(saved(page)).toBeVisible();
  expect(await linkOf(page)).toBe(link);
});

test('quick reloads are no failed starts', async ({ page }) => {
  await openTemplate(page, 'Single cluster');
  for (let n = 0; n < 5; n++) await page.goto('./', { waitUntil: 'commit' });
  await expect(page).toHaveURL(/\/$/);
  await expect(saved(page)).toBeVisible();
});

test('a tab that is killed while it starts counts as a failed start', async ({ page }) => {
  await page.goto('./');
  await expect.poll(() => page.evaluate(() => localStorage.getItem('meshloft:boot-started'))).toBeNull();
  await page.evaluate(() => localStorage.setItem('meshloft:boot-failed', '1'));
  // Leaving would take the mark away, as it does when a page that works is left.
  await page.evaluate(() => addEventListener('pagehide', () => localStorage.setItem('meshloft:boot-started', '1')));
  await page.goto('./');
  await expect(page.getByRole('heading', { name: 'Meshloft did not start' })).toBeVisible();
  await expect(page.getByText('No designs are stored here')).toBeVisible();
});
