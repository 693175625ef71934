import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

const create = { en: 'Create design', zh: '创建设计' };
const languages = ['en', 'zh'] as const;

/** Everything that axe finds on the page as it stands, as lines that say where. */
async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
  );
}

async function open(page: Page, language: (typeof languages)[number]): Promise<void> {
  await page.goto('./');
  await expect(page.getByRole('heading', { name: 'Draw an Istio deployment' })).toBeVisible();
  if (language === 'zh') await page.getByRole('button', { name: /中文/ }).click();
}

const draw = (page: Page, language: (typeof languages)[number]): Promise<void> =>
  page.getByRole('button', { name: create[language] }).click();

for (const colorScheme of ['light', 'dark'] as const) {
  for (const language of languages) {
    test.describe(`${colorScheme}, ${language}`, () => {
      test.use({ colorScheme });

      test('the start screen has no barrier', async ({ page }) => {
        await open(page, language);
        expect(await violations(page)).toEqual([]);
      });

      test('the editor has no barrier, with something wrong and the problems open', async ({ page }) => {
        await open(page, language);
        await draw(page, language);
        await page.getByRole('treeitem', { name: 'cluster2-eastwest' }).click();
        await page.keyboard.press('Delete');
        await page.keyboard.press('F8');
        await page.keyboard.press('Control+Shift+M');
        await expect(page.getByRole('tabpanel')).toBeVisible();
        expect(await violations(page)).toEqual([]);
      });

      test('sharing and the sheet of keys have no barrier', async ({ page }) => {
        await open(page, language);
        await draw(page, language);
        await page.getByRole('button', { name: /^(Share|分享)$/ }).click();
        await expect(page.getByRole('dialog')).toBeVisible();
        expect(await violations(page)).toEqual([]);
        await page.keyboard.press('Escape');
        await page.keyboard.press('?');
        await expect(page.getByRole('dialog')).toBeVisible();
        expect(await violations(page)).toEqual([]);
      });

      test('the export has no barrier', async ({ page }) => {
        await open(page, language);
        await draw(page, language);
        await page.keyboard.press('Control+Shift+E');
        await expect(page.getByRole('tree').last()).toBeVisible();
        expect(await violations(page)).toEqual([]);
        await page.getByRole('tab').last().click();
        await expect(page.getByRole('dialog').getByRole('img')).toBeVisible();
        expect(await violations(page)).toEqual([]);
      });

      test('the lists of models and of designs have no barrier', async ({ page }) => {
        await open(page, language);
        await page.getByRole('button', { name: /^(See all|查看全部)$/ }).click();
        await expect(page.getByRole('dialog')).toBeVisible();
        expect(await violations(page)).toEqual([]);
        await page.keyboard.press('Escape');
        await draw(page, language);
        await page.getByRole('button', { name: /^(Design|设计):/ }).click();
        await page.getByRole('menuitem', { name: /^(My designs|我的设计)$/ }).click();
        await expect(page.getByRole('dialog')).toBeVisible();
        expect(await violations(page)).toEqual([]);
      });
    });
  }
}

test('copying has the focus when sharing opens, and focus goes back where it came from', async ({ page }) => {
  await open(page, 'en');
  await draw(page, 'en');
  const share = page.getByRole('button', { name: 'Share', exact: true });
  await share.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(share).toBeFocused();
});
