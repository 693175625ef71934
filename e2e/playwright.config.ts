import { fileURLToPath } from 'node:url';
import { defineConfig, devices } from '@playwright/test';
import { findInstalledBrowser } from './support/browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const vite = fileURLToPath(new URL('../node_modules/vite/bin/vite.js', import.meta.url));

// Workers read this file again: they inherit the answer instead of looking for a browser anew.
process.env['E2E_BROWSER_FOUND'] ??= await findInstalledBrowser();
process.env['E2E_PORT'] ??= '4187';

const executablePath = process.env['E2E_BROWSER_FOUND'];
const origin = `http://localhost:${process.env['E2E_PORT']}`;

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results',
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  // A test that passes at the second attempt is a fault to find, not to hide.
  retries: 0,
  workers: 2,
  timeout: 30_000,
  expect: {
    timeout: 10_000,
    toHaveScreenshot: { animations: 'disabled', caret: 'hide' },
  },
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    viewport: { width: 1440, height: 900 },
    baseURL: origin,
    locale: 'en-GB',
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    trace: 'retain-on-failure',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: ['--disable-gpu', '--disable-quic', '--force-color-profile=srgb', '--font-render-hinting=none'],
    },
  },
  projects: [{ name: 'chromium' }],
  webServer: {
    // Node runs Vite directly, so that the signal to stop reaches the server and not a shell.
    command: `"${process.execPath}" "${vite}" preview --strictPort --port ${process.env['E2E_PORT']}`,
    cwd: root,
    url: origin,
    reuseExistingServer: false,
    stdout: 'ignore',
  },
});
