import type { Command } from '../commands/index.ts';
import type { EntityOf } from '../design/kinds/index.ts';
import type { ModelIndex } from '../design/model-index.ts';
import { istiodsOf } from '../semantics/control.ts';

type Cluster = EntityOf<'cluster'>;

/**
 * What makes the istiods of a remote patch its webhooks and root certificates: the annotation on the remote, and EXTERNAL_ISTIOD on
 * them. Takes back what was said against it. Source: setup/install/multicluster/primary-remote.
 */
export function manageRemote(ix: ModelIndex, remote: Cluster): readonly Command[] {
  const now = ix.get(remote.id) ?? remote;
  return [
    ...(now.annotated === false
      ? [{ type: 'entity.set' as const, args: { id: now.id, values: { annotated: true } } }]
      : []),
    ...istiodsOf(ix, now)
      .filter(({ externalIstiod }) => externalIstiod === false)
      .map(({ id }) => ({ type: 'entity.set' as const, args: { id, values: { externalIstiod: true } } })),
  ];
}

/** A remote calls its system namespace as its istiod does. The secrets in it stay in it. Empty when it does already. */
export function alignSystemNamespace(ix: ModelIndex, remote: Cluster, systemNamespace: string): readonly Command[] {
  const now = ix.get(remote.id) ?? remote;
  if (now.systemNamespace === systemNamespace) return [];
  const inside = ix.from(now.id, 'remoteSecret').filter(({ namespace }) => namespace === now.systemNamespace);
  return [
    { type: 'entity.set', args: { id: now.id, values: { systemNamespace } } },
    ...inside.map(({ id }) => ({ type: 'link.set' as const, args: { id, values: { namespace: null } } })),
  ];
}
