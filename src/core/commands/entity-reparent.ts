import * as v from 'valibot';
import { anyEntityId, pointSchema } from '../design/design.ts';
import type { EntityId, Kind } from '../design/ids.ts';
import { kindOf } from '../design/ids.ts';
import type { Entity } from '../design/kinds/index.ts';
import { kinds } from '../design/kinds/index.ts';
import type { KindSpec } from '../design/kinds/define-kind.ts';
import { defineCommand, refuse } from './define-command.ts';
import { entitiesOf, nameTaken, unknownElement } from './draft-access.ts';
import { duplicateName } from './entity-add.ts';

/** Puts a thing into another container, or on the board. `at` is in px in the frame of the new parent. */
export const entityReparent = defineCommand({
  type: 'entity.reparent',
  args: v.strictObject({ id: anyEntityId, parent: v.nullable(anyEntityId), at: v.exactOptional(pointSchema) }),
  title: { en: 'Move into', zh: '移入' },
  run(draft, { id, parent, at }) {
    const entities = entitiesOf(draft);
    const entity = entities[id];
    if (!entity) return unknownElement(id);
    if (parent && !entities[parent]) return unknownElement(parent);
    if (!mayStandIn(entity.kind, parent)) return cannotHold(entity.kind, parent);
    const { parent: _old, ...rest } = entity;
    const moved = { ...rest, ...(parent ? { parent } : {}) } as Entity; // its kind allows this parent, checked above
    if (nameTaken(draft, moved)) return duplicateName(entity.name);
    entities[id] = moved;
    const box = draft.layout[id];
    if (box && at) draft.layout[id] = { ...box, x: at.x, y: at.y };
    else delete draft.layout[id];
    return undefined;
  },
});

/** Whether an entity of this kind may stand there; null is the board. */
export function mayStandIn(kind: Kind, parent: EntityId | null): boolean {
  const spec: KindSpec = kinds[kind];
  return parent === null ? !spec.needsParent : spec.parents.includes(kindOf<Kind>(parent));
}

function cannotHold(kind: Kind, parent: EntityId | null): ReturnType<typeof refuse> {
  const child = kinds[kind].title;
  const holder = parent ? kinds[kindOf<Kind>(parent)].title : { en: 'The board', zh: '画板' };
  return refuse('placement.cannot-hold', `${holder.en} cannot hold: ${child.en}.`, `${holder.zh}不能容纳${child.zh}。`);
}
