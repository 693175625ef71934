import type { EntityId } from '../design/ids.ts';
import type { EntityOf } from '../design/kinds/index.ts';
import { rangeOf, rangesOverlap } from './cidr.ts';
import { isMember, meshOf } from './membership.ts';
import type { View } from './view.ts';
import { groupBy, oncePer } from './view.ts';

type Cluster = EntityOf<'cluster'>;

/** The members of one mesh on one network: Istio lets their pods dial each other. */
export interface Neighbourhood {
  readonly network: EntityId<'network'>;
  readonly clusters: readonly Cluster[];
}

/** The neighbourhoods of several clusters, in the order in which they are found. */
export const neighbourhoods: (ix: View<'cluster'>) => readonly Neighbourhood[] = oncePer((ix: View<'cluster'>) => {
  const settled = ix.all('cluster').filter((cluster) => isMember(cluster) && cluster.network && meshOf(cluster));
  const groups = groupBy(settled, (cluster) => `${meshOf(cluster) ?? ''} ${cluster.network ?? ''}`);
  return [...groups.values()].flatMap((clusters) => {
    const network = clusters[0]?.network;
    return network && clusters.length > 1 ? [{ network, clusters }] : [];
  });
});

/** Pairs of neighbours whose pod ranges have addresses in common, in document order. Sorted first: O(n log n + pairs). */
export function* sharedPodRanges(ix: View<'cluster'>): Iterable<readonly [Cluster, Cluster]> {
  for (const { clusters } of neighbourhoods(ix)) {
    const ranges = clusters.flatMap((cluster) => {
      const range = cluster.podCidr === undefined ? undefined : rangeOf(cluster.podCidr);
      return range ? [{ cluster, range }] : [];
    });
    ranges.sort((a, b) => (a.range.first < b.range.first ? -1 : a.range.first > b.range.first ? 1 : 0));
    for (const [n, a] of ranges.entries()) {
      for (let m = n + 1; ; m++) {
        const b = ranges[m];
        if (!b || b.range.first > a.range.last) break;
        if (!rangesOverlap(a.range, b.range)) continue; // of the other family
        yield a.cluster.seq < b.cluster.seq ? [a.cluster, b.cluster] : [b.cluster, a.cluster];
      }
    }
  }
}
