import type { Command } from '../commands/index.ts';
import type { EntityId } from '../design/ids.ts';
import { freshId } from '../design/ids.ts';
import type { EntityOf } from '../design/kinds/index.ts';
import type { ModelIndex } from '../design/model-index.ts';
import { runsIstiod, servedBy } from '../semantics/control.ts';
import { meshOf } from '../semantics/membership.ts';
import { rootsIn } from '../semantics/trust.ts';
import { freshName } from './fresh-name.ts';

type Cluster = EntityOf<'cluster'>;
type RootId = EntityId<'ca'>;

/** The clusters of a mesh that sign certificates, or are drawn as if they did. */
const signersOf = (ix: ModelIndex, mesh: EntityId<'mesh'>): readonly Cluster[] =>
  ix
    .all('cluster')
    .filter((cluster) => meshOf(cluster) === mesh && (runsIstiod(cluster) || servedBy(ix, cluster).length > 0));

/**
 * One root above every CA of a mesh that has none yet: a root that is known in the mesh, else a new offline root.
 * CAs with a root of their own keep it. Source: tasks/security/cert-management/plugin-ca-cert.
 */
export function giveRoot(ix: ModelIndex, mesh: EntityOf<'mesh'>): readonly Command[] {
  const current = ix.get(mesh.id)?.root;
  const root = current ?? rootsIn(ix, mesh.id)[0];
  return [
    ...(current ? [] : setRoot(ix, mesh, root)),
    ...forgetOwnRoots(signersOf(ix, mesh.id).filter(({ ca }) => ca === 'self')),
  ];
}

/** One root above every CA of a mesh, whatever they had: that of the mesh, else a new offline root. */
export function shareOneRoot(ix: ModelIndex, mesh: EntityOf<'mesh'>): readonly Command[] {
  return [
    ...(ix.get(mesh.id)?.root ? [] : setRoot(ix, mesh, undefined)),
    ...forgetOwnRoots(signersOf(ix, mesh.id).filter(({ ca }) => ca !== undefined)),
  ];
}

function setRoot(ix: ModelIndex, mesh: EntityOf<'mesh'>, known: RootId | undefined): readonly Command[] {
  const name = freshName(ix, 'ca', `${mesh.name}-root`);
  const root = known ?? freshId(ix.model.entities, 'ca', name);
  return [
    ...(known ? [] : [{ type: 'entity.add' as const, args: { id: root, name } }]),
    { type: 'entity.set', args: { id: mesh.id, values: { root } } },
  ];
}

/** Some clusters give up roots of their own: what signs there is that of their mesh. */
export const forgetOwnRoots = (clusters: readonly Cluster[]): readonly Command[] =>
  clusters.map(({ id }) => ({ type: 'entity.set', args: { id, values: { ca: null } } }));
