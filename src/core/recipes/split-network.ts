import type { Command } from '../commands/index.ts';
import type { EntityId } from '../design/ids.ts';
import type { ModelIndex } from '../design/model-index.ts';
import { setOwnNetwork } from './set-network.ts';

/** Says that pods of all clusters on a network reach each other: peering, Submariner, VPC-native addresses. */
export const declareFlat = (network: EntityId<'network'>): readonly Command[] => [
  { type: 'entity.set', args: { id: network, values: { flat: true } } },
];

/** All clusters but the first get networks of their own. Their gateways are labelled anew. Empty when there is only one. */
export function splitNetwork(ix: ModelIndex, clusters: readonly EntityId<'cluster'>[]): readonly Command[] {
  return clusters.slice(1).flatMap((id) => {
    const cluster = ix.get(id);
    if (!cluster) return [];
    const moves = setOwnNetwork(ix, cluster);
    const network = moves.flatMap((move) =>
      move.type === 'entity.set' && 'network' in move.args.values ? (move.args.values.network ?? []) : [],
    )[0];
    const labelled = ix.childrenOf(id, 'gateway').filter(({ networkLabel }) => networkLabel === cluster.network);
    return [
      ...moves,
      ...labelled.map((gateway) => ({
        type: 'entity.set' as const,
        args: { id: gateway.id, values: { networkLabel: network ?? null } },
      })),
    ];
  });
}
