import * as v from 'valibot';
import { anyEntityId, isNameFor } from '../design/design.ts';
import { defineCommand } from './define-command.ts';
import { entitiesOf } from './draft-access.ts';
import { nameTaken } from './register.ts';
import { badName, duplicateName, unknownElement } from './refusals.ts';

/** Gives an entity another name. Its id stays, so nothing that refers to it breaks. */
export const entityRename = defineCommand({
  type: 'entity.rename',
  args: v.strictObject({ id: anyEntityId, name: v.string() }),
  title: { en: 'Rename', zh: '重命名' },
  run(draft, { id, name }) {
    const entities = entitiesOf(draft);
    const entity = entities[id];
    if (!entity) return unknownElement(id);
    if (!isNameFor(entity.kind, name)) return badName(entity.kind, name);
    if (entity.name === name) return undefined;
    if (nameTaken(draft, { ...entity, name })) return duplicateName(name);
    entities[id] = { ...entity, name };
    return undefined;
  },
});
