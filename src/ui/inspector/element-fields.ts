import type { FieldSpec, Fields } from '../../core/design/fields.ts';
import { isLinkId } from '../../core/design/ids.ts';
import type { Entity } from '../../core/design/kinds/index.ts';
import { kinds } from '../../core/design/kinds/index.ts';
import type { Link } from '../../core/design/links/index.ts';
import { linkKinds } from '../../core/design/links/index.ts';
import { valueOf } from '../../core/design/references.ts';
import { mainFields } from './field-groups.ts';

export type Element = Entity | Link;

export type NamedField = readonly [name: string, spec: FieldSpec<unknown, unknown>];

const isLink = (element: Element): element is Link => isLinkId(element.id);

const fieldsOf = (element: Element): Fields => (isLink(element) ? linkKinds[element.kind] : kinds[element.kind]).fields;

/** The fields that are asked first, in the order in which they are asked. */
export function mainFieldsOf(element: Element): readonly NamedField[] {
  const fields = fieldsOf(element);
  return mainFields[element.kind].flatMap((name) => {
    const spec = fields[name];
    return spec ? [[name, spec] as const] : [];
  });
}

/** All others, in the order of the kind. */
export const furtherFieldsOf = (element: Element): readonly NamedField[] =>
  Object.entries(fieldsOf(element)).filter(([name]) => !mainFields[element.kind].includes(name));

/** The value that all have; `mixed` when they differ, and then there is none. */
export function sharedValue(elements: readonly Element[], name: string): { value: unknown; mixed: boolean } {
  const [first, ...others] = elements.map((element) => valueOf(element, name));
  const mixed = others.some((other) => JSON.stringify(other) !== JSON.stringify(first));
  return { value: mixed ? undefined : first, mixed };
}
