import * as v from 'valibot';
import { boxSchema, schemaOfKind, schemaOfLink } from '../design/design.ts';
import type { Layout, Model } from '../design/design.ts';
import { defineCommand } from './define-command.ts';

/** Each element is checked by the schema of its own kind. */
const element = (schemaOf: typeof schemaOfKind | typeof schemaOfLink): v.GenericSchema =>
  v.lazy((input: unknown) => {
    const kind = typeof input === 'object' && input !== null && 'kind' in input ? String(input.kind) : '';
    return schemaOf(kind) ?? v.never();
  });

const args = v.strictObject({
  model: v.strictObject({
    entities: v.record(v.string(), element(schemaOfKind)),
    links: v.record(v.string(), element(schemaOfLink)),
  }),
  layout: v.record(v.string(), boxSchema),
}) as unknown as v.GenericSchema<unknown, { readonly model: Model; readonly layout: Layout }>; // as the schemas above say

/** Puts a whole drawing in place of the present one: the text of a sketch, a template, an import. One step of undo. */
export const designReplace = defineCommand({
  type: 'design.replace',
  args,
  title: { en: 'Replace drawing', zh: '替换图纸' },
  run(draft, { model, layout }) {
    replaceIn(draft.model.entities, model.entities);
    replaceIn(draft.model.links, model.links);
    replaceIn(draft.layout, layout);
    return undefined;
  },
});

/** Writes only what differs, so that undo patches stay small and untouched elements keep their identity. */
function replaceIn(target: object, source: object): void {
  const now = target as Record<string, unknown>; // both are tables by id
  const next = source as Record<string, unknown>;
  for (const id of Object.keys(now)) if (!Object.hasOwn(next, id)) delete now[id];
  for (const [id, value] of Object.entries(next)) {
    if (JSON.stringify(now[id]) !== JSON.stringify(value)) now[id] = value;
  }
}
