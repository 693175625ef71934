import type { Command } from '../commands/index.ts';
import type { EntityOf } from '../design/kinds/index.ts';
import type { ModelIndex } from '../design/model-index.ts';
import { istioNameOf, isMember, meshOf } from '../semantics/membership.ts';

type Cluster = EntityOf<'cluster'>;

/**
 * Gives a cluster an Istio name that no other member of its mesh has, and corrects the remote secrets that spell out the old one. The
 * name on the drawing stays. Empty when its name is its own.
 */
export function renameIstioCluster(ix: ModelIndex, cluster: Cluster): readonly Command[] {
  const old = istioNameOf(cluster);
  const others = ix
    .all('cluster')
    .filter((other) => other.id !== cluster.id && isMember(other) && meshOf(other) === meshOf(cluster));
  const taken = new Set(others.map(istioNameOf));
  if (!taken.has(old)) return [];
  const name = firstFree(old, taken);
  const keyed = ix.to(cluster.id, 'remoteSecret').filter((secret) => secret.key === old);
  return [
    { type: 'entity.set', args: { id: cluster.id, values: { clusterName: name } } },
    ...keyed.map(({ id }) => ({ type: 'link.set' as const, args: { id, values: { key: name } } })),
  ];
}

function firstFree(name: string, taken: ReadonlySet<string>): string {
  for (let n = 2; ; n++) if (!taken.has(`${name}-${n}`)) return `${name}-${n}`;
}
