// @ts-check
// npm run bench [-- bytes | core | links | browser ...]: prints one JSON object; all parts unless some are named.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { buildForNode } from '../scripts/build-for-node.mjs';
import { bundleSize } from '../scripts/bundle-size.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

function bytes() {
  const { status } = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) throw new Error('the build failed');
  return bundleSize();
}

/**
 * Runs one entry of this folder in a process of its own, so that no figure depends on what ran before.
 * @param {string} entry
 */
function inNode(entry) {
  const program = buildForNode(`bench/${entry}.ts`, ['src/core', 'bench']);
  if (!program) throw new Error(`${entry} could not be built`);
  const { status, stdout } = spawnSync(process.execPath, [program], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 2],
  });
  if (status !== 0) throw new Error(`${entry} failed`);
  return JSON.parse(stdout);
}

/** @type {Record<string, () => unknown>} */
const parts = {
  bytes,
  core: () => inNode('core-entry'),
  links: () => inNode('links-entry'),
  browser: async () => (await import('./browser.mjs')).browserFigures(),
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) {
  console.error(`no such part: ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}`);
  process.exit(64);
}

/** @type {Record<string, unknown>} */
const report = {};
for (const [name, measure] of Object.entries(parts)) {
  if (wanted.length === 0 || wanted.includes(name)) report[name] = await measure();
}
console.log(JSON.stringify({ node: process.version, ...report }, undefined, 2));
process.exit(0);
