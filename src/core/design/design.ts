import * as v from 'valibot';
import type { Box } from '../base/geometry.ts';
import { limits } from '../base/limits.ts';
import { isId, isServiceName, isWord } from '../base/wording.ts';
import { fieldEntries, idSchema } from './fields.ts';
import type { EntityId, Kind, LinkId, LinkKind } from './ids.ts';
import { kindNames, linkKindNames } from './ids.ts';
import type { Naming } from './kinds/define-kind.ts';
import type { Entity } from './kinds/index.ts';
import { kinds } from './kinds/index.ts';
import type { Link } from './links/index.ts';
import { linkKinds } from './links/index.ts';

/** What the drawing means. Everything derived is keyed on the identity of this object. */
export interface Model {
  readonly entities: Readonly<Record<EntityId, Entity>>;
  readonly links: Readonly<Record<LinkId, Link>>;
}

/** Boxes in px, relative to the parent: moving a region is one change. */
export type Layout = Readonly<Record<EntityId, Box>>;

/** The document: what is saved, shared and exported. */
export interface Design {
  readonly version: typeof DESIGN_VERSION;
  readonly title: string;
  readonly model: Model;
  readonly layout: Layout;
}

/** Number of the last migration, or 1 before there is any. */
export const DESIGN_VERSION = 1;

/** A design always has a mesh: the sketch language declares `m1` by use. */
export function emptyDesign(title = ''): Design {
  const mesh: Entity = { id: 'mesh:m1', kind: 'mesh', name: 'm1', seq: 0 };
  return { version: DESIGN_VERSION, title, model: { entities: { [mesh.id]: mesh }, links: {} }, layout: {} };
}

/** True while nothing is drawn: no entity but one mesh about which nothing is said. */
export function isBlank(model: Model): boolean {
  const entities = Object.values(model.entities);
  return entities.length === 1 && Object.keys(entities[0] ?? {}).length === 4;
}

const naming: Readonly<Record<Naming, (name: string) => boolean>> = {
  id: isId,
  word: isWord,
  service: isServiceName,
};

/** Whether a text may be the name of an entity of this kind (uniqueness is the integrity check's business). */
export const isNameFor = (kind: Kind, name: string): boolean => naming[kinds[kind].naming](name);

const seq = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const coordinate = v.pipe(v.number(), v.minValue(-limits.coordinate), v.maxValue(limits.coordinate));
const extent = v.pipe(v.number(), v.minValue(1), v.maxValue(2 * limits.coordinate));

export const pointSchema = v.strictObject({ x: coordinate, y: coordinate });
export const boxSchema = v.strictObject({ x: coordinate, y: coordinate, w: extent, h: extent });
export const titleSchema = v.pipe(
  v.string(),
  v.maxLength(limits.textLength),
  v.check((text) => text === '' || isWord(text)),
);
export const anyEntityId = v.union(kindNames.map((kind) => idSchema(kind))) as unknown as v.GenericSchema<
  unknown,
  EntityId
>;

/** The schema of one entity of a kind. Strict: derived facts can never be saved in a file by accident. */
function entitySchema(kind: Kind): v.GenericSchema<unknown, Entity> {
  const spec = kinds[kind];
  const parents = spec.parents.map((parent) => idSchema(parent));
  const entries = {
    id: idSchema(kind),
    kind: v.literal(kind),
    name: v.pipe(
      v.string(),
      v.check((name) => isNameFor(kind, name)),
    ),
    seq,
    ...(parents.length === 0
      ? {}
      : { parent: spec.needsParent ? v.union(parents) : v.exactOptional(v.union(parents)) }),
    ...fieldEntries(spec.fields),
  };
  // Built from the same specs as the type Entity; valibot cannot see through the spread of computed entries.
  return v.strictObject(entries) as unknown as v.GenericSchema<unknown, Entity>;
}

function linkSchema(kind: LinkKind): v.GenericSchema<unknown, Link> {
  const spec = linkKinds[kind];
  const entries = {
    id: v.pipe(v.string(), v.startsWith(`${kind}:`)),
    kind: v.literal(kind),
    from: v.union(spec.from.map((end) => idSchema(end))),
    to: v.union(spec.to.map((end) => idSchema(end))),
    seq,
    ...fieldEntries(spec.fields),
  };
  // As in entitySchema.
  return v.strictObject(entries) as unknown as v.GenericSchema<unknown, Link>;
}

const entitySchemas = Object.fromEntries(kindNames.map((kind) => [kind, entitySchema(kind)]));
const linkSchemas = Object.fromEntries(linkKindNames.map((kind) => [kind, linkSchema(kind)]));

/** Schema of an entity of a kind known by name, or undefined for a kind that this version does not know. */
export const schemaOfKind = (kind: string): v.GenericSchema<unknown, Entity> | undefined =>
  Object.hasOwn(entitySchemas, kind) ? entitySchemas[kind] : undefined;

/** Schema of a link of a kind known by name, or undefined. */
export const schemaOfLink = (kind: string): v.GenericSchema<unknown, Link> | undefined =>
  Object.hasOwn(linkSchemas, kind) ? linkSchemas[kind] : undefined;

export const linkIdSchema = v.pipe(
  v.string(),
  v.maxLength(1_000),
  v.check((id) => id.includes('>') && linkKindNames.some((kind) => id.startsWith(`${kind}:`))),
) as unknown as v.GenericSchema<unknown, LinkId>; // the check guarantees the template type
