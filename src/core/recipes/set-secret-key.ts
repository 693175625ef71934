import type { Command } from '../commands/index.ts';
import type { LinkId } from '../design/ids.ts';

/** The key of a remote secret becomes the name of its target again, which is what it is when nothing is said. */
export const useTargetName = (secret: LinkId<'remoteSecret'>): readonly Command[] => [
  { type: 'link.set', args: { id: secret, values: { key: null } } },
];
