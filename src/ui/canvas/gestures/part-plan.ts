import type { Result } from '../../../core/base/result.ts';
import { err, ok } from '../../../core/base/result.ts';
import type { Text } from '../../../core/base/text.ts';
import { say } from '../../../core/base/text.ts';
import type { Command } from '../../../core/commands/index.ts';
import type { EntityId, LinkKind } from '../../../core/design/ids.ts';
import { linkIdOf } from '../../../core/design/ids.ts';
import type { EntityOf } from '../../../core/design/kinds/index.ts';
import type { ModelIndex } from '../../../core/design/model-index.ts';
import { dropWords } from '../strings/drop-words.ts';

/** A part of a card that is dragged to another card. */
export interface Part {
  readonly id: EntityId<'service' | 'gateway'>;
  readonly card: EntityId<'cluster'>;
}

/** What dropping a part on a card would do. */
export interface PartMove {
  readonly commands: readonly Command[];
  readonly where: Text;
}

/**
 * Moves a part to another cluster: the gateway itself, or the place where a service is deployed (or its stub or ServiceEntry).
 * With `copy` the service stays where it was too.
 */
export function planPartMove(
  index: ModelIndex,
  part: Part,
  { to, copy }: { to: EntityId<'cluster'> | undefined; copy: boolean },
): Result<PartMove, Text> {
  const [target, entity] = [index.get(to), index.get(part.id)];
  if (!target || !entity) return err(dropWords.needsCluster);
  if (target.id === part.card) return err(say(dropWords.there, target));
  return entity.kind === 'gateway'
    ? ok({ commands: gatewayTo(index, entity, target), where: say(dropWords.into, target) })
    : serviceTo(index, entity, { from: part.card, target, copy });
}

/** The label names the network that the gateway stands in, so it follows, unless it named another one on purpose. */
function gatewayTo(index: ModelIndex, gateway: EntityOf<'gateway'>, target: EntityOf<'cluster'>): readonly Command[] {
  const host = gateway.parent as EntityId<'cluster'> | undefined; // a gateway stands in nothing else
  const follows = gateway.networkLabel !== undefined && gateway.networkLabel === index.get(host)?.network;
  return [
    { type: 'entity.reparent', args: { id: gateway.id, parent: target.id } },
    ...(follows
      ? [{ type: 'entity.set' as const, args: { id: gateway.id, values: { networkLabel: target.network ?? null } } }]
      : []),
  ];
}

const PRESENCES = ['placement', 'stub', 'serviceEntry'] as const satisfies readonly LinkKind[];

function serviceTo(
  index: ModelIndex,
  service: EntityOf<'service'>,
  { from, target, copy }: { from: EntityId<'cluster'>; target: EntityOf<'cluster'>; copy: boolean },
): Result<PartMove, Text> {
  const held = PRESENCES.filter((kind) => index.link(linkIdOf(kind, service.id, from)));
  const fresh = held.filter((kind) => !index.link(linkIdOf(kind, service.id, target.id)));
  const first = held[0];
  if (!first || !fresh.includes(first)) return err(say(dropWords.there, target));
  const adds = fresh.map((kind): Command => ({ type: 'link.add', args: { kind, from: service.id, to: target.id } }));
  if (copy) return ok({ commands: adds, where: say(dropWords.deployAlso, target) });
  const removes: Command = {
    type: 'link.remove',
    args: { ids: held.map((kind) => linkIdOf(kind, service.id, from)) },
  };
  return ok({ commands: [removes, ...adds, ...podsTo(service, from, target.id)], where: say(dropWords.into, target) });
}

/** The number of pods moves with them. */
function podsTo(service: EntityOf<'service'>, from: EntityId<'cluster'>, to: EntityId<'cluster'>): readonly Command[] {
  if (!service.replicas?.some(([cluster]) => cluster === from)) return [];
  const replicas = service.replicas
    .filter(([cluster]) => cluster !== to)
    .map(([cluster, n]): readonly [EntityId<'cluster'>, number] => [cluster === from ? to : cluster, n]);
  return [{ type: 'entity.set', args: { id: service.id, values: { replicas } } }];
}
