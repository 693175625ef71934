import type { Command } from '../commands/index.ts';
import type { EntityId } from '../design/ids.ts';
import type { EntityOf } from '../design/kinds/index.ts';
import type { ModelIndex } from '../design/model-index.ts';

/** A service accepts mTLS and, unless callers insist, plaintext: PeerAuthentication PERMISSIVE, Istio's default. */
export const permitMtls = (service: EntityId<'service'>): readonly Command[] => [
  { type: 'entity.set', args: { id: service, values: { mtls: 'permissive' } } },
];

/** The pods of a service in a cluster get sidecars. Empty when they have them. */
export function injectPods(
  ix: ModelIndex,
  service: EntityOf<'service'>,
  cluster: EntityId<'cluster'>,
): readonly Command[] {
  const outside = ix.get(service.id)?.unmeshed ?? [];
  const rest = outside.filter((id) => id !== cluster);
  if (rest.length === outside.length) return [];
  return [{ type: 'entity.set', args: { id: service.id, values: { unmeshed: rest.length > 0 ? rest : null } } }];
}
