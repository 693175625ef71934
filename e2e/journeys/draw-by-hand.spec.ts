import type { Page } from '@playwright/test';
import { drag, dropNew, fixByKey, part, placeIn, thing } from '../support/board.ts';
import { expect, test } from '../support/test.ts';

const LEFT = [450, 330] as const;
const RIGHT = [860, 330] as const;

async function openBoard(page: Page): Promise<void> {
  await page.goto('./');
  await expect(page.getByRole('heading', { name: 'Draw an Istio deployment' })).toBeVisible();
}

/** Two regions by the key and a click. */
async function twoRegions(page: Page): Promise<void> {
  await openBoard(page);
  await page.keyboard.press('r');
  await page.mouse.click(...LEFT);
  await expect(thing(page, /^region1,/)).toBeVisible();
  await page.keyboard.press('r');
  await page.mouse.click(...RIGHT);
  await expect(thing(page, /^region2,/)).toBeVisible();
}

const status = (page: Page) => page.getByRole('contentinfo');

test('two regions, two primaries, two networks: drawn, wired and repaired by hand, no error is left', async ({
  page,
}) => {
  await twoRegions(page);

  await dropNew(page, 'Cluster', {
    to: await placeIn(thing(page, /^region1,/)),
    before: () => expect(page.getByText('in region1', { exact: true })).toBeVisible(),
  });
  await expect(thing(page, /^cluster1, primary cluster, in region region1/)).toBeVisible();
  await page.keyboard.press('c');
  await page.mouse.click(...(await placeIn(thing(page, /^region2,/))));
  await expect(thing(page, /^cluster2, primary cluster, in region region2/)).toBeVisible();

  for (const n of [1, 2]) {
    await dropNew(page, 'Network', { to: await placeIn(thing(page, new RegExp(`^cluster${n},`)), [0.6, 0.9]) });
    await expect(part(page, new RegExp(`^network${n}, Network`))).toBeVisible();
  }

  // A wire from the handle of one card to the other asks what it shall mean.
  await thing(page, /^cluster1,/).hover({ position: { x: 150, y: 12 } });
  const [from, to] = [
    await placeIn(thing(page, /^cluster1,/), [1, 0.5]),
    await placeIn(thing(page, /^cluster2,/), [0.5, 0.1]),
  ];
  await drag(page, { from, to });
  await page.getByRole('menuitem', { name: 'Remote secrets both ways: cluster1 and cluster2' }).click();

  await dropNew(page, 'Gateway', { to: await placeIn(thing(page, /^cluster1,/), [0.6, 0.9]) });
  await expect(part(page, /^cluster1-eastwest, east-west gateway/)).toBeVisible();

  // What is missing now is told, and repaired with the key: the other gateway, a common root.
  await expect(status(page).getByRole('button', { name: /^[1-9]\d* errors?,/ })).toBeVisible();
  await fixByKey(page);
  await expect(part(page, /^cluster2-eastwest, east-west gateway/)).toBeVisible();
  await expect(status(page)).toContainText('2 clusters, 2 networks, 1 mesh');
  await expect(status(page).getByRole('button', { name: /^0 errors,/ })).toBeVisible();

  // The drawing means what was meant.
  await page.keyboard.press('Control+Shift+M');
  await page.getByRole('tab', { name: 'Sketch' }).click();
  const sketch = await page.getByRole('textbox', { name: 'The design as text' }).inputValue();
  expect(sketch).toContain('cluster1 reads cluster2');
  expect(sketch).toContain('cluster2 reads cluster1');
  expect(sketch.match(/^gw .*expose=services/gm)).toHaveLength(2);
  expect(sketch).not.toMatch(/role=/);
});

test('a cluster that is dragged shows where it would land, and Escape gives it back', async ({ page }) => {
  await twoRegions(page);
  await dropNew(page, 'Cluster', { to: await placeIn(thing(page, /^region1,/)) });
  const card = thing(page, /^cluster1,/);
  const [before, target] = [await card.boundingBox(), await placeIn(thing(page, /^region2,/))];

  await page.mouse.move(...(await placeIn(card, [0.6, 0.1])));
  await page.mouse.down();
  await page.mouse.move(...target, { steps: 8 });
  await expect(page.getByText('in region2', { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect.poll(() => card.boundingBox()).toEqual(before);
  await expect(thing(page, /^cluster1, .*in region region1/)).toBeVisible();

  await drag(page, { from: await placeIn(card, [0.6, 0.1]), to: target });
  await expect(thing(page, /^cluster1, .*in region region2/)).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(thing(page, /^cluster1, .*in region region1/)).toBeVisible();
});

test('the same drawing without a pointer: tools, Tab and Enter', async ({ page }) => {
  await openBoard(page);
  await page.keyboard.press('r');
  await page.mouse.click(...LEFT);
  const board = page.getByRole('application', { name: 'Drawing board' });
  await board.focus();
  await page.keyboard.press('Tab');
  await expect(thing(page, /^region1,/)).toBeFocused();
  await page.keyboard.press('c');
  await page.keyboard.press('Enter');
  await page.keyboard.press('c');
  await page.keyboard.press('Enter');
  await expect(thing(page, /^cluster[12],/)).toHaveCount(2);

  await board.focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('e');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Remote secret: cluster1 reads cluster2' }).press('Enter');
  await page.keyboard.press('Control+Shift+M');
  await page.getByRole('tab', { name: 'Sketch' }).click();
  await expect(page.getByRole('textbox', { name: 'The design as text' })).toHaveValue(/secret cluster1 reads cluster2/);
});
