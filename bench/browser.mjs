// @ts-check
import { chromium } from 'playwright';
import { findInstalledBrowser } from '../e2e/support/browser.mjs';
import { gestures, timeToDrawn } from './gestures.mjs';
import { points } from './points.mjs';
import { openDesign } from './product-page.mjs';
import { serveBoth } from './serve.mjs';
import { isVoid, median, rounded, spin } from './spin.mjs';

/** Boxes on the drawing, and the clusters that make them. */
const SIZES = [
  { nodes: 100, clusters: 20 },
  { nodes: 1000, clusters: 200 },
];
const RUNS = 3;
const VIEW = { width: 1440, height: 900 };

/**
 * @param {import('playwright').Browser} browser
 * @param {(page: import('playwright').Page) => Promise<void>} open
 */
async function oneRun(browser, open) {
  const page = await browser.newPage({ viewport: VIEW, reducedMotion: 'reduce' });
  try {
    const drawn = await timeToDrawn(page, open);
    return { drawn, ...(await gestures(page, await points(page))) };
  } finally {
    await page.close();
  }
}

/** @typedef {Awaited<ReturnType<typeof oneRun>>} Run */

/** @param {readonly Run[]} runs */
function summary(runs) {
  const of = (/** @type {(run: Run) => number} */ pick) => rounded(median(runs.map(pick)));
  const step = (/** @type {'drag' | 'pan' | 'zoom'} */ name) => ({
    scriptMs: of((run) => run[name].scriptMs),
    taskMs: of((run) => run[name].taskMs),
  });
  const drawn = { wallMs: of((run) => run.drawn.wallMs), taskMs: of((run) => run.drawn.taskMs) };
  return { drawn, drag: step('drag'), pan: step('pan'), zoom: step('zoom') };
}

/** @param {ReturnType<typeof summary>} product @param {ReturnType<typeof summary>} peer */
function ratios(product, peer) {
  return {
    drawn: rounded(product.drawn.taskMs / peer.drawn.taskMs),
    drag: rounded(product.drag.scriptMs / peer.drag.scriptMs),
    pan: rounded(product.pan.scriptMs / peer.pan.scriptMs),
    zoom: rounded(product.zoom.scriptMs / peer.zoom.scriptMs),
  };
}

/**
 * @param {import('playwright').Browser} browser
 * @param {{product: string, peer: string}} address
 * @param {number} clusters
 */
async function compare(browser, address, clusters) {
  /** @type {{product: Run[], peer: Run[]}} */
  const runs = { product: [], peer: [] };
  const spins = [spin()];
  const openPeer = async (/** @type {import('playwright').Page} */ page) => {
    await page.goto(`${address.peer}?clusters=${clusters}`);
  };
  // Interleaved: a machine that slows down meets both.
  for (let run = 0; run < RUNS; run++) {
    runs.peer.push(await oneRun(browser, openPeer));
    runs.product.push(await oneRun(browser, (page) => openDesign(page, address.product, clusters)));
    spins.push(spin());
  }
  const peer = summary(runs.peer);
  const product = summary(runs.product);
  return {
    void: isVoid(spins),
    spinMs: spins.map(rounded),
    peer,
    product,
    productToPeer: ratios(product, peer),
  };
}

/** Drag, pan and zoom of the product beside bare React Flow, per step. */
export async function browserFigures() {
  const executablePath = await findInstalledBrowser();
  const { product, peer } = await serveBoth();
  const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ['--disable-gpu'] });
  try {
    /** @type {Record<string, unknown>} */
    const figures = {};
    for (const { nodes, clusters } of SIZES) {
      figures[`${nodes} nodes`] = await compare(browser, { product: product.address, peer: peer.address }, clusters);
    }
    return figures;
  } finally {
    await browser.close();
    await Promise.all([product.close(), peer.close()]);
  }
}
