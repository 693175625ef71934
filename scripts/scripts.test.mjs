// @ts-check
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { chunkName } from './bundle-size.mjs';
import { headerPolicy, metaPolicy } from './content-security-policy.mjs';
import { supportsNode } from './install.mjs';
import { addCounts, oneTest, playwrightCounts, vitestCounts } from './test-counts.mjs';

/** @param {unknown} content */
function reportFile(content) {
  const file = join(mkdtempSync(join(tmpdir(), 'meshloft-counts-')), 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

test.each([
  ['20.18.9', false],
  ['20.19.0', true],
  ['21.7.0', false],
  ['22.11.0', false],
  ['22.12.0', true],
  ['24.0.0', true],
])('Node %s is supported: %s', (version, expected) => expect(supportsNode(version)).toBe(expected));

test('a runner that left no report is one failure', () => {
  expect(vitestCounts('/nowhere/report.json', true)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  expect(playwrightCounts('/nowhere/report.json', true)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('a runner that failed although every test passed is one failure', () => {
  const unit = { numPassedTests: 7, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1 };
  expect(vitestCounts(reportFile(unit), false)).toEqual({ passed: 7, failed: 1, skipped: 2 });
  expect(vitestCounts(reportFile(unit), true)).toEqual({ passed: 7, failed: 0, skipped: 2 });
});

test('end-to-end counts come from the report', () => {
  const report = { stats: { expected: 3, flaky: 0, unexpected: 2, skipped: 1 } };
  expect(playwrightCounts(reportFile(report), false)).toEqual({ passed: 3, failed: 2, skipped: 1 });
});

test('counts add up', () => {
  expect(addCounts(oneTest(true), oneTest(false), { passed: 2, failed: 0, skipped: 5 })).toEqual({
    passed: 3,
    failed: 1,
    skipped: 5,
  });
});

test('a chunk keeps its name when its hash changes', () => {
  expect(chunkName('elk-worker.min-B2f_x9Qa.js')).toBe('elk-worker.min.js');
  expect(chunkName('compute.worker-C-x1_2-z.js')).toBe('compute.worker.js');
});

test('frame-ancestors is in the header only, where browsers heed it', () => {
  expect(headerPolicy).toBe(`${metaPolicy}; frame-ancestors 'none'`);
  expect(metaPolicy).not.toContain('unsafe');
});
