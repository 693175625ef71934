// @ts-check
// Bundle creep arrives one import at a time. Sizes are gzip bytes of dist/; run a build first.
import { readFileSync } from 'node:fs';
import { bundleSize } from './bundle-size.mjs';

/** @type {{initialScriptBytes: number, styleBytes: number, unlistedChunkBytes: number, lazyChunks: Record<string, number>}} */
const budget = JSON.parse(readFileSync(new URL('./bundle-budget.json', import.meta.url), 'utf8'));
const size = bundleSize();
/** @type {string[]} */
const faults = [];

/**
 * @param {string} what
 * @param {number} bytes
 * @param {number | undefined} limit
 */
function judge(what, bytes, limit) {
  console.log(`${what}: ${bytes} of ${limit ?? 'no'} bytes`);
  if (limit === undefined) faults.push(`${what} is not on the allow list of scripts/bundle-budget.json`);
  else if (bytes > limit) faults.push(`${what} is ${bytes - limit} bytes over its budget`);
}

judge('first script', size.initialScriptBytes, budget.initialScriptBytes);
judge('styles', size.styleBytes, budget.styleBytes);
for (const [name, bytes] of Object.entries(size.lazy)) {
  const limit = budget.lazyChunks[name];
  // What two lazy chunks share becomes a chunk of its own, named by the bundler: too small ones are not worth a line.
  if (limit === undefined && bytes < budget.unlistedChunkBytes) continue;
  judge(`lazy ${name}`, bytes, limit);
}
for (const fault of faults) console.error(fault);
process.exit(faults.length ? 1 : 0);
