import * as v from 'valibot';
import { anyEntityId } from '../design/design.ts';
import type { EntityId, Kind } from '../design/ids.ts';
import type { ChangeOf } from '../design/kinds/index.ts';
import { kinds } from '../design/kinds/index.ts';
import { applyChange } from './change.ts';
import { defineCommand } from './define-command.ts';
import { entitiesOf } from './draft-access.ts';
import { unknownElement } from './refusals.ts';

export type SetArgs = { [K in Kind]: { readonly id: EntityId<K>; readonly values: ChangeOf<K> } }[Kind];

const args = v.strictObject({
  id: anyEntityId,
  values: v.record(v.string(), v.unknown()),
}) as unknown as v.GenericSchema<unknown, SetArgs>; // the values are checked against the fields of the kind in run

/** States facts about an entity, or takes them back with null. */
export const entitySet = defineCommand({
  type: 'entity.set',
  args,
  title: { en: 'Change', zh: '修改' },
  run(draft, { id, values }) {
    const entity = entitiesOf(draft)[id];
    return entity ? applyChange(kinds[entity.kind].fields, entity, values) : unknownElement(id);
  },
});
