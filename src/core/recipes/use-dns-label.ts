import { limits } from '../base/limits.ts';
import { isDnsLabel } from '../base/wording.ts';
import type { Command } from '../commands/index.ts';
import type { EntityOf } from '../design/kinds/index.ts';
import type { ModelIndex } from '../design/model-index.ts';
import { DEFAULT_CLUSTER_NAME, istioNameOf, membersOf, meshOf } from '../semantics/membership.ts';

type Cluster = EntityOf<'cluster'>;

/**
 * Gives a cluster an Istio name that can be the key of a remote secret, and corrects the secrets that spell out the old one. Made of
 * the old name, or of the name on the drawing where the old one is Istio's default. Empty when its name will do.
 */
export function useDnsLabel(ix: ModelIndex, cluster: Cluster): readonly Command[] {
  const now = ix.get(cluster.id) ?? cluster;
  const old = istioNameOf(now);
  if (isDnsLabel(old)) return [];
  const mesh = meshOf(now);
  const others = mesh ? membersOf(ix, mesh).filter(({ id }) => id !== now.id) : [];
  const name = firstFree(labelOf(old === DEFAULT_CLUSTER_NAME ? now.name : old), new Set(others.map(istioNameOf)));
  const keyed = ix.to(now.id, 'remoteSecret').filter((secret) => secret.key === old);
  return [
    { type: 'entity.set', args: { id: now.id, values: { clusterName: name } } },
    ...keyed.map(({ id }) => ({ type: 'link.set' as const, args: { id, values: { key: name } } })),
  ];
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
