import type { Command } from '../commands/index.ts';
import { linkIdOf } from '../design/ids.ts';
import type { EntityOf } from '../design/kinds/index.ts';
import type { ModelIndex } from '../design/model-index.ts';
import { issuerOf, runsIstiod } from '../semantics/control.ts';
import { forwardsServices, gatewaysIn, modeOf } from '../semantics/gateways.ts';
import { areIsolated, membersOf, meshOf } from '../semantics/membership.ts';
import { rootOf } from '../semantics/trust.ts';
import { addRemoteSecret } from './add-remote-secrets.ts';
import { exposeOnGateway } from './expose-on-gateway.ts';
import { forgetOwnRoots, giveRoot } from './share-root.ts';

type Cluster = EntityOf<'cluster'>;

/**
 * A remote becomes a primary: it leaves its control planes, exchanges secrets with the other istiods, reads every member but those of
 * other isolation groups, gets a root in common with them, and its gateways no longer inherit what they forward.
 */
export function promoteToPrimary(ix: ModelIndex, cluster: Cluster): readonly Command[] {
  if (runsIstiod(ix.get(cluster.id) ?? cluster)) return [];
  const mesh = ix.get(meshOf(cluster));
  const members = mesh ? membersOf(ix, mesh.id) : [];
  const others = members.filter((other) => other.id !== cluster.id && !areIsolated(cluster, other));
  const istiods = others.filter(runsIstiod);
  // What is injected there asks for it.
  const revision = cluster.revision ?? issuerOf(ix, cluster)?.revision;
  return [
    { type: 'entity.set', args: { id: cluster.id, values: { role: 'primary', ...(revision ? { revision } : {}) } } },
    ...leaveControlPlanes(ix, cluster),
    ...others.flatMap((other) => addRemoteSecret(ix, cluster, other.id)),
    ...istiods.flatMap((istiod) => addRemoteSecret(ix, istiod, cluster.id)),
    ...(mesh && istiods.length > 0 && !rootOf(ix, cluster)
      ? [...giveRoot(ix, mesh), ...forgetOwnRoots([cluster])]
      : []),
    ...keepForwarding(ix, cluster),
  ];
}

/** Takes a remote off one of its control planes. */
export function detachFrom(ix: ModelIndex, remote: Cluster, istiod: Cluster): readonly Command[] {
  const id = linkIdOf('control', istiod.id, remote.id);
  return ix.link(id) ? [{ type: 'link.remove', args: { ids: [id] } }] : [];
}

/** Takes a remote off all its control planes. */
function leaveControlPlanes(ix: ModelIndex, remote: Cluster): readonly Command[] {
  const ids = ix.to(remote.id, 'control').map(({ id }) => id);
  return ids.length === 0 ? [] : [{ type: 'link.remove', args: { ids } }];
}

const keepForwarding = (ix: ModelIndex, cluster: Cluster): readonly Command[] =>
  gatewaysIn(ix, cluster)
    .filter((gateway) => modeOf(gateway, cluster) === 'sidecar' && forwardsServices(ix, gateway))
    .flatMap((gateway) => exposeOnGateway(ix, gateway, 'services'));
