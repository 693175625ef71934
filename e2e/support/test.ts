import { test as base, type BrowserContext, type Page } from '@playwright/test';

export { expect } from '@playwright/test';

/** Playwright's own `serviceWorkers: 'block'` says this in the console. */
const OWN_NOISE = 'Service Worker registration blocked';

/** Schemes that never leave the machine. */
const LOCAL = /^(data|blob|about):/;

function watchPage(page: Page, problems: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes(OWN_NOISE)) problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
  page.on('crash', () => problems.push('the page crashed'));
}

async function watchContext(context: BrowserContext, origin: string, problems: string[]): Promise<void> {
  context.on('page', (page) => watchPage(page, problems));
  context.on('request', (request) => {
    const url = request.url();
    if (!LOCAL.test(url) && new URL(url).origin !== origin) problems.push(`request off the origin: ${url}`);
  });
  await context.exposeBinding('__reportViolation', (_source, text: string) => problems.push(text));
  await context.addInitScript(() => {
    const report = (globalThis as unknown as { __reportViolation: (text: string) => void }).__reportViolation;
    document.addEventListener('securitypolicyviolation', (event) =>
      report(`policy violation: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile ?? ''}`),
    );
    addEventListener('unhandledrejection', (event) => report(`unhandled rejection: ${String(event.reason)}`));
  });
}

/**
 * Every test of the page also asserts that nothing went wrong unseen: no console error, no uncaught error, no breach of
 * the content security policy, no request to another origin. A test that provokes one on purpose empties `problems`.
 */
export const test = base.extend<{ problems: string[] }>({
  problems: [
    async ({ context, baseURL }, use) => {
      const problems: string[] = [];
      await watchContext(context, new URL(baseURL ?? 'http://localhost').origin, problems);
      await use(problems);
      if (problems.length > 0) throw new Error(`The page had problems:\n${problems.join('\n')}`);
    },
    { auto: true },
  ],
});
