import type { Locator, Page } from '@playwright/test';
import { hand } from '../support/hand.ts';
import { expect, test } from '../support/test.ts';

const answer = (page: Page, question: string, value: string): Locator =>
  page.getByRole('group', { name: question }).getByRole('radio', { name: value, exact: true });

async function sketchOf(page: Page): Promise<string> {
  await page.getByRole('button', { name: /Show the problems/ }).click();
  await page.getByRole('tab', { name: 'Sketch' }).click();
  return page.getByRole('textbox', { name: 'The design as text' }).inputValue();
}

test('from an empty page, six presses draw two regions with their own networks and control planes', async ({
  page,
}) => {
  await page.goto('./');
  const { press, presses } = hand();
  await press(answer(page, 'Clusters', '2'));
  await press(answer(page, 'Networks', 'Per region'));
  await press(answer(page, 'Control planes', 'In each'));
  await press(answer(page, 'Meshes', 'One'));
  await press(page.getByRole('button', { name: 'Create design' }));
  expect(presses()).toBeLessThanOrEqual(6);

  const status = page.getByRole('contentinfo');
  await expect(status).toContainText('2 clusters, 2 networks, 1 mesh');
  await expect(status.getByRole('button', { name: /^0 errors, 0 warnings/ })).toBeVisible();
  await expect(page.getByRole('treeitem', { level: 1, name: /us-east1|eu-west1/ })).toHaveCount(2);
  await expect(page.getByRole('treeitem', { name: /-eastwest/ })).toHaveCount(2);

  const sketch = await sketchOf(page);
  expect(sketch).toContain('secret cluster1 reads cluster2');
  expect(sketch).toContain('secret cluster2 reads cluster1');
  expect(sketch.match(/^cluster .*net=network[12]/gm)).toHaveLength(2);
  expect(sketch.match(/^gw .*expose=services/gm)).toHaveLength(2);
  // A cluster is a primary unless it says otherwise.
  expect(sketch).not.toMatch(/role=|control=/);
});

test('the answers that are there already give the same design with one press, without a pointer', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Create design' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('contentinfo')).toContainText('2 clusters, 2 networks, 1 mesh');
});

test('an answer that follows from another one cannot be given twice', async ({ page }) => {
  await page.goto('./');
  await answer(page, 'Control planes', 'Shared').click();
  await answer(page, 'Meshes', 'Several').click();
  await expect(answer(page, 'Control planes', 'In each')).toBeChecked();
  await expect(answer(page, 'Control planes', 'Shared')).toBeDisabled();
  await answer(page, 'Clusters', '1').click();
  await expect(answer(page, 'Networks', 'One')).toBeChecked();
  await page.getByRole('button', { name: 'Create design' }).click();
  await expect(page.getByRole('contentinfo')).toContainText('1 cluster, 1 network, 1 mesh');
});

test('a sketch that is pasted anywhere on the empty page is drawn', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { name: 'Draw an Istio deployment' })).toBeVisible();
  await paste(page, 'sketch 1\ncluster a net=n1\ncluster b net=n2\n');
  await expect(page.getByRole('treeitem', { name: /^[ab]\b/ })).toHaveCount(2);
});

test('manifests that are pasted are refused in words, and nothing is lost', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { name: 'Draw an Istio deployment' })).toBeVisible();
  await paste(page, 'apiVersion: v1\nkind: Namespace\n');
  await expect(page.getByText('This is YAML', { exact: false }).first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Draw an Istio deployment' })).toBeVisible();
});

/** What the browser does on Ctrl+V, without the clipboard of the machine. */
const paste = (page: Page, words: string): Promise<void> =>
  page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, words);
