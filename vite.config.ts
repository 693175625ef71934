import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { defineConfig, type TestProjectConfiguration, type ViteUserConfig } from 'vitest/config';
import { findInstalledBrowser } from './e2e/support/browser.mjs';
import { headerPolicy, metaPolicy } from './scripts/content-security-policy.mjs';

/** In the build only: the development server needs inline scripts and styles of its own. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** Looking for a browser launches one, so only the runs that use it pay for it. */
async function browserForTests() {
  if (!process.env['VITEST'] || process.argv.join(' ').includes('--project core')) return '';
  return process.env['E2E_BROWSER_FOUND'] ?? (await findInstalledBrowser());
}

/**
 * `core` runs in Node in a second; `browser` lays out real pixels, which React Flow needs.
 * @param executablePath '' for Playwright's own build
 */
function testProjects(executablePath: string): TestProjectConfiguration[] {
  return [
    {
      test: {
        name: 'core',
        environment: 'node',
        setupFiles: ['src/core/testing/fuzz-seed.ts'],
        // Laws over hundreds of random designs take their time on a busy machine.
        testTimeout: 120_000,
        include: ['src/**/*.test.ts', 'scripts/**/*.test.mjs', 'e2e/support/*.test.mjs'],
        exclude: ['src/**/*.browser.test.ts'],
      },
    },
    {
      extends: true,
      // Listed, or the first run finds them one by one and reloads in the middle of a test.
      optimizeDeps: {
        include: [
          'react',
          'react-dom',
          'react-dom/client',
          'react/jsx-dev-runtime',
          '@xyflow/react',
          'lucide-react',
          'mutative',
          'valibot',
          'zustand',
          'zustand/shallow',
          'zustand/vanilla',
          'vitest-browser-react',
        ],
      },
      test: {
        name: 'browser',
        include: ['src/**/*.browser.test.tsx'],
        browser: {
          enabled: true,
          headless: true,
          screenshotFailures: false,
          provider: playwright({ launchOptions: executablePath ? { executablePath } : {} }),
          instances: [{ browser: 'chromium' }],
        },
      },
    },
  ];
}

export default defineConfig(async ({ isSsrBuild }): Promise<ViteUserConfig> => {
  const executablePath = await browserForTests();
  return {
    base: './',
    plugins: [react(), tailwindcss(), contentSecurityPolicy()],
    build: {
      target: 'es2023',
      modulePreload: { polyfill: false },
      // An inlined font or image would bypass `font-src 'self'`.
      assetsInlineLimit: 0,
      copyPublicDir: !isSsrBuild,
      rolldownOptions: {
        // Menus and dialogs come together when the first of them is opened; without the second setting they would bring React along.
        output: isSsrBuild
          ? {}
          : {
              codeSplitting: {
                includeDependenciesRecursively: false,
                groups: [{ name: 'primitives', test: /node_modules\/(?:@base-ui|@floating-ui)\// }],
              },
            },
      },
    },
    worker: { format: 'es' },
    // The command line is one file that starts without a module tree to resolve.
    ssr: isSsrBuild ? { noExternal: true } : {},
    server: { host: 'localhost' },
    preview: {
      host: 'localhost',
      headers: {
        'Content-Security-Policy': headerPolicy,
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'no-referrer',
        'Cross-Origin-Opener-Policy': 'same-origin',
      },
    },
    test: { projects: testProjects(executablePath) },
  };
});
