import { part } from '../support/board.ts';
import { openTemplate } from '../support/drawing.ts';
import { expect, test } from '../support/test.ts';

test('a gateway that is taken away is missed on the board, in the list and in the status bar, and comes back with one key', async ({
  page,
}) => {
  await openTemplate(page, 'Multi-primary, multi-network');
  const board = page.locator('[data-board]');
  const status = page.getByRole('contentinfo');
  const gateway = part(page, /^cluster2-eastwest, east-west gateway/);
  const sound = status.getByRole('button', { name: /^0 errors,/ });
  await expect(sound).toBeVisible();

  await gateway.click();
  await page.keyboard.press('Delete');
  await expect(gateway).toHaveCount(0);

  // On the board: the call stops at the border, which says why, and the network bears a badge with a lightbulb.
  await expect(board.getByText('N2 has no east-west gateway')).toBeVisible();
  const badge = part(page, /network2.*gateway/);
  await expect(badge).toBeVisible();
  await expect(part(page, /^Fix: /)).toBeVisible();
  // In the status bar, and in the list that it opens.
  await expect(status.getByRole('button', { name: /^1 error,/ })).toBeVisible();
  await status.getByRole('button', { name: /^1 error,/ }).click();
  const row = page.getByRole('row', { name: /network2/ });
  await expect(row).toContainText('network/missing-east-west-gateway');

  await page.keyboard.press('Control+.');
  await expect(sound).toBeVisible();
  await expect(gateway).toBeVisible();
  await expect(board.getByText('N2 has no east-west gateway')).toHaveCount(0);

  await page.keyboard.press('Control+z');
  await expect(gateway).toHaveCount(0);
  await expect(badge).toBeVisible();
  await page.keyboard.press('Control+Shift+z');
  await expect(gateway).toBeVisible();
  await expect(sound).toBeVisible();
});

test('the lightbulb on the board repairs what its badge tells', async ({ page }) => {
  await openTemplate(page, 'Multi-primary, multi-network');
  const gateway = part(page, /^cluster1-eastwest, east-west gateway/);
  await gateway.click();
  await page.keyboard.press('Delete');
  await part(page, /^Fix: /).click();
  await expect(gateway).toBeVisible();
  await expect(page.getByRole('contentinfo').getByRole('button', { name: /^0 errors,/ })).toBeVisible();
});
