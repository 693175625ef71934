import * as v from 'valibot';
import { anyEntityId, schemaOfLink } from '../design/design.ts';
import type { LinkKind } from '../design/ids.ts';
import { linkIdOf, linkKindNames } from '../design/ids.ts';
import { linkKinds } from '../design/links/index.ts';
import type { LinkOf } from '../design/links/index.ts';
import { defineCommand, refuse } from './define-command.ts';
import { entitiesOf, linksOf } from './draft-access.ts';
import { nextLinkSeq } from './register.ts';
import { unknownElement } from './refusals.ts';

type FieldsIn<L extends LinkKind> = Omit<Partial<LinkOf<L>>, 'id' | 'kind' | 'from' | 'to' | 'seq'>;

export type LinkAddArgs = {
  [L in LinkKind]: {
    readonly kind: L;
    readonly from: LinkOf<L>['from'];
    readonly to: LinkOf<L>['to'];
    readonly values?: FieldsIn<L>;
  };
}[LinkKind];

const args = v.strictObject({
  kind: v.picklist(linkKindNames),
  from: anyEntityId,
  to: anyEntityId,
  values: v.exactOptional(v.record(v.string(), v.unknown())),
}) as unknown as v.GenericSchema<unknown, LinkAddArgs>; // ends and values are checked by the schema of the kind below

/** Wires two entities. A link that is there already is refused, as is one from a thing to itself. */
export const linkAdd = defineCommand({
  type: 'link.add',
  args,
  title: { en: 'Connect', zh: '连接' },
  run(draft, { kind, from, to, values }) {
    const entities = entitiesOf(draft);
    const links = linksOf(draft);
    const missing = [from, to].find((end) => !entities[end]);
    if (missing) return unknownElement(missing);
    const id = linkIdOf(kind, from, to);
    const reverse = linkKinds[kind].mutual ? links[linkIdOf(kind, to, from)] : undefined;
    if (links[id] || reverse) return refuse('link.exists', 'They are connected already.', '二者已经连接。');
    const parsed = v.safeParse(schemaOfLink(kind) ?? v.never(), {
      id,
      kind,
      from,
      to,
      seq: nextLinkSeq(draft),
      ...values,
    });
    if (from === to || !parsed.success) {
      return refuse(
        'link.not-allowed',
        `${linkKinds[kind].title.en} cannot connect these two.`,
        `${linkKinds[kind].title.zh}不能连接这两个对象。`,
      );
    }
    links[id] = parsed.output;
    return undefined;
  },
});
