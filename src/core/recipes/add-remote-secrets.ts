import type { Command } from '../commands/index.ts';
import type { EntityId } from '../design/ids.ts';
import { linkIdOf } from '../design/ids.ts';
import type { EntityOf } from '../design/kinds/index.ts';
import type { ModelIndex } from '../design/model-index.ts';
import { configClustersOf } from '../semantics/gateways.ts';

type ClusterId = EntityId<'cluster'>;

/**
 * A remote secret that lets the istiod of one cluster read another. The first one of an external host opens its config cluster. Empty
 * when it is there. Source: istioctl/pkg/multicluster/remote_secret.go.
 */
export function addRemoteSecret(ix: ModelIndex, holder: EntityOf<'cluster'>, target: ClusterId): readonly Command[] {
  if (holder.id === target || ix.link(linkIdOf('remoteSecret', holder.id, target))) return [];
  const isFirst = holder.role === 'extcp' && configClustersOf(ix, holder).length === 0;
  const values = isFirst ? { values: { type: 'config' as const } } : {};
  return [{ type: 'link.add', args: { kind: 'remoteSecret', from: holder.id, to: target, ...values } }];
}

/** Every cluster gets a secret for every other one. */
export function exchangeRemoteSecrets(ix: ModelIndex, clusters: readonly EntityOf<'cluster'>[]): readonly Command[] {
  return clusters.flatMap((holder) => clusters.flatMap((target) => addRemoteSecret(ix, holder, target.id)));
}
