// @ts-check
import { designOf } from './design.mjs';

/**
 * Opens the same topology in the product as the peer shows, as a person would: through the chooser of files.
 * @param {import('playwright').Page} page
 * @param {string} address
 * @param {number} clusters
 */
export async function openDesign(page, address, clusters) {
  await page.goto(address);
  await page.getByRole('button', { name: 'Create design' }).waitFor();
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Control+O');
  const buffer = Buffer.from(JSON.stringify(designOf(clusters)));
  await (await chooser).setFiles({ name: 'bench.meshloft.json', mimeType: 'application/json', buffer });
}
