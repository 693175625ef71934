// @ts-check
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const dist = fileURLToPath(new URL('../dist', import.meta.url));

/** @param {string} path */
const gzipSize = (path) => gzipSync(readFileSync(path), { level: 9 }).length;

/**
 * Name of a chunk without the hash that changes with every build: `elk-worker-B2f_x9Qa.js` -> `elk-worker.js`.
 * @param {string} file
 */
export const chunkName = (file) => file.replace(/-[\w-]{8}(\.\w+)$/, '$1');

/**
 * Sizes of what the built page loads, in bytes. Scripts and styles named by index.html are first load, the rest is lazy.
 * @param {string} folder
 */
export function bundleSize(folder = dist) {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const files = readdirSync(join(folder, 'assets'));
  const initial = files.filter((file) => html.includes(`assets/${file}`));
  const scripts = files.filter((file) => /\.m?js$/.test(file));
  const sum = (/** @type {string[]} */ names) =>
    names.reduce((all, name) => all + gzipSize(join(folder, 'assets', name)), 0);
  const firstScripts = scripts.filter((file) => initial.includes(file));
  const brotli = (/** @type {string[]} */ names) =>
    names.reduce((all, name) => all + brotliCompressSync(readFileSync(join(folder, 'assets', name))).length, 0);
  return {
    initialScriptBytes: sum(firstScripts),
    initialScriptBrotliBytes: brotli(firstScripts),
    styleBytes: sum(files.filter((file) => file.endsWith('.css'))),
    htmlBytes: gzipSync(html, { level: 9 }).length,
    lazy: Object.fromEntries(
      scripts
        .filter((file) => !initial.includes(file))
        .map((file) => [chunkName(file), gzipSize(join(folder, 'assets', file))]),
    ),
  };
}
