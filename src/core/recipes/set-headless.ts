import type { Command } from '../commands/index.ts';
import type { EntityId } from '../design/ids.ts';

/** A headless service becomes a ClusterIP service: one address of its own instead of those of its pods. */
export const giveClusterIp = (service: EntityId<'service'>): readonly Command[] => [
  { type: 'entity.set', args: { id: service, values: { headless: null } } },
];
