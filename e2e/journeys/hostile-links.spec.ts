import { deflateRawSync } from 'node:zlib';
import { linkOf, nudge, openTemplate, saved, storedBytes } from '../support/drawing.ts';
import { expect, test } from '../support/test.ts';

const packed = (data: string | Buffer): string => `#d=1${deflateRawSync(data, { level: 9 }).toString('base64url')}`;

const cases: readonly (readonly [what: string, hash: string, code: string])[] = [
  ['10 MB of zeros', packed(Buffer.alloc(10_000_000)), 'link.too-large'],
  ['45 MB of zeros', packed(Buffer.alloc(45_000_000)), 'link.too-large'],
  ['100 MB of zeros', packed(Buffer.alloc(100_000_000)), 'link.too-long'],
  ['plain text', packed('hello'), 'link.not-a-design'],
  ['no payload', '#d=', 'link.incomplete'],
  ['bad percent', '#%', 'link.damaged'],
  ['percent bytes', '#%00%ff', 'link.damaged'],
  ['markup', '#<script>window.__xss=1</script>', 'link.damaged'],
  ['keys of the prototype', '#__proto__=1&constructor=2', 'link.damaged'],
  ['characters of no alphabet', '#d=!!!!', 'link.damaged'],
  ['a scheme', '#javascript:window.__xss=1', 'link.damaged'],
  ['an address to fetch', '#url=https://evil.example/x.json', 'link.damaged'],
  ['a version to come', '#d=7AAAAAAAAAAAA', 'link.newer'],
];

test.describe.configure({ timeout: 60_000 });

test('no damaged or hostile link opens, changes anything, or keeps the page waiting', async ({ page }) => {
  test.setTimeout(180_000);
  await openTemplate(page, 'Multi-primary, multi-network');
  await nudge(page, 1);
  await expect(saved(page)).toBeVisible();
  const link = await linkOf(page);
  const payload = new URL(link).hash.slice('#d='.length);
  const own = await storedBytes(page);
  const ofThisOne: typeof cases = [
    ['its end missing', `#d=${payload.slice(0, -8)}`, 'link.incomplete'],
    ['in lower case', `#d=${payload.toLowerCase()}`, 'link.damaged'],
    [
      'one character changed',
      `#d=${payload.slice(0, 40)}${payload[40] === 'A' ? 'B' : 'A'}${payload.slice(41)}`,
      'link.',
    ],
  ];
  for (const [what, hash, code] of [...cases, ...ofThisOne]) {
    await test.step(what, async () => {
      await page.goto('about:blank');
      await page.goto(`./${hash}`);
      const messages = page.getByText(/\(link\.[a-z-]+\)/);
      await expect(messages.filter({ visible: true }).first()).toContainText(`(${code}`);
      const shown = await page
        .getByLabel('Messages')
        .getByText(/\(link\./)
        .count();
      expect(shown).toBeLessThanOrEqual(1);
      expect(new URL(page.url()).hash).toBe('');
      expect(await page.evaluate(() => 'polluted' in {} || '__xss' in globalThis)).toBe(false);
    });
  }
  expect(await storedBytes(page)).toBe(own);
});

test('what mail and chat do to a link does not keep it from opening', async ({ page }) => {
  await openTemplate(page, 'Primary and remote');
  const link = await linkOf(page);
  const payload = new URL(link).hash.slice('#d='.length);
  const encoded = [...payload].map((char) => `%${char.charCodeAt(0).toString(16)}`).join('');
  for (const changed of [`${payload}).`, encoded, payload.replaceAll(/.{76}/g, '$&%0A')]) {
    await page.goto('about:blank');
    await page.goto(`./#d=${changed}`);
    await expect(page.getByText('You are looking at a shared design')).toBeVisible();
    expect(await linkOf(page)).toBe(link);
  }
});
