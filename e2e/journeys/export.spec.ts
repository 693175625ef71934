import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { hand } from '../support/hand.ts';
import { expect, test } from '../support/test.ts';

const bytesOf = async (download: Download): Promise<Uint8Array> =>
  new Uint8Array(await readFile(await download.path()));

async function openTemplate(page: Page, name: string): Promise<void> {
  await page.goto('./');
  await page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
  await expect(page.getByRole('tree', { name: 'Outline' })).toBeVisible();
}

const filesOf = (zip: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(zip)).map(([path, bytes]) => [path, strFromU8(bytes)]));

test('five presses take the installation of a template by Helm home', async ({ page }) => {
  await openTemplate(page, 'Multi-primary, multi-network');
  const { press, choose, presses } = hand();
  await press(page.getByRole('button', { name: 'Export' }));
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await press(dialog.getByRole('radio', { name: 'Helm' }));
  await choose(dialog.getByRole('combobox', { name: 'Istio' }), '1.31');
  const coming = page.waitForEvent('download');
  await press(page.getByRole('button', { name: 'Download zip' }));
  expect(presses()).toBeLessThanOrEqual(5);

  const download = await coming;
  expect(download.suggestedFilename()).toBe('multi-primary-multi-network.zip');
  const files = filesOf(await bytesOf(download));
  const paths = Object.keys(files);
  expect(paths).toEqual(expect.arrayContaining(['RUNBOOK.md', 'install.sh', 'diagram.svg']));
  for (const cluster of ['cluster1', 'cluster2']) {
    expect(paths.some((path) => path.startsWith(`${cluster}/04-control-plane`) && path.endsWith('.yaml'))).toBe(true);
    expect(paths.some((path) => path.startsWith(`${cluster}/07-expose-services`))).toBe(true);
  }
  expect(files['install.sh']).toContain('helm upgrade --install');
  expect(files['install.sh']).toContain('create-remote-secret');
  expect(files['RUNBOOK.md']).toContain('Helm');
  // Secrets are created by commands, never handed out.
  expect(Object.values(files).join('\n')).not.toMatch(/BEGIN [A-Z ]*PRIVATE KEY|client-key-data/);
});

test('the preview shows each file of the tree, by keyboard as well', async ({ page }) => {
  await openTemplate(page, 'Multi-primary, multi-network');
  await page.keyboard.press('Control+Shift+E');
  const tree = page.getByRole('tree', { name: 'Files' });
  await tree.getByRole('treeitem', { name: 'RUNBOOK.md' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('region', { name: 'Content of the file: install.sh' })).toContainText(
    '#!/usr/bin/env bash',
  );
  await tree.getByRole('treeitem', { name: 'cluster1', exact: true }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(tree.getByRole('treeitem', { name: /^cluster/ }).first()).toHaveAttribute('aria-expanded', 'false');
});

test('errors that remain are told in the dialog', async ({ page }) => {
  await openTemplate(page, 'Multi-primary, multi-network');
  await page.getByRole('treeitem', { name: 'cluster2-eastwest' }).click();
  await page.keyboard.press('Delete');
  await page.getByRole('button', { name: 'Export' }).click();
  await expect(page.getByRole('dialog').getByText(/errors? remains? in this design/)).toBeVisible();
});

test('the picture is a plain SVG in the theme that was chosen, and a PNG', async ({ page }) => {
  await openTemplate(page, 'Multi-primary, multi-network');
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('tab', { name: 'Picture' }).click();
  await page.getByRole('radio', { name: 'Dark' }).click();
  const preview = page.getByRole('img', { name: 'Preview of the picture' });
  await expect.poll(() => preview.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(400);
  const press = () => page.getByRole('button', { name: 'Download picture' }).click();

  const [vector] = await Promise.all([page.waitForEvent('download'), press()]);
  expect(vector.suggestedFilename()).toBe('multi-primary-multi-network.svg');
  const svg = new TextDecoder().decode(await bytesOf(vector));
  expect(svg).toContain('cluster1');
  expect(svg).toContain('#0B1220');
  expect(svg).not.toMatch(/foreignObject|<script|<style|href=/i);

  await page.getByRole('radio', { name: 'PNG' }).click();
  const [pixels] = await Promise.all([page.waitForEvent('download'), press()]);
  const png = await bytesOf(pixels);
  expect(new TextDecoder().decode(png.slice(1, 4))).toBe('PNG');
  expect(png.length).toBeGreaterThan(20_000);
});
