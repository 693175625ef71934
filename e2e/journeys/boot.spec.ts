import { expect, test } from '../support/test.ts';

test('the page opens under its content security policy', async ({ page }) => {
  const response = await page.goto('./');
  expect(response?.headers()['content-security-policy']).toContain("frame-ancestors 'none'");
  await expect(page).toHaveTitle(/Meshloft/);
  await expect(page.locator('#root')).not.toBeEmpty();
  await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveCount(1);
});

test('a breach of the policy, an error in the console and a foreign request are noticed', async ({
  page,
  problems,
}) => {
  await page.goto('./');
  await page.evaluate(() => {
    console.error('planted');
    const style = document.createElement('style');
    style.textContent = 'p { top: 0 }';
    document.body.append(style);
    setTimeout(() => {
      throw new Error('planted');
    });
    void fetch('http://127.0.0.1:9/').catch(() => undefined);
  });
  await expect.poll(() => problems.some((line) => line.includes('style-src'))).toBe(true);
  await expect.poll(() => problems.some((line) => line.includes('connect-src'))).toBe(true);
  await expect.poll(() => problems).toEqual(expect.arrayContaining(['console: planted', 'uncaught: planted']));
  problems.length = 0;
});
