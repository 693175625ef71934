// @ts-check
import { join } from 'node:path';

/** Names under which Chromium and its relatives are found on PATH, best first. */
const NAMES = [
  'chromium',
  'google-chrome-stable',
  'google-chrome',
  'chromium-browser',
  'microsoft-edge',
  'brave-browser',
];

/** @type {Record<string, (env: NodeJS.ProcessEnv) => string[]>} */
const FIXED_PLACES = {
  darwin: (env) =>
    ['/Applications', join(env['HOME'] ?? '', 'Applications')].flatMap((root) => [
      `${root}/Google Chrome.app/Contents/MacOS/Google Chrome`,
      `${root}/Chromium.app/Contents/MacOS/Chromium`,
      `${root}/Microsoft Edge.app/Contents/MacOS/Microsoft Edge`,
    ]),
  win32: (env) =>
    [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].flatMap((root) =>
      root
        ? [
            `${root}\\Google\\Chrome\\Application\\chrome.exe`,
            `${root}\\Chromium\\Application\\chrome.exe`,
            `${root}\\Microsoft\\Edge\\Application\\msedge.exe`,
          ]
        : [],
    ),
  linux: () => ['/opt/google/chrome/chrome', '/usr/lib/chromium/chromium', '/snap/bin/chromium'],
};

/**
 * Every path where a browser may be, best first. Whether one is there, and starts, is for the caller to find out.
 * @param {string} platform as in process.platform
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]}
 */
export function browserCandidates(platform, env) {
  const windows = platform === 'win32';
  const folders = windows ? [] : (env['PATH'] ?? '').split(':').filter(Boolean);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => `${folder}/${name}`));
  return [...new Set([...onPath, ...((FIXED_PLACES[platform] ?? FIXED_PLACES['linux'])?.(env) ?? [])])];
}
