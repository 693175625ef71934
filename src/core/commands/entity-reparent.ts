import * as v from 'valibot';
import { anyEntityId, pointSchema } from '../design/design.ts';
import type { Entity } from '../design/kinds/index.ts';
import { mayStandIn } from '../placement/can-hold.ts';
import { defineCommand } from './define-command.ts';
import { entitiesOf } from './draft-access.ts';
import { nameTaken } from './register.ts';
import { cannotHold, duplicateName, unknownElement } from './refusals.ts';

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
