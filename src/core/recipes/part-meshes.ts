import type { Command } from '../commands/index.ts';
import type { EntityId, LinkId } from '../design/ids.ts';
import { freshId, linkIdOf } from '../design/ids.ts';
import type { EntityOf } from '../design/kinds/index.ts';
import type { ModelIndex } from '../design/model-index.ts';
import { freshName } from './fresh-name.ts';

type Cluster = EntityOf<'cluster'>;

/** Two clusters are kept apart on purpose: each gets an isolation group of its own. */
export const isolate = (a: Cluster, b: Cluster): readonly Command[] =>
  [a, b].map(({ id, name }) => ({ type: 'entity.set', args: { id, values: { isolationGroup: name } } }));

/** A cluster leaves its mesh for a new one. */
export function giveOwnMesh(ix: ModelIndex, cluster: Cluster): readonly Command[] {
  const name = freshName(ix, 'mesh', `${cluster.name}-mesh`);
  const id = freshId(ix.model.entities, 'mesh', name);
  return [
    { type: 'entity.add', args: { id, name } },
    { type: 'entity.set', args: { id: cluster.id, values: { mesh: id } } },
  ];
}

/** A cluster joins another mesh. */
export const joinMesh = (cluster: EntityId<'cluster'>, mesh: EntityId<'mesh'>): readonly Command[] => [
  { type: 'entity.set', args: { id: cluster, values: { mesh } } },
];

/** A federation link takes the place of a remote secret that joined two meshes. */
export function federateInstead(
  ix: ModelIndex,
  secret: LinkId<'remoteSecret'>,
  [a, b]: readonly [EntityId<'mesh'>, EntityId<'mesh'>],
): readonly Command[] {
  const known = ix.link(linkIdOf('federation', a, b)) ?? ix.link(linkIdOf('federation', b, a));
  return [
    ...(ix.link(secret) ? [{ type: 'link.remove' as const, args: { ids: [secret] } }] : []),
    ...(known ? [] : [{ type: 'link.add' as const, args: { kind: 'federation' as const, from: a, to: b } }]),
  ];
}
