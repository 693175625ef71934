import { isDnsLabel } from '../base/wording.ts';
import type { Command } from '../commands/index.ts';
import type { EntityOf } from '../design/kinds/index.ts';
import type { ModelIndex } from '../design/model-index.ts';
import { istioNameOf } from '../semantics/membership.ts';
import { freeIstioName, takenIn } from './free-label.ts';

type Cluster = EntityOf<'cluster'>;

/**
 * Gives a cluster an Istio name that no other member of its mesh has, and corrects the remote secrets that spell out the old one. The
 * name on the drawing stays. Empty when its name is its own.
 */
export function renameIstioCluster(ix: ModelIndex, cluster: Cluster): readonly Command[] {
  const now = ix.get(cluster.id) ?? cluster;
  return takenIn(ix, now).has(istioNameOf(now)) ? rename(ix, now) : [];
}

/** Gives a cluster an Istio name that can be the key of a remote secret, likewise. Empty when its name will do. */
export function useDnsLabel(ix: ModelIndex, cluster: Cluster): readonly Command[] {
  const now = ix.get(cluster.id) ?? cluster;
  return isDnsLabel(istioNameOf(now)) ? [] : rename(ix, now);
}

function rename(ix: ModelIndex, cluster: Cluster): readonly Command[] {
  const [old, name] = [istioNameOf(cluster), freeIstioName(ix, cluster)];
  const keyed = ix.to(cluster.id, 'remoteSecret').filter((secret) => secret.key === old);
  return [
    { type: 'entity.set', args: { id: cluster.id, values: { clusterName: name } } },
    ...keyed.map(({ id }) => ({ type: 'link.set' as const, args: { id, values: { key: name } } })),
  ];
}
