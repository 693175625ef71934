import type { Command } from '../commands/index.ts';
import type { EntityId } from '../design/ids.ts';

/** A remote names its injection webhook by URL, so the webhook needs no Service: `istiodRemote.injectionURL`. */
export const injectByUrl = (remote: EntityId<'cluster'>): readonly Command[] => [
  { type: 'entity.set', args: { id: remote, values: { injection: 'url' } } },
];
