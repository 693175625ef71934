import * as v from 'valibot';
import type { Point } from '../base/geometry.ts';
import { anyEntityId, isNameFor, pointSchema, schemaOfKind } from '../design/design.ts';
import type { EntityId, Kind } from '../design/ids.ts';
import { kindOf } from '../design/ids.ts';
import type { EntityOf } from '../design/kinds/index.ts';
import { kinds } from '../design/kinds/index.ts';
import { defineCommand, refuse } from './define-command.ts';
import { entitiesOf } from './draft-access.ts';
import { enrol, nameTaken } from './register.ts';
import { badName, duplicateName } from './refusals.ts';

type FieldsIn<K extends Kind> = Omit<Partial<EntityOf<K>>, 'id' | 'kind' | 'name' | 'seq' | 'parent'>;

/** Without `at`, the thing finds a place of its own. `at` is in px in the frame of the parent. */
export type AddArgs = {
  [K in Kind]: {
    readonly id: EntityId<K>;
    readonly name: string;
    readonly parent?: EntityId;
    readonly fields?: FieldsIn<K>;
    readonly at?: Point;
  };
}[Kind];

const args = v.strictObject({
  id: anyEntityId,
  name: v.string(),
  parent: v.exactOptional(anyEntityId),
  fields: v.exactOptional(v.record(v.string(), v.unknown())),
  at: v.exactOptional(pointSchema),
}) as unknown as v.GenericSchema<unknown, AddArgs>; // the fields are checked by the schema of the kind below

export const entityAdd = defineCommand({
  type: 'entity.add',
  args,
  title: { en: 'Add', zh: '添加' },
  run(draft, { id, name, parent, fields, at }) {
    const kind = kindOf<Kind>(id);
    const entities = entitiesOf(draft);
    if (entities[id]) return refuse('element.duplicate-id', `${id} exists already.`, `${id} 已存在。`);
    if (!isNameFor(kind, name)) return badName(kind, name);
    if (parent && !entities[parent]) return refuse('element.unknown', `There is no ${parent}.`, `没有 ${parent}。`);
    if (nameTaken(draft, { id, kind, name, parent })) return duplicateName(name);
    const parsed = v.safeParse(schemaOfKind(kind) ?? v.never(), {
      id,
      kind,
      name,
      seq: enrol(draft, { id, kind, name, parent }),
      ...(parent ? { parent } : {}),
      ...fields,
    });
    if (!parsed.success)
      return refuse('element.invalid', `${name}: a value is not allowed.`, `${name}：有不允许的值。`);
    entities[id] = parsed.output;
    const size = kinds[kind].size;
    if (at && size) draft.layout[id] = { ...at, ...size };
    return undefined;
  },
});
