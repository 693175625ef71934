import type { Command } from '../commands/index.ts';
import type { LinkId } from '../design/ids.ts';

/** Both meshes of a federation link learn the roots of the other. */
export const exchangeBundles = (federation: LinkId<'federation'>): readonly Command[] => [
  { type: 'link.set', args: { id: federation, values: { bundleExchanged: true } } },
];
