import { crash, linkOf, nudge, openTemplate, saved, told } from '../support/drawing.ts';
import { expect, test } from '../support/test.ts';

const elsewhere = 'This design is being edited in another tab';

test.describe.configure({ timeout: 60_000 });

test('one tab writes, the other follows and takes its turn', async ({ page, context }) => {
  await openTemplate(page, 'Primary and remote');
  const second = await context.newPage();
  await second.goto('./');
  await expect(second.getByText(elsewhere)).toBeVisible();
  await nudge(page, 3);
  await expect(saved(page)).toBeVisible();
  const drawn = await linkOf(page);
  await expect.poll(() => linkOf(second)).toBe(drawn);
  await nudge(second, 1);
  expect(await linkOf(second)).toBe(drawn);

  await page.close();
  await expect(second.getByText(elsewhere)).toBeHidden({ timeout: 2_000 });
  await nudge(second, 1);
  await expect(saved(second)).toBeVisible();
  expect(await linkOf(second)).not.toBe(drawn);
});

test('a tab that crashes gives way within two seconds', async ({ page, context, problems }) => {
  await openTemplate(page, 'Primary and remote');
  await nudge(page, 2);
  await expect(saved(page)).toBeVisible();
  const drawn = await linkOf(page);
  const second = await context.newPage();
  await second.goto('./');
  await expect(second.getByText(elsewhere)).toBeVisible();
  await crash(page, problems);
  await expect(second.getByText(elsewhere)).toBeHidden({ timeout: 2_000 });
  expect(await linkOf(second)).toBe(drawn);
});

test('taking over makes the other tab the one that looks on; nothing is lost', async ({ page, context }) => {
  await openTemplate(page, 'Primary and remote');
  const second = await context.newPage();
  await second.goto('./');
  await nudge(page, 2);
  await expect(saved(page)).toBeVisible();
  const drawn = await linkOf(page);
  await second.getByRole('button', { name: 'Edit here' }).click();
  await expect(second.getByText(elsewhere)).toBeHidden();
  await expect(page.getByText(elsewhere)).toBeVisible();
  expect(await linkOf(second)).toBe(drawn);
  await nudge(second, 2);
  await expect(saved(second)).toBeVisible();
  const further = await linkOf(second);
  await expect.poll(() => linkOf(page)).toBe(further);
});

test('a design is not lost when both tabs write it without knowing of each other', async ({ page, context }) => {
  // As in a browser that has no locks.
  await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'locks'));
  await openTemplate(page, 'Primary and remote');
  const second = await context.newPage();
  await second.goto('./');
  await expect(saved(second)).toBeVisible();
  const before = await linkOf(second);
  await nudge(second, 1);
  await expect(saved(second)).toBeVisible();
  const theirs = await linkOf(second);
  expect(theirs).not.toBe(before);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('ArrowDown');
  await expect(told(page)).toContainText('Another tab has changed this design');
  await expect(saved(page)).toBeVisible();
  const mine = await linkOf(page);
  await page.reload();
  expect(await linkOf(page)).toBe(mine);
  await second.reload();
  expect([theirs, mine]).toContain(await linkOf(second));
  expect(mine).not.toBe(theirs);
});
