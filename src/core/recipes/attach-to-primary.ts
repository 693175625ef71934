import type { Command } from '../commands/index.ts';
import { freshId, linkIdOf } from '../design/ids.ts';
import type { EntityOf } from '../design/kinds/index.ts';
import type { ModelIndex } from '../design/model-index.ts';
import { placeOf } from '../semantics/locality.ts';
import { membersOf, meshOf } from '../semantics/membership.ts';
import { addRemoteSecret } from './add-remote-secrets.ts';
import { exposeIstiod } from './expose-on-gateway.ts';
import { freshName } from './fresh-name.ts';

type Cluster = EntityOf<'cluster'>;

/**
 * A remote gets a primary as its control plane: the edge, a way in to istiod, and the secret with which istiod checks the remote's
 * proxies. Source: setup/install/multicluster/primary-remote.
 */
export function attachToPrimary(ix: ModelIndex, remote: Cluster, primary: Cluster): readonly Command[] {
  const link = linkIdOf('control', primary.id, remote.id);
  return [
    ...(ix.link(link)
      ? []
      : [{ type: 'link.add' as const, args: { kind: 'control' as const, from: primary.id, to: remote.id } }]),
    ...exposeIstiod(ix, primary),
    ...addRemoteSecret(ix, primary, remote.id),
  ];
}

/** The primary of its mesh that suits a remote best: in its region, then on its network, then the first drawn. */
export function nearestPrimary(ix: ModelIndex, remote: Cluster): Cluster | undefined {
  const mesh = meshOf(remote);
  const primaries = mesh ? membersOf(ix, mesh).filter((cluster) => cluster.role === 'primary') : [];
  const { region } = placeOf(ix, remote);
  const distance = (primary: Cluster): number =>
    (placeOf(ix, primary).region === region ? 0 : 2) + (primary.network === remote.network ? 0 : 1);
  return primaries.toSorted((a, b) => distance(a) - distance(b))[0];
}

/**
 * An external control plane for a remote: a host outside the mesh with istiod, behind an ingress gateway. The remote is its config
 * cluster. Source: setup/install/external-controlplane.
 */
export function addExternalControlPlane(ix: ModelIndex, remote: Cluster): readonly Command[] {
  const name = freshName(ix, 'cluster', 'external');
  const id = freshId(ix.model.entities, 'cluster', name);
  const door = freshName(ix, 'gateway', `${name}-ingress`);
  const mesh = remote.mesh === undefined ? {} : { mesh: remote.mesh, serves: remote.mesh };
  const fields = { role: 'extcp' as const, systemNamespace: remote.systemNamespace, ...mesh };
  const doorFields = { type: 'ingress' as const, exposes: ['istiod'] as const, address: 'hostname' as const };
  return [
    { type: 'entity.add', args: { id, name, fields } },
    {
      type: 'entity.add',
      args: { id: freshId(ix.model.entities, 'gateway', door), name: door, parent: id, fields: doorFields },
    },
    { type: 'link.add', args: { kind: 'control', from: id, to: remote.id } },
    { type: 'link.add', args: { kind: 'remoteSecret', from: id, to: remote.id, values: { type: 'config' } } },
  ];
}
