// @ts-check

/**
 * @typedef {import('playwright').Page} Page
 * @typedef {{x: number, y: number}} Point in screen px
 * @typedef {{id: string, node: Point, empty: Point}} Points a cluster, where to take it, and a spot of bare board
 */

const CLUSTER = '.react-flow__node[data-id^="cluster:"]';

/** Far enough from every edge for a drag of 64 by 34 px. */
const MARGIN = 80;

/** @param {Page} page @returns {Promise<Points>} */
export async function points(page) {
  const found = await page.evaluate(([cluster, margin]) => {
    const pane = document.querySelector('.react-flow')?.getBoundingClientRect();
    if (!pane) return undefined;
    const inside = (/** @type {number} */ x, /** @type {number} */ y) =>
      x > pane.left + margin && x < pane.right - margin && y > pane.top + margin && y < pane.bottom - margin;
    const grips = [...document.querySelectorAll(cluster)].flatMap((node) => {
      const box = node.getBoundingClientRect();
      // On the frame of the cluster, above its parts, and covered by nothing.
      const grip = { x: box.x + box.width * 0.6, y: box.y + box.height * 0.1 };
      const top = document.elementFromPoint(grip.x, grip.y);
      const own = top?.closest(cluster) === node && inside(grip.x, grip.y);
      return own ? [{ id: node.getAttribute('data-id') ?? '', grip }] : [];
    });
    const spots = [];
    for (let x = pane.left; x < pane.right; x += 10) {
      for (let y = pane.top; y < pane.bottom; y += 10) {
        if (inside(x, y) && document.elementFromPoint(x, y)?.matches('.react-flow__pane')) spots.push({ x, y });
      }
    }
    const taken = grips[Math.floor(grips.length / 2)];
    const empty = spots[0];
    return taken && empty ? { id: taken.id, node: taken.grip, empty } : undefined;
  }, /** @type {const} */ ([CLUSTER, MARGIN]));
  if (!found) throw new Error('no cluster and bare board are in view');
  return found;
}

/** Where the cluster is on the screen, as text to compare. @param {Page} page @param {string} id */
export const clusterAt = async (page, id) =>
  JSON.stringify(await page.locator(`.react-flow__node[data-id="${id}"]`).boundingBox());

/** Which part of the board is shown, as text to compare. @param {Page} page */
export const viewport = (page) =>
  page.locator('.react-flow__viewport').evaluate((node) => getComputedStyle(node).transform);
