import type { Layout, Model } from '../design/design.ts';
import type { EntityId } from '../design/ids.ts';
import type { Entity, EntityOf } from '../design/kinds/index.ts';
import { indexOf } from '../design/model-index.ts';
import { placeMissing } from '../placement/auto-place.ts';
import { makeRoom } from '../placement/make-room.ts';
import type { Draft } from './define-command.ts';
import { entitiesOf } from './draft-access.ts';

/**
 * Brings a draft into normal form after the commands of a batch, so that one drawing has one document:
 * there is a mesh; with exactly one mesh every cluster belongs to it (sketch language, section 1); what equals the thing it would
 * default to is not said (section 3, rule 3).
 */
export function settleModel(draft: Draft): void {
  const entities = entitiesOf(draft);
  const onlyMesh = onlyMeshOf(entities);
  for (const entity of Object.values(entities)) {
    if (entity.kind === 'cluster') settleCluster(entities, entity, onlyMesh);
    if (entity.kind === 'gateway') settleGateway(entities, entity);
  }
}

/** The one mesh of the draft, made if there is none; undefined when there are several. */
function onlyMeshOf(entities: Record<EntityId, Entity>): EntityId<'mesh'> | undefined {
  const meshes = Object.values(entities).filter((entity) => entity.kind === 'mesh');
  if (meshes.length > 1) return undefined;
  const id: EntityId<'mesh'> = meshes[0]?.id ?? 'mesh:m1';
  entities[id] ??= { id, kind: 'mesh', name: 'm1', seq: 0 };
  return id;
}

type Entities = Record<EntityId, Entity>;

function settleCluster(entities: Entities, cluster: EntityOf<'cluster'>, onlyMesh: EntityId<'mesh'> | undefined): void {
  if (onlyMesh && cluster.mesh !== onlyMesh) entities[cluster.id] = { ...cluster, mesh: onlyMesh };
  if (cluster.clusterName === cluster.name) dropField(entities, cluster.id, 'clusterName');
}

function settleGateway(entities: Entities, gateway: EntityOf<'gateway'>): void {
  const host = gateway.parent ? entities[gateway.parent] : undefined;
  if (host?.kind === 'cluster' && host.dataPlane === gateway.mode) dropField(entities, gateway.id, 'mode');
}

function dropField(entities: Record<EntityId, object>, id: EntityId, name: string): void {
  const { [name]: _dropped, ...rest } = { ...entities[id] } as Record<string, unknown>; // an element is a plain table
  entities[id] = rest;
}

/** The layout after a change of the model: everything has a box, containers fit, and what grew has pushed its neighbours aside. */
export function settleLayout(before: Layout, after: { readonly model: Model; readonly layout: Layout }): Layout {
  const index = indexOf(after.model);
  return makeRoom(index, before, placeMissing(index, after.layout));
}
