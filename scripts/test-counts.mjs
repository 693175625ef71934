// @ts-check
import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{passed: number, failed: number, skipped: number}} Counts */

/** @type {(...all: Counts[]) => Counts} */
export const addCounts = (...all) =>
  all.reduce(
    (sum, one) => ({
      passed: sum.passed + one.passed,
      failed: sum.failed + one.failed,
      skipped: sum.skipped + one.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );

/** @type {(ok: boolean) => Counts} */
export const oneTest = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 });

/**
 * A runner that died, or failed for a reason no single test shows (an error outside of tests), is one failure.
 * @param {Counts} counts
 * @param {boolean} endedWell
 * @returns {Counts}
 */
function withRunner(counts, endedWell) {
  return endedWell || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

/** @param {string} file */
function report(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/**
 * @param {string} file written by Vitest's JSON reporter
 * @param {boolean} endedWell
 * @returns {Counts}
 */
export function vitestCounts(file, endedWell) {
  const json = report(file);
  if (!json) return oneTest(false);
  const { numPassedTests: passed, numFailedTests: failed, numPendingTests, numTodoTests } = json;
  return withRunner({ passed, failed, skipped: numPendingTests + numTodoTests }, endedWell);
}

/**
 * @param {string} file written by Playwright's JSON reporter
 * @param {boolean} endedWell
 * @returns {Counts}
 */
export function playwrightCounts(file, endedWell) {
  const stats = report(file)?.stats;
  if (!stats) return oneTest(false);
  // A flaky test passed on a retry: it is counted as passed, and the config allows no retries anyway.
  return withRunner(
    { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped },
    endedWell,
  );
}
