import { isEntityIdOf } from '../design/ids.ts';
import { issuerOf, runsIstiod } from '../semantics/control.ts';
import { defineLens } from './define-lens.ts';

/** Who controls whom, and which istiod reads which API server. */
export const controlPlane = defineLens({
  id: 'control-plane',
  key: '4',
  title: { en: 'Control', zh: '控制平面' },
  hulls: 'network',
  hue: { en: 'Control planes', zh: '控制平面' },
  owners: (index) =>
    index
      .all('cluster')
      .filter(runsIstiod)
      .map(({ id }) => id),
  ownerOf: (index, id) => {
    const cluster = isEntityIdOf(id, 'cluster') ? index.get(id) : undefined;
    if (!cluster) return undefined;
    // The host of an external control plane is no member of the mesh, but it is what the others are controlled by.
    return cluster.role === 'extcp' ? cluster.id : issuerOf(index, cluster)?.id;
  },
  emphasis: { call: 'quiet', 'gateway-hop': 'quiet', trust: 'quiet', 'network-route': 'quiet', failover: 'hidden' },
});
