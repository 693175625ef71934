import * as v from 'valibot';
import { linkIdSchema } from '../design/design.ts';
import type { LinkId, LinkKind } from '../design/ids.ts';
import type { LinkChangeOf } from '../design/links/index.ts';
import { linkKinds } from '../design/links/index.ts';
import { applyChange } from './change.ts';
import { defineCommand } from './define-command.ts';
import { linksOf } from './draft-access.ts';
import { unknownElement } from './refusals.ts';

export type LinkSetArgs = { [L in LinkKind]: { readonly id: LinkId<L>; readonly values: LinkChangeOf<L> } }[LinkKind];

const args = v.strictObject({
  id: linkIdSchema,
  values: v.record(v.string(), v.unknown()),
}) as unknown as v.GenericSchema<unknown, LinkSetArgs>; // the values are checked against the fields of the kind in run

/** States facts about a link, or takes them back with null. */
export const linkSet = defineCommand({
  type: 'link.set',
  args,
  title: { en: 'Change', zh: '修改' },
  run(draft, { id, values }) {
    const link = linksOf(draft)[id];
    return link ? applyChange(linkKinds[link.kind].fields, link, values) : unknownElement(id);
  },
});
