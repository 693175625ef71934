import type { Locator, Page } from '@playwright/test';
import { expect } from './test.ts';

/** A place of the window. */
export type Place = readonly [x: number, y: number];

/** Something on the board by what a screen reader says of it: `card(page, /^cluster1,/)`. */
export const thing = (page: Page, name: RegExp): Locator => page.locator('[data-board]').getByRole('figure', { name });

/** A service, a gateway or the pill of a network, by what a screen reader says of it. */
export const part = (page: Page, name: RegExp): Locator => page.locator('[data-board]').getByRole('button', { name });

/** A point in a thing, as parts of its width and height. */
export async function placeIn(target: Locator, [right, down]: Place = [0.5, 0.5]): Promise<Place> {
  const box = await target.boundingBox();
  expect(box, 'it is on the screen').not.toBeNull();
  return box ? [box.x + box.width * right, box.y + box.height * down] : [0, 0];
}

interface Drag {
  readonly from: Place;
  readonly to: Place;
  /** Looks at the page while the thing hangs over its target. */
  readonly before?: () => Promise<void>;
}

/** Presses at one place, moves as a hand does, and releases at the other. */
export async function drag(page: Page, { from, to, before }: Drag): Promise<void> {
  await page.mouse.move(...from);
  await page.mouse.down();
  await page.mouse.move((from[0] + to[0]) / 2, (from[1] + to[1]) / 2, { steps: 4 });
  await page.mouse.move(...to, { steps: 4 });
  await before?.();
  await page.mouse.up();
}

/** Drags an entry of the palette to a place. */
export async function dropNew(
  page: Page,
  entry: string,
  { to, before = () => Promise.resolve() }: Pick<Drag, 'to' | 'before'>,
): Promise<void> {
  const palette = page.getByRole('region', { name: 'Add' });
  const from = await placeIn(palette.getByRole('button', { name: entry, exact: true }));
  await drag(page, { from, to, before });
}

/** Repairs by the key until nothing is left that can be repaired; returns how often it was pressed. */
export async function fixByKey(page: Page): Promise<number> {
  const counts = page.getByRole('contentinfo').getByRole('button', { name: /errors?,/ });
  for (let presses = 0; presses < 12; presses++) {
    const name = (await counts.getAttribute('aria-label')) ?? '';
    if (name.startsWith('0 errors')) return presses;
    await page.keyboard.press('Control+.');
    await expect(counts).not.toHaveAttribute('aria-label', name);
  }
  throw new Error('twelve repairs were not enough');
}
