import type { Command } from '../commands/index.ts';
import type { LinkId } from '../design/ids.ts';
import { linkIdOf } from '../design/ids.ts';
import type { LinkOf } from '../design/links/index.ts';
import type { ModelIndex } from '../design/model-index.ts';
import { istiodsOf, runsIstiod } from '../semantics/control.ts';

type Secret = LinkOf<'remoteSecret'>;

/** Takes a remote secret away. Empty when it is gone. */
export const dropSecret = (ix: ModelIndex, secret: LinkId<'remoteSecret'>): readonly Command[] =>
  ix.link(secret) ? [{ type: 'link.remove', args: { ids: [secret] } }] : [];

/** A remote secret that is stored in a remote goes to the control planes of that remote, which have a use for it. */
export function moveToControlPlane(ix: ModelIndex, { id, from, to, server }: Secret): readonly Command[] {
  const [holder, secret] = [ix.get(from), ix.link(id)];
  if (!holder || !secret) return [];
  const istiods = istiodsOf(ix, holder).filter(
    (istiod) => runsIstiod(istiod) && istiod.id !== to && !ix.link(linkIdOf('remoteSecret', istiod.id, to)),
  );
  return [
    ...istiods.map((istiod) => ({
      type: 'link.add' as const,
      args: {
        kind: 'remoteSecret' as const,
        from: istiod.id,
        to,
        ...(server === undefined ? {} : { values: { server } }),
      },
    })),
    ...dropSecret(ix, id),
  ];
}
