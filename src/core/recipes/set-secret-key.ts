import type { Command } from '../commands/index.ts';
import type { LinkId } from '../design/ids.ts';

/** The key of a remote secret becomes the name of its target again, which is what it is when nothing is said. */
export const useTargetName = (secret: LinkId<'remoteSecret'>): readonly Command[] => [
  { type: 'link.set', args: { id: secret, values: { key: null } } },
];

/** A remote secret opens the API server at the address that its cluster has for itself. */
export const useOwnAddress = (secret: LinkId<'remoteSecret'>): readonly Command[] => [
  { type: 'link.set', args: { id: secret, values: { server: null } } },
];

/** A remote secret stands in the system namespace of its cluster, where istiod watches. */
export const moveToSystemNamespace = (secret: LinkId<'remoteSecret'>): readonly Command[] => [
  { type: 'link.set', args: { id: secret, values: { namespace: null } } },
];
