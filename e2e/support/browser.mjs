// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { browserCandidates } from './browser-candidates.mjs';

/** Playwright's own build: it knows where that is, so no path is given. */
const PLAYWRIGHT_OWN = '';

/**
 * Starts the browser and lets it compute something. `--version` proves nothing: a snap stub answers it, and on Windows
 * it opens a window.
 * @param {string} path
 * @returns {Promise<string>} '' when it works, else the reason
 */
async function whyItFails(path) {
  if (path && !existsSync(path)) return 'no such file';
  try {
    const browser = await chromium.launch({ ...(path ? { executablePath: path } : {}), timeout: 20_000 });
    try {
      const page = await browser.newPage();
      return (await page.evaluate('1 + 1')) === 2 ? '' : 'it starts but does not compute';
    } finally {
      await browser.close();
    }
  } catch (error) {
    return String(error instanceof Error ? error.message : error).split('\n')[0] ?? 'unknown reason';
  }
}

/**
 * @param {string[]} paths
 * @param {string[]} tried one line per failure is added here
 */
async function firstThatStarts(paths, tried) {
  for (const path of paths) {
    const reason = await whyItFails(path);
    if (!reason) return path;
    tried.push(`${path || "Playwright's own build"}: ${reason}`);
  }
  return undefined;
}

/** @returns {Promise<string | undefined>} */
async function fromEnvironment() {
  const wanted = process.env['E2E_BROWSER'];
  if (!wanted) return undefined;
  const reason = await whyItFails(wanted);
  // A wish that cannot be met must not quietly become another browser.
  if (reason) throw new Error(`E2E_BROWSER=${wanted} does not start: ${reason}`);
  return wanted;
}

/** @param {string[]} tried */
function systemBrowser(tried) {
  if (process.env['E2E_SKIP_SYSTEM'] === '1') return undefined;
  return firstThatStarts(browserCandidates(process.platform, process.env).filter(existsSync), tried);
}

/**
 * What is there already; never installs anything.
 * @param {string[]} tried
 */
async function installed(tried) {
  return (await fromEnvironment()) ?? (await systemBrowser(tried)) ?? (await firstThatStarts([PLAYWRIGHT_OWN], tried));
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [extra]
 */
function run(command, args, extra = {}) {
  const env = { ...process.env, ...extra };
  const { status, error } = spawnSync(command, args, { stdio: ['ignore', 'ignore', 'ignore'], timeout: 300_000, env });
  return status === 0 ? '' : (error?.message ?? `exit ${status}`);
}

/** @param {string[]} tried */
async function downloadPlaywrightBuild(tried) {
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright/package.json')), 'cli.js');
  const asRootOnUbuntu = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/etc/lsb-release');
  const args = [cli, 'install', '--only-shell', ...(asRootOnUbuntu ? ['--with-deps'] : []), 'chromium'];
  const reason = run(process.execPath, args, { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '20000' });
  if (!reason) return firstThatStarts([PLAYWRIGHT_OWN], tried);
  tried.push(`playwright install: ${reason}`);
  return undefined;
}

/** @param {string[]} tried */
async function installDebianPackage(tried) {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) {
    tried.push('apt-get install chromium: only tried as root on Debian');
    return undefined;
  }
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  const reason =
    run('apt-get', ['update', '-qq'], quiet) ||
    run('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-liberation'], quiet);
  if (reason) tried.push(`apt-get install chromium: ${reason}`);
  return firstThatStarts(browserCandidates(process.platform, process.env).filter(existsSync), tried);
}

/** @param {string[]} tried */
function noBrowser(tried) {
  return new Error(
    [
      'No browser for the tests could be started.',
      ...tried.map((line) => `  tried ${line}`),
      'Do one of these and try again:',
      '  install Chrome, Chromium or Edge;',
      '  set E2E_BROWSER to the path of a Chromium-like browser;',
      '  run: npx playwright install chromium;',
      '  on Debian or Ubuntu, as root: apt-get install chromium.',
    ].join('\n'),
  );
}

/**
 * Path of a browser that is on this machine and starts; '' stands for Playwright's own build.
 * Throws with one line per attempt when there is none.
 * @returns {Promise<string>}
 */
export async function findInstalledBrowser() {
  /** @type {string[]} */
  const tried = [];
  const found = await installed(tried);
  if (found === undefined) throw noBrowser(tried);
  return found;
}

/**
 * Like findInstalledBrowser, but fetches one when there is none.
 * @returns {Promise<string>}
 */
export async function findOrInstallBrowser() {
  /** @type {string[]} */
  const tried = [];
  const found =
    (await installed(tried)) ?? (await downloadPlaywrightBuild(tried)) ?? (await installDebianPackage(tried));
  if (found === undefined) throw noBrowser(tried);
  return found;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.log((await findInstalledBrowser()) || "Playwright's own build");
}
