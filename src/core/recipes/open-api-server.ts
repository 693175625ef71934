import type { Command } from '../commands/index.ts';
import type { EntityId } from '../design/ids.ts';

/** The API server of a cluster can be dialled from the networks of other clusters: authorised networks, a private link. */
export const openApiServer = (cluster: EntityId<'cluster'>): readonly Command[] => [
  { type: 'entity.set', args: { id: cluster, values: { apiServer: 'public' } } },
];
