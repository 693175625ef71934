import { isEntityIdOf } from '../design/ids.ts';
import { meshOf } from '../semantics/membership.ts';
import { defineLens } from './define-lens.ts';

/** Which mesh a cluster works for, and which meshes trust each other. */
export const trust = defineLens({
  id: 'trust',
  key: '3',
  title: { en: 'Trust', zh: '信任' },
  hulls: 'mesh',
  hue: { en: 'Meshes', zh: '网格' },
  owners: (index) => index.all('mesh').map(({ id }) => id),
  ownerOf: (index, id) => {
    if (isEntityIdOf(id, 'mesh')) return id;
    const cluster = isEntityIdOf(id, 'cluster')
      ? index.get(id)
      : isEntityIdOf(id, 'vm')
        ? index.get(index.get(id)?.joins)
        : undefined;
    return cluster && meshOf(cluster);
  },
  emphasis: { call: 'quiet', 'gateway-hop': 'quiet', 'remote-secret': 'quiet', xds: 'quiet', failover: 'hidden' },
});
