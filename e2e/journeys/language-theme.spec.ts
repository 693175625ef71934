import type { Page } from '@playwright/test';
import { openTemplate } from '../support/drawing.ts';
import { expect, test } from '../support/test.ts';

const themeOf = (page: Page): Promise<string | null> => page.locator('html').getAttribute('data-theme');

/** Words of the page that its box cuts off, although nothing says that there is more: no ellipsis and no bar to scroll. */
const cutOff = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('button, h1, h2, h3, label, th, legend, [role=tab], footer span')]
      .filter((element): element is HTMLElement => element instanceof HTMLElement && element.offsetParent !== null)
      .filter((element) => {
        const { overflowX, textOverflow } = getComputedStyle(element);
        const isTooWide = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1;
        return isTooWide && textOverflow !== 'ellipsis' && overflowX !== 'auto' && overflowX !== 'visible';
      })
      .map((element) => element.textContent),
  );

/** What reaches beyond the right edge of the panel or bar that holds it. */
const sticksOut = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('header, aside, footer, [role=tabpanel]')].flatMap((holder) => {
      const edge = holder.getBoundingClientRect().right + 0.5;
      return [...holder.querySelectorAll('button, label, select, input[type=text], span, p')]
        .filter((element) => !element.closest('.sr-only') && element.getBoundingClientRect().right > edge)
        .map((element) => `${holder.tagName}: ${element.textContent}`);
    }),
  );

test('the language changes at once and for good, and nothing is cut off', async ({ page }) => {
  await openTemplate(page, 'Multi-primary, multi-network');
  await page.getByRole('treeitem', { name: /^cluster1\b(?!-)/ }).click();
  await page.getByRole('button', { name: /Show the problems/ }).click();
  expect(await cutOff(page)).toEqual([]);
  expect(await sticksOut(page)).toEqual([]);

  await page.getByRole('button', { name: /Switch to 中文/ }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await expect(page.getByRole('tab', { name: '问题' })).toBeVisible();
  await expect(page.getByRole('group', { name: '角色' })).toBeVisible();
  expect(await cutOff(page)).toEqual([]);
  expect(await sticksOut(page)).toEqual([]);

  await page.reload();
  await expect(page.getByRole('tree', { name: '大纲' })).toBeVisible();
  await page.getByRole('button', { name: /切换为 English/ }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('tree', { name: 'Outline' })).toBeVisible();
});

test('both languages fit into the smallest window that is promised', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openTemplate(page, 'Primary-remote, multi-network');
  await page.getByRole('treeitem', { name: /^cluster2\b(?!-)/ }).click();
  await page.getByRole('button', { name: /Show the problems/ }).click();
  for (const next of [/Switch to 中文/, /切换为 English/]) {
    const board = await page.getByRole('main').boundingBox();
    expect(board?.width).toBeGreaterThanOrEqual(640);
    expect(await cutOff(page)).toEqual([]);
    expect(await sticksOut(page)).toEqual([]);
    await page.getByRole('button', { name: next }).click();
  }
});

test('the theme follows the system until it is chosen, and stays chosen', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('./');
  await expect.poll(() => themeOf(page)).toBe('dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await expect.poll(() => themeOf(page)).toBe('light');

  const theme = page.getByRole('button', { name: /^Theme/ });
  await theme.click();
  await expect(theme).toHaveAccessibleName(/Light/);
  await theme.click();
  await expect.poll(() => themeOf(page)).toBe('dark');
  await page.reload();
  await expect.poll(() => themeOf(page)).toBe('dark');
  await expect(page.getByRole('button', { name: /^Theme/ })).toHaveAccessibleName(/Dark/);
});
