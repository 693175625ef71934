// @ts-check
import { expect, test } from 'vitest';
import { browserCandidates } from './browser-candidates.mjs';

test('on Linux, Chromium on PATH comes before Chrome, and fixed places come last', () => {
  const found = browserCandidates('linux', { PATH: '/usr/local/bin:/usr/bin' });
  expect(found.slice(0, 3)).toEqual([
    '/usr/local/bin/chromium',
    '/usr/bin/chromium',
    '/usr/local/bin/google-chrome-stable',
  ]);
  expect(found.at(-1)).toBe('/snap/bin/chromium');
});

test('on macOS, the applications of the system and of the user are looked at', () => {
  const found = browserCandidates('darwin', { HOME: '/Users/a' });
  expect(found).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
  expect(found).toContain('/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium');
});

test('on Windows, PATH is left alone: a .cmd there would open a window', () => {
  const found = browserCandidates('win32', { PATH: 'C:\\bin', PROGRAMFILES: 'C:\\Program Files' });
  expect(found).toEqual([
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files\\Chromium\\Application\\chrome.exe',
    'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
  ]);
});

test('no place is named twice, and an empty environment is no fault', () => {
  expect(browserCandidates('linux', { PATH: '/a:/a' })).toHaveLength(
    new Set(browserCandidates('linux', { PATH: '/a' })).size,
  );
  expect(browserCandidates('freebsd', {})).toContain('/usr/lib/chromium/chromium');
});
