import { barriers } from './support/barriers.ts';
import { openTemplate } from './support/drawing.ts';
import { expect, test } from './support/test.ts';

const INSPECTOR = 'aside[aria-label="Inspector"]';
const DRAWER = 'section[aria-label="Drawer"]';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('the inspector has no barrier, for one and for several', async ({ page }) => {
      await openTemplate(page, 'Multi-primary, multi-network');
      await page.getByRole('treeitem', { name: /^cluster1\b(?!-)/ }).click();
      await page.getByRole('button', { name: 'Show all' }).click();
      await page.getByRole('button', { name: /^Pod range/ }).click();
      await expect(page.getByRole('textbox', { name: 'Pod range' })).toBeFocused();
      expect(await barriers(page, INSPECTOR)).toEqual([]);
      await page.getByRole('treeitem', { name: /^cluster2\b(?!-)/ }).click({ modifiers: ['Shift'] });
      await expect(page.getByRole('heading', { name: '2 items selected' })).toBeVisible();
      expect(await barriers(page, INSPECTOR)).toEqual([]);
    });

    test('the text panels have no barrier, with something wrong in the text', async ({ page }) => {
      await openTemplate(page, 'Multi-primary, multi-network');
      await page.keyboard.press('Control+Shift+M');
      await page.getByRole('tab', { name: 'Sketch' }).click();
      const area = page.getByRole('textbox', { name: 'The design as text' });
      await area.press('Control+End');
      await area.pressSequentially('clustr x # note');
      await expect(page.getByRole('button', { name: 'Use cluster' })).toBeVisible();
      expect(await barriers(page, DRAWER)).toEqual([]);
      await page.getByRole('tab', { name: 'YAML' }).click();
      await expect(page.getByRole('region', { name: /yaml/ })).toBeVisible();
      expect(await barriers(page, DRAWER)).toEqual([]);
    });
  });
}
