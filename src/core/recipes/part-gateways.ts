import type { Command } from '../commands/index.ts';
import type { EntityOf } from '../design/kinds/index.ts';
import type { ModelIndex } from '../design/model-index.ts';
import { crossingsThrough, hostOf } from '../semantics/gateways.ts';
import { addEastWestGateway } from './add-east-west-gateway.ts';

type Gateway = EntityOf<'gateway'>;

/**
 * A gateway of its own for what an ingress does between clusters; the ingress is left to its users. Empty when it does nothing of the
 * kind. Source: samples/multicluster/README.md.
 */
export function moveToEastWest(ix: ModelIndex, ingress: Gateway): readonly Command[] {
  const now = ix.get(ingress.id) ?? ingress;
  const host = hostOf(ix, now);
  const exposed = now.exposes ?? [];
  if (!host || (now.networkLabel === undefined && exposed.length === 0)) return [];
  const isEntered = crossingsThrough(ix, now).length > 0;
  const exposes = isEntered && !exposed.includes('services') ? [...exposed, 'services' as const] : exposed;
  return [
    ...addEastWestGateway(ix, host, exposes),
    { type: 'entity.set', args: { id: now.id, values: { networkLabel: null, exposes: null } } },
  ];
}
