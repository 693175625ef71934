import type { Model } from '../design/design.ts';
import type { EntityId, Kind } from '../design/ids.ts';
import { kindNames, linkIdOf, linkKindNames } from '../design/ids.ts';
import type { Entity } from '../design/kinds/index.ts';
import type { Link } from '../design/links/index.ts';
import type { ModelIndex } from '../design/model-index.ts';
import { indexOf } from '../design/model-index.ts';
import { fieldsOf, valueOf } from '../design/references.ts';
import { createIdMaker } from './id-maker.ts';
import { isEqual } from './is-equal.ts';
import { renumber } from './renumber.ts';
import { declaredByUse } from './statements.ts';

/**
 * The model of an edited text as a later state of the drawing that the text was printed from. What is in both under one name keeps
 * its id, and with it its place, selection and history; what did not change is the very same object. If exactly one element of a
 * kind is gone and exactly one is new, it was renamed. Returns `old` itself when the text says nothing new. O(entities + links).
 */
export function reconcile(old: Model, parsed: Model): Model {
  const before = indexOf(old);
  const after = indexOf(parsed);
  const ids = matchIds(before, after);
  const entities = reusing(old.entities, entitiesOf(before, after, ids));
  const links = reusing(old.links, linksOf(before, after, ids));
  return entities === old.entities && links === old.links ? old : { entities, links };
}

/** Ids of the parsed model, and the ids that they get. */
type Ids = ReadonlyMap<EntityId, EntityId>;

function matchIds(before: ModelIndex, after: ModelIndex): Ids {
  const ids = new Map<EntityId, EntityId>();
  const idFor = createIdMaker(Object.values(before.model.entities).map(({ id }) => id));
  // Regions come before zones, which are told apart by their region.
  for (const kind of kindNames) {
    const gone = new Map(
      before.all(kind).map((entity): [string, EntityId] => [placeName(entity, entity.parent), entity.id]),
    );
    const fresh: Entity[] = [];
    for (const entity of after.all(kind)) {
      const name = placeName(entity, entity.parent && ids.get(entity.parent));
      const known = gone.get(name);
      if (known === undefined) fresh.push(entity);
      else ids.set(entity.id, known);
      gone.delete(name);
    }
    const [left] = gone.values();
    const renamed = fresh.length === 1 && gone.size === 1 ? left : undefined;
    for (const { id, name } of fresh) ids.set(id, renamed ?? idFor(kind, name));
  }
  return ids;
}

const placeName = ({ kind, name }: Entity, parent: EntityId | undefined): string =>
  kind === 'zone' ? `${parent ?? ''}\n${name}` : name;

function entitiesOf(before: ModelIndex, after: ModelIndex, ids: Ids): readonly Entity[] {
  const next = counterAfter(before.model.entities);
  return kindNames.flatMap((kind: Kind) => {
    const entities = after
      .all(kind)
      .map((entity) => renamed(entity, { id: own(ids, entity.id), ...inParent(entity, ids) }, ids));
    // What is declared by use stands in no order of its own in a text, so it keeps the one that it has.
    return renumber(entities, before.model.entities, { next, isOrdered: !declaredByUse.has(kind) });
  });
}

const inParent = ({ parent }: Entity, ids: Ids): object => (parent ? { parent: own(ids, parent) } : {});

function linksOf(before: ModelIndex, after: ModelIndex, ids: Ids): readonly Link[] {
  const next = counterAfter(before.model.links);
  return linkKindNames.flatMap((kind) => {
    const lists = new Map<string, Link[]>();
    for (const link of after.links(kind)) {
      const from = own(ids, link.from);
      const to = own(ids, link.to);
      const moved: Link = renamed<Link>(link, { id: linkIdOf(kind, from, to), from, to }, ids);
      const list = lists.get(listOf(moved));
      if (list) list.push(moved);
      else lists.set(listOf(moved), [moved]);
    }
    return [...lists.values()].flatMap((list) => renumber(list, before.model.links, { next, isOrdered: true }));
  });
}

/** The list in which the order of a link carries meaning. */
function listOf(link: Link): string {
  switch (link.kind) {
    case 'remoteSecret':
    case 'federation':
      return '';
    case 'control':
    case 'call':
      return link.to;
    case 'placement':
    case 'stub':
    case 'serviceEntry':
    case 'networkRoute':
      return link.from;
  }
}

/** Every id of the parsed model was matched. */
const own = (ids: Ids, id: EntityId): EntityId => ids.get(id) ?? id;

/** The element under its new ids. */
function renamed<T extends Entity | Link>(element: T, own: object, ids: Ids): T {
  const fields: Record<string, unknown> = {};
  for (const { name } of fieldsOf(element)) {
    const value = valueOf(element, name);
    if (value !== undefined) fields[name] = withIds(value, ids);
  }
  return { ...element, ...own, ...fields };
}

/** The value of a field that names entities: an id, a list of ids, or a list of pairs that start with one. */
function withIds(value: unknown, ids: Ids): unknown {
  if (typeof value === 'string') return ids.get(value as EntityId) ?? value; // words such as `self` are no ids
  if (!Array.isArray(value)) return value;
  return value.map((item: unknown) =>
    Array.isArray(item) ? [withIds(item[0], ids), ...item.slice(1)] : withIds(item, ids),
  );
}

/** Numbers that no element has yet. */
function counterAfter(elements: Readonly<Record<string, { readonly seq: number }>>): () => number {
  let last = -1;
  for (const { seq } of Object.values(elements)) last = Math.max(last, seq);
  return () => ++last;
}

/** The elements by id, the old objects where they are equal; the old table itself when all of them are. */
function reusing<T extends { readonly id: string }>(
  old: Readonly<Record<string, T>>,
  elements: readonly T[],
): Readonly<Record<string, T>> {
  const table: Record<string, T> = {};
  let isSame = elements.length === Object.keys(old).length;
  for (const element of elements) {
    const known = old[element.id];
    const isKept = known !== undefined && isEqual(known, element);
    table[element.id] = isKept ? known : element;
    isSame &&= isKept;
  }
  return isSame ? old : table;
}
