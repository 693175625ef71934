import type { Layout, Model } from '../design/design.ts';
import type { EntityId } from '../design/ids.ts';
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
  const all = Object.values(entities);
  const meshes = all.filter((entity) => entity.kind === 'mesh');
  if (meshes.length === 0) {
    const id: EntityId<'mesh'> = 'mesh:m1';
    entities[id] = { id, kind: 'mesh', name: 'm1', seq: 0 };
  }
  const onlyMesh = meshes.length > 1 ? undefined : (meshes[0]?.id ?? 'mesh:m1');
  for (const entity of all) {
    if (entity.kind === 'cluster') {
      if (onlyMesh && entity.mesh !== onlyMesh) entities[entity.id] = { ...entity, mesh: onlyMesh };
      if (entity.clusterName === entity.name) dropField(entities, entity.id, 'clusterName');
    } else if (entity.kind === 'gateway' && entity.mode !== undefined) {
      const host = entity.parent && entities[entity.parent];
      if (host?.kind === 'cluster' && host.dataPlane === entity.mode) dropField(entities, entity.id, 'mode');
    }
  }
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
