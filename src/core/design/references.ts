import type { Text } from '../base/text.ts';
import type { FieldSpec, Fields } from './fields.ts';
import type { ElementId, EntityId } from './ids.ts';
import type { Entity } from './kinds/index.ts';
import { kinds } from './kinds/index.ts';
import type { Link } from './links/index.ts';
import { linkKinds } from './links/index.ts';

/** The fields of an element that can name entities. */
export function fieldsOf(element: Entity | Link): readonly { readonly name: string; readonly label: Text }[] {
  return referringFields[element.kind] ?? [];
}

/** The entities that a field of an element names, in order. */
export function namedBy(element: Entity | Link, field: string): readonly EntityId[] {
  const value = valueOf(element, field);
  if (value === undefined) return [];
  if (typeof value === 'string') return value.includes(':') ? [value as EntityId] : []; // words such as `self` have no colon
  const list = value as readonly (EntityId | readonly [EntityId, unknown])[]; // the shape of a referring field
  return list.map((item) => (typeof item === 'string' ? item : item[0]));
}

/** The fields of an element that name one of `gone`, without those names; undefined stands for not said. */
export function withoutReferences(element: Entity | Link, gone: ReadonlySet<ElementId>): Record<string, unknown> {
  const changed: Record<string, unknown> = {};
  for (const { name } of fieldsOf(element)) {
    if (!namedBy(element, name).some((id) => gone.has(id))) continue;
    const value = valueOf(element, name);
    const kept = Array.isArray(value)
      ? value.filter(
          (item: EntityId | readonly [EntityId, unknown]) => !gone.has(typeof item === 'string' ? item : item[0]),
        )
      : [];
    changed[name] = kept.length > 0 ? kept : undefined;
  }
  return changed;
}

/** The value of a field by its name, for code that walks fields. */
export function valueOf(element: Entity | Link, field: string): unknown {
  return (element as object as Readonly<Record<string, unknown>>)[field]; // an element is a plain table
}

const refers = ({ shape }: FieldSpec<unknown, unknown>): boolean =>
  shape.type === 'reference' || shape.type === 'references' || (shape.type === 'map' && shape.by !== 'word');

const referring = (fields: Fields): readonly { readonly name: string; readonly label: Text }[] =>
  Object.entries(fields).flatMap(([name, spec]) => (refers(spec) ? [{ name, label: spec.label }] : []));

const referringFields: Readonly<Record<string, readonly { readonly name: string; readonly label: Text }[]>> =
  Object.fromEntries(
    [...Object.values(kinds), ...Object.values(linkKinds)].map(({ kind, fields }) => [kind, referring(fields)]),
  );
