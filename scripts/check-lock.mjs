// @ts-check
// A lock can lack other platforms' bindings and still install here; `npm ci` then fails on every other machine.
import { readFileSync } from 'node:fs';

/** @typedef {{version?: string, integrity?: string, resolved?: string, link?: boolean, optionalDependencies?: Record<string, string>, os?: string[], cpu?: string[]}} Entry */

/** @type {{packages: Record<string, Entry>}} */
const lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'));
/** @type {{dependencies: Record<string, string>, devDependencies: Record<string, string>}} */
const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

const entries = Object.entries(lock.packages).filter(([path]) => path !== '');
/** @type {string[]} */
const faults = [];

/**
 * npm looks in the folder of the package first, then upwards.
 * @param {string} from
 * @param {string} name
 */
function isLocked(from, name) {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    if (lock.packages[`${at ? `${at}/` : ''}node_modules/${name}`]) return true;
    if (!at) return false;
  }
}

for (const [path, entry] of entries) {
  if (!entry.integrity && !entry.link) faults.push(`${path}: no integrity hash`);
  if (entry.resolved) faults.push(`${path}: names the registry it came from`);
  for (const name of Object.keys(entry.optionalDependencies ?? {})) {
    if (!isLocked(path, name)) faults.push(`${path}: optional dependency ${name} is not locked`);
  }
}

const direct = { ...manifest.dependencies, ...manifest.devDependencies };
for (const [name, range] of Object.entries(direct)) {
  const bindings = Object.keys(lock.packages[`node_modules/${name}`]?.optionalDependencies ?? {});
  const native = bindings.some((binding) => lock.packages[`node_modules/${binding}`]?.os);
  if (native && !/^\d/.test(range)) faults.push(`${name}: has native bindings, so package.json must name one version`);
}
const runtime = Object.keys(manifest.dependencies).length;
if (runtime > 16) faults.push(`${runtime} direct runtime dependencies, 16 are allowed`);

for (const fault of faults) console.error(fault);
console.log(`lock: ${entries.length} packages, ${faults.length} faults`);
process.exit(faults.length ? 1 : 0);
