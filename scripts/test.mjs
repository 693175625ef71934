// @ts-check
// `npm test`: everything, in a real browser, from a fresh clone. The last line is the result and counts come from reports.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { install } from './install.mjs';

if (!install()) {
  console.log('0 passed, 1 failed, 0 skipped');
  process.exit(1);
}

// Only now are the dependencies there.
const { findOrInstallBrowser } = await import('../e2e/support/browser.mjs');
const { freePort } = await import('./free-port.mjs');
const { root, runNode, staticGates, timed, tools } = await import('./gates.mjs');
const { addCounts, oneTest, playwrightCounts, vitestCounts } = await import('./test-counts.mjs');

const reports = mkdtempSync(join(tmpdir(), 'meshloft-test-'));
/** @type {import('./test-counts.mjs').Counts[]} */
const results = [];

/** @param {string} project */
function vitest(project) {
  const file = join(reports, `${project}.json`);
  const output = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`, '--passWithNoTests'];
  const ok = timed(`${project} tests`, () => runNode([tools.vitest, 'run', '--project', project, ...output]));
  results.push(vitestCounts(file, ok));
}

/** @param {number} port */
function endToEnd(port) {
  const file = join(reports, 'e2e.json');
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: file, E2E_PORT: String(port) };
  const args = [tools.playwright, 'test', '-c', 'e2e', '--reporter=dot,json'];
  results.push(
    playwrightCounts(
      file,
      timed('end-to-end tests', () => runNode(args, env)),
    ),
  );
}

/** @param {string} suffix */
const anyTest = (suffix) =>
  readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).some((f) => f.endsWith(suffix));

async function browserReady() {
  try {
    process.env['E2E_BROWSER_FOUND'] = await findOrInstallBrowser();
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}

/** @param {string} name @param {string[]} args */
const gate = (name, args) => {
  const ok = timed(name, () => runNode(args));
  results.push(oneTest(ok));
  return ok;
};

for (const { name, args } of staticGates) gate(name, args);
vitest('core');
const built = gate('build', [tools.vite, 'build', '--logLevel', 'warn']);
if (built) gate('budget', ['scripts/check-budget.mjs']);
if (await browserReady()) {
  if (anyTest('.browser.test.tsx')) vitest('browser');
  if (built) endToEnd(await freePort());
} else {
  results.push(oneTest(false));
}

rmSync(reports, { recursive: true, force: true });
const { passed, failed, skipped } = addCounts(...results);
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
