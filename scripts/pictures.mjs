// @ts-check
// Makes the pictures of docs/images from the built page, in a real browser: `npm run build && npm run pictures`.
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { preview } from 'vite';
import { findInstalledBrowser } from '../e2e/support/browser.mjs';

const folder = fileURLToPath(new URL('../docs/images/', import.meta.url));
const themes = /** @type {const} */ (['light', 'dark']);

/** Templates that stand for the rest, by the words on their card and the name of the picture. */
const templates = [
  { card: 'Multi-primary, multi-network', picture: 'multi-primary-multi-network' },
  { card: 'Primary-remote, multi-network', picture: 'primary-remote-multi-network' },
  { card: 'Two federated meshes', picture: 'federated-meshes' },
];

const server = await preview({ preview: { port: 0, open: false }, logLevel: 'error' });
const origin = server.resolvedUrls?.local[0];
if (!origin) throw new Error('the preview server has no address');
const executablePath = await findInstalledBrowser();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ['--disable-gpu', '--force-color-profile=srgb', '--font-render-hinting=none'],
});
await mkdir(folder, { recursive: true });

for (const theme of themes) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    colorScheme: theme,
    reducedMotion: 'reduce',
  });
  for (const { card, picture } of templates) {
    const page = await context.newPage();
    await page.goto(origin);
    await page.getByRole('button', { name: 'Design:' }).waitFor();
    await openTemplate(page, card);
    await page.screenshot({ path: `${folder}${picture}-${theme}.png` });
    await page.close();
  }
  await context.close();
  const fresh = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    colorScheme: theme,
    reducedMotion: 'reduce',
  });
  const page = await fresh.newPage();
  await page.goto(origin);
  await page.getByRole('button', { name: 'Create design' }).waitFor();
  await page.waitForTimeout(500);
  await page.screenshot({ path: `${folder}start-${theme}.png` });
  await openTemplate(page, 'Multi-primary, multi-network');
  await breakIt(page);
  await page.screenshot({ path: `${folder}editor-${theme}.png` });
  await fresh.close();
}

await browser.close();
await new Promise((done) => server.httpServer.close(done));

/** @param {import('playwright').Page} page @param {string} card */
async function openTemplate(page, card) {
  if (!(await page.getByRole('button', { name: 'Create design' }).isVisible())) {
    await page.getByRole('button', { name: 'Design:' }).click();
    await page.getByRole('menuitem', { name: 'New design' }).click();
  }
  await page.getByRole('button', { name: card }).first().click();
  await page.getByRole('treeitem').first().waitFor();
  await page.waitForTimeout(800);
}

/** Takes the second gateway away, opens the problems and selects the network that nobody can enter any more. @param {import('playwright').Page} page */
async function breakIt(page) {
  await page.getByRole('treeitem', { name: 'cluster2-eastwest' }).click();
  await page.keyboard.press('Delete');
  await page.keyboard.press('Control+Shift+M');
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await page.getByRole('treeitem', { name: 'network2' }).click();
  await page.keyboard.press('Shift+Digit1');
  await page.waitForTimeout(800);
}
