import type { Command } from '../commands/index.ts';
import type { EntityId, LinkId } from '../design/ids.ts';
import { freshId } from '../design/ids.ts';
import type { EntityOf } from '../design/kinds/index.ts';
import type { ModelIndex } from '../design/model-index.ts';
import { membersOf } from '../semantics/membership.ts';
import { freshName } from './fresh-name.ts';

type Cluster = EntityOf<'cluster'>;

/** Takes away those of some remote secrets that are there. */
export function removeSecrets(ix: ModelIndex, secrets: readonly LinkId<'remoteSecret'>[]): readonly Command[] {
  const ids = secrets.filter((id) => ix.link(id));
  return ids.length === 0 ? [] : [{ type: 'link.remove', args: { ids } }];
}

/** Says that subsets by cluster and the routes to them keep isolation groups apart. */
export const declareSplit = (mesh: EntityId<'mesh'>): readonly Command[] => [
  { type: 'entity.set', args: { id: mesh, values: { routingSplit: true } } },
];

/** Says that authorization policies exist: deny by default in each namespace, and explicit permissions. */
export const declarePolicies = (mesh: EntityId<'mesh'>): readonly Command[] => [
  { type: 'entity.set', args: { id: mesh, values: { authorizationPolicies: true } } },
];

/**
 * The members of a mesh that run one stage become a mesh of their own, and the secrets between the two parts go. Neither part
 * may control the other.
 */
export function splitOffStage(ix: ModelIndex, mesh: EntityOf<'mesh'>, stage: string): readonly Command[] {
  const moved = new Set(membersOf(ix, mesh.id).filter(({ environment }) => environment === stage));
  const isMoved = (id: EntityId<'cluster'>): boolean => [...moved].some((cluster) => cluster.id === id);
  if (moved.size === 0) return [];
  const name = freshName(ix, 'mesh', `${mesh.name}-${stage}`.replaceAll(/[^A-Za-z0-9_-]/g, '-'));
  const id = freshId(ix.model.entities, 'mesh', name);
  const fields = mesh.root === undefined ? {} : { root: mesh.root };
  const between = ix.links('remoteSecret').filter(({ from, to }) => isMoved(from) !== isMoved(to));
  return [
    { type: 'entity.add', args: { id, name, fields } },
    ...[...moved].map((cluster) => ({ type: 'entity.set' as const, args: { id: cluster.id, values: { mesh: id } } })),
    ...removeSecrets(
      ix,
      between.map((secret) => secret.id),
    ),
  ];
}

/** Each cluster with a stage joins the isolation group of that name. */
export const isolateStages = (clusters: readonly Cluster[]): readonly Command[] =>
  clusters.flatMap(({ id, environment }) =>
    environment === undefined
      ? []
      : [{ type: 'entity.set' as const, args: { id, values: { isolationGroup: environment } } }],
  );
