import { limits } from '../base/limits.ts';
import type { EntityOf } from '../design/kinds/index.ts';
import type { ModelIndex } from '../design/model-index.ts';
import { DEFAULT_CLUSTER_NAME, istioNameOf, membersOf, meshOf } from '../semantics/membership.ts';

type Cluster = EntityOf<'cluster'>;

/**
 * An Istio cluster name that no other member of the mesh has and that can be the key of a remote secret. Made of the present one, or of
 * the name on the drawing where the present one is Istio's default.
 */
export function freeIstioName(ix: ModelIndex, cluster: Cluster): string {
  const present = istioNameOf(cluster);
  return firstFree(labelOf(present === DEFAULT_CLUSTER_NAME ? cluster.name : present), takenIn(ix, cluster));
}

/** The Istio names of the other members of its mesh. */
export function takenIn(ix: ModelIndex, cluster: Cluster): ReadonlySet<string> {
  const mesh = meshOf(cluster);
  const others = mesh ? membersOf(ix, mesh).filter(({ id }) => id !== cluster.id) : [];
  return new Set(others.map(istioNameOf));
}

function labelOf(name: string): string {
  const label = name.toLowerCase().replaceAll(/[^a-z0-9-]+/g, '-');
  return trimmed(trimmed(label).slice(0, limits.nameLength)) || 'cluster';
}

const trimmed = (label: string): string => label.replaceAll(/^-+|-+$/g, '');

function firstFree(label: string, taken: ReadonlySet<string>): string {
  if (!taken.has(label)) return label;
  for (let n = 2; ; n++) {
    const suffix = `-${n}`;
    const name = trimmed(label.slice(0, limits.nameLength - suffix.length)) + suffix;
    if (!taken.has(name)) return name;
  }
}
