// @ts-check
import { clusterAt, viewport } from './points.mjs';
import { rounded } from './spin.mjs';

/**
 * @typedef {import('playwright').Page} Page
 * @typedef {import('playwright').CDPSession} Session
 * @typedef {{scriptMs: number, taskMs: number}} Cost CPU of the renderer's main thread a step
 */

const STEPS = 30;

/** @param {Session} session */
async function counters(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (/** @type {string} */ name) => (metrics.find((one) => one.name === name)?.value ?? 0) * 1000;
  return { script: value('ScriptDuration'), task: value('TaskDuration') };
}

/** @param {Page} page */
const nextFrame = (page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => done(0))));

/**
 * @param {Page} page
 * @param {Session} session
 * @param {{move: (step: number) => Promise<void>, look: () => Promise<string>}} gesture `look` says what it should change
 * @returns {Promise<Cost>}
 */
async function costOf(page, session, { move, look }) {
  const seen = new Set([await look()]);
  const before = await counters(session);
  for (let step = 1; step <= STEPS; step++) {
    await move(step);
    await nextFrame(page);
    if (step === STEPS / 2) seen.add(await look());
  }
  const after = await counters(session);
  // A gesture that moves nothing is very cheap.
  if (seen.size < 2) throw new Error('the gesture had no effect');
  return {
    scriptMs: rounded((after.script - before.script) / STEPS),
    taskMs: rounded((after.task - before.task) / STEPS),
  };
}

/**
 * @param {Page} page
 * @param {Session} session
 * @param {{start: {x: number, y: number}, look: () => Promise<string>}} what
 */
async function dragFrom(page, session, { start, look }) {
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  // The first moves are spent on finding out that this is a drag.
  await page.mouse.move(start.x + 4, start.y + 4, { steps: 2 });
  const move = (/** @type {number} */ step) => page.mouse.move(start.x + 4 + step * 2, start.y + 4 + step);
  const cost = await costOf(page, session, { move, look });
  await page.mouse.up();
  return cost;
}

/**
 * Space and drag pans, Ctrl and wheel zooms: in bare React Flow as in the product.
 * @param {Page} page
 * @param {import('./points.mjs').Points} where
 */
export async function gestures(page, where) {
  const session = await page.context().newCDPSession(page);
  // CPU time of the thread, not wall time: a busy machine must not look like a slow program.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const drag = await dragFrom(page, session, { start: where.node, look: () => clusterAt(page, where.id) });
  await page.keyboard.down('Space');
  const pan = await dragFrom(page, session, { start: where.empty, look: () => viewport(page) });
  await page.keyboard.up('Space');
  await page.keyboard.down('Control');
  // In and out again, so that the picture ends where it began.
  const move = (/** @type {number} */ step) => page.mouse.wheel(0, step <= STEPS / 2 ? -60 : 60);
  const zoom = await costOf(page, session, { move, look: () => viewport(page) });
  await page.keyboard.up('Control');
  await session.detach();
  return { drag, pan, zoom };
}

/**
 * Opens the address and waits until something is drawn and the main thread has nothing left to do.
 * @param {Page} page
 * @param {(page: Page) => Promise<void>} open
 */
export async function timeToDrawn(page, open) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const start = performance.now();
  await open(page);
  await page.locator('.react-flow__node').first().waitFor({ state: 'visible' });
  await page.evaluate(() => new Promise((done) => requestIdleCallback(() => requestAnimationFrame(() => done(0)))));
  const wallMs = rounded(performance.now() - start);
  const { script, task } = await counters(session);
  await session.detach();
  return { wallMs, scriptMs: rounded(script), taskMs: rounded(task) };
}
