// @ts-check
import { topology } from './topology.mjs';

/** @typedef {Record<string, unknown> & {id: string, kind: string, name: string}} Entity */

/** @param {string} id */
const nameOf = (id) => id.slice(id.indexOf(':') + 1);
/** @param {string} id */
const kindOf = (id) => id.slice(0, id.indexOf(':'));

/**
 * What a link between two boxes of the topology is in a design.
 * @param {{from: string, to: string}} link
 */
function linkOf({ from, to }) {
  const kinds = `${kindOf(from)} ${kindOf(to)}`;
  if (kinds === 'cluster service') return { kind: 'placement', from: to, to: from };
  return { kind: kinds === 'cluster cluster' ? 'remoteSecret' : 'call', from, to };
}

/**
 * The topology as a design file: one mesh, a network for every region, a gateway and three services in every cluster.
 * @param {number} clusters
 * @param {number} [services] in a cluster, at most three
 */
export function designOf(clusters, services = 3) {
  const isWanted = (/** @type {string} */ id) => kindOf(id) !== 'service' || Number(id.at(-1)) < services;
  const boxes = topology(clusters);
  const regionOf = new Map(boxes.zones.map(({ id, parent }) => [id, parent ?? '']));
  const network = (/** @type {string} */ region) => `network:${nameOf(region)}`;
  /** @type {Array<Entity | Record<string, unknown>>} */
  const entities = [
    { id: 'mesh:m1', kind: 'mesh', name: 'm1' },
    ...boxes.regions.map(({ id, name }) => ({ id: network(id), kind: 'network', name })),
    ...boxes.regions.map(({ id, name }) => ({ id, kind: 'region', name })),
    ...boxes.zones.map(({ id, name, parent }) => ({ id, kind: 'zone', name, parent })),
    ...boxes.clusters.map(({ id, name, parent }) => {
      const home = network(regionOf.get(parent ?? '') ?? '');
      return { id, kind: 'cluster', name, parent, mesh: 'mesh:m1', network: home };
    }),
    ...boxes.leaves
      .filter(({ id }) => isWanted(id))
      .map(({ id, name, parent }) =>
        id.startsWith('gateway:')
          ? { id, kind: 'gateway', name, parent }
          : { id, kind: 'service', name: `shop/${name}` },
      ),
  ];
  const links = boxes.links
    .filter(({ from, to }) => isWanted(from) && isWanted(to))
    .map(linkOf)
    .map((link) => ({ id: `${link.kind}:${link.from}>${link.to}`, ...link }));
  const byId = (/** @type {Array<Record<string, unknown>>} */ all) =>
    Object.fromEntries(all.map((one, seq) => [String(one['id']), { ...one, seq }]));
  const drawn = [...boxes.regions, ...boxes.zones, ...boxes.clusters];
  const layout = Object.fromEntries(drawn.map(({ id, x, y, w, h }) => [id, { x, y, w, h }]));
  const title = `${clusters} clusters`;
  return { version: 1, title, model: { entities: byId(entities), links: byId(links) }, layout };
}
