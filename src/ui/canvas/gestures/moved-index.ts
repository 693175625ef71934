import type { EntityId, Kind } from '../../../core/design/ids.ts';
import type { Entity, EntityOf } from '../../../core/design/kinds/index.ts';
import type { ModelIndex } from '../../../core/design/model-index.ts';
import { bySeq } from '../../../core/design/model-index.ts';

/**
 * The index as it would be with some things in other containers, for the preview of a drag. It borrows everything else from the
 * index of the model, so nothing is built again while the pointer moves.
 */
export function movedIndex(index: ModelIndex, parents: ReadonlyMap<EntityId, EntityId | null>): ModelIndex {
  const moved = new Map<EntityId, Entity>();
  for (const [id, parent] of parents) {
    const entity = index.get(id);
    if (entity) moved.set(id, inContainer(entity, parent));
  }
  const now = <E extends Entity>(entity: E): E => (moved.get(entity.id) as E | undefined) ?? entity; // an id keeps its kind
  return {
    ...index,
    all: <K extends Kind>(kind: K) => index.all(kind).map((entity) => now(entity)),
    get: <K extends Kind>(id: EntityId<K> | undefined) => {
      const entity = index.get(id);
      return entity && now(entity);
    },
    childrenOf: <K extends Kind>(container: EntityId, kind: K) => {
      const stayed = index.childrenOf(container, kind).filter(({ id }) => !moved.has(id));
      const joined = [...moved.values()].filter((entity) => entity.parent === container && entity.kind === kind);
      // Those that joined were just compared with the kind that is asked for.
      return [...stayed, ...(joined as EntityOf<K>[])].sort(bySeq);
    },
  };
}

function inContainer(entity: Entity, parent: EntityId | null): Entity {
  const { parent: _left, ...rest } = entity;
  return { ...rest, ...(parent ? { parent } : {}) };
}
