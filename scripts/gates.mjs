// @ts-check
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** @param {string} path */
const bin = (path) => fileURLToPath(new URL(`../node_modules/${path}`, import.meta.url));

/** Each tool's own JavaScript file: run without a shell, so the same on every system. */
export const tools = {
  prettier: bin('prettier/bin/prettier.cjs'),
  oxlint: bin('oxlint/bin/oxlint'),
  tsc: bin('typescript/bin/tsc'),
  knip: bin('knip/bin/knip.js'),
  vite: bin('vite/bin/vite.js'),
  vitest: bin('vitest/vitest.mjs'),
  playwright: bin('@playwright/test/cli.js'),
};

/**
 * The static checks, fast ones first. Each is one test of `npm test`.
 * @type {ReadonlyArray<{name: string, args: string[]}>}
 */
export const staticGates = [
  { name: 'lock', args: ['scripts/check-lock.mjs'] },
  { name: 'format', args: [tools.prettier, '--check', '--log-level', 'warn', '.'] },
  { name: 'lint', args: [tools.oxlint, '--type-aware', '--deny-warnings'] },
  { name: 'types', args: [tools.tsc, '-b'] },
  { name: 'layers', args: ['tools/layers.mjs'] },
  { name: 'unused code', args: [tools.knip] },
];

/**
 * Runs one Node program and shows its output.
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [extra]
 * @returns {boolean} true when it ended well
 */
export function runNode(args, extra = {}) {
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...extra },
  });
  return status === 0;
}

/**
 * @param {string} name
 * @param {() => boolean} work
 */
export function timed(name, work) {
  const start = performance.now();
  const ok = work();
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  return ok;
}
