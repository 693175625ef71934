// @ts-check

/**
 * @typedef {{id: string, name: string, parent?: string, x: number, y: number, w: number, h: number}} Box
 * @typedef {{regions: Box[], zones: Box[], clusters: Box[], leaves: Box[], links: Array<{from: string, to: string}>}} Topology
 */

const LEAF = { w: 90, h: 28 };
const CLUSTER = { w: 228, h: 126 };
const GAP = 32;
const HEAD = 44;
const CLUSTERS_A_ROW = 4;
const ZONES_A_ROW = 2;

/**
 * How many regions and zones hold so many clusters: 20 clusters make 106 boxes, 200 make 1,024, 1,000 make 5,030.
 * @param {number} clusters
 */
function division(clusters) {
  if (clusters <= 20) return { regions: 2, zones: 4 };
  return clusters <= 200 ? { regions: 4, zones: 20 } : { regions: 6, zones: 24 };
}

/**
 * @param {number} n
 * @param {number} aRow
 * @param {{w: number, h: number}} size
 */
const cell = (n, aRow, { w, h }) => ({
  x: GAP + (n % aRow) * (w + GAP),
  y: HEAD + Math.floor(n / aRow) * (h + GAP),
});

/** @param {number} count @param {number} aRow @param {{w: number, h: number}} size */
const around = (count, aRow, { w, h }) => ({
  w: GAP + Math.min(count, aRow) * (w + GAP),
  h: HEAD + Math.ceil(count / aRow) * (h + GAP),
});

/** @param {number} count @param {(n: number) => Box} make */
const many = (count, make) => Array.from({ length: count }, (_, n) => make(n));

/**
 * Regions hold zones, zones hold clusters, a cluster holds a gateway and three services; 7.5 links a cluster.
 * Boxes are relative to their parent.
 * @param {number} count of clusters
 * @returns {Topology}
 */
export function topology(count) {
  const division_ = division(count);
  const perZone = Math.ceil(count / division_.zones);
  const perRegion = Math.ceil(division_.zones / division_.regions);
  const zoneSize = around(perZone, CLUSTERS_A_ROW, CLUSTER);
  const regionSize = around(perRegion, ZONES_A_ROW, zoneSize);
  const regions = many(division_.regions, (n) => {
    const at = cell(n, 2, regionSize);
    return { id: `region:r${n}`, name: `r${n}`, ...at, ...regionSize };
  });
  const zones = many(division_.zones, (n) => {
    const parent = `region:r${Math.floor(n / perRegion)}`;
    return { id: `zone:z${n}`, name: `z${n}`, parent, ...cell(n % perRegion, ZONES_A_ROW, zoneSize), ...zoneSize };
  });
  const clusters = many(count, (n) => {
    const parent = `zone:z${Math.floor(n / perZone)}`;
    return { id: `cluster:c${n}`, name: `c${n}`, parent, ...cell(n % perZone, CLUSTERS_A_ROW, CLUSTER), ...CLUSTER };
  });
  return { regions, zones, clusters, leaves: clusters.flatMap(({ id }, n) => leavesOf(id, n)), links: linksOf(count) };
}

/** @param {string} parent @param {number} n @returns {Box[]} */
function leavesOf(parent, n) {
  const names = [`gateway:g${n}`, ...[0, 1, 2].map((k) => `service:s${n}-${k}`)];
  return names.map((id, k) => ({
    id,
    name: id.slice(id.indexOf(':') + 1),
    parent,
    x: 12 + (k % 2) * (LEAF.w + 12),
    y: 36 + Math.floor(k / 2) * (LEAF.h + 10),
    ...LEAF,
  }));
}

/** @param {number} count */
function linksOf(count) {
  const links = [];
  for (let n = 0; n < count; n++) {
    const next = (n + 1) % count;
    for (const k of [0, 1, 2]) {
      links.push({ from: `cluster:c${n}`, to: `service:s${n}-${k}` });
      links.push({ from: `service:s${n}-${k}`, to: `service:s${next}-${(k + 1) % 3}` });
    }
    links.push({ from: `cluster:c${n}`, to: `cluster:c${next}` });
    if (n % 2 === 0) links.push({ from: `cluster:c${n}`, to: `cluster:c${(n + 7) % count}` });
  }
  return links;
}
