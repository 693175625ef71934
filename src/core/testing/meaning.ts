import type { Model } from '../design/design.ts';
import type { EntityId, Kind } from '../design/ids.ts';
import { kindNames } from '../design/ids.ts';
import { bySeq } from '../design/model-index.ts';
import { namedBy, fieldsOf } from '../design/references.ts';
import type { Entity } from '../design/kinds/index.ts';
import type { Link } from '../design/links/index.ts';

/**
 * What a drawing says, without ids, numbers and positions: every element by its names, in document order. Two drawings that mean
 * the same are equal here. Networks, regions, zones, CAs and teams are sets: a sketch declares them by use, in no order of their own.
 */
export interface Meaning {
  readonly elements: Readonly<Record<string, readonly object[]>>;
  readonly links: Readonly<Record<string, readonly object[]>>;
}

const UNORDERED: ReadonlySet<Kind> = new Set(['network', 'region', 'zone', 'ca', 'team']);

export function meaningOf(model: Model): Meaning {
  const elements: Record<string, object[]> = {};
  for (const kind of kindNames) {
    const said = Object.values(model.entities)
      .filter((entity) => entity.kind === kind)
      .sort(bySeq)
      .map((entity) => ({ name: pathOf(model, entity.id), ...fieldsByName(model, entity) }));
    elements[kind] = UNORDERED.has(kind) ? said.sort((a, b) => (a.name < b.name ? -1 : 1)) : said;
  }
  const links: Record<string, object[]> = {};
  for (const link of Object.values(model.links).sort(bySeq)) {
    const list = (links[listOf(model, link)] ??= []);
    list.push({ from: pathOf(model, link.from), to: pathOf(model, link.to), ...fieldsByName(model, link) });
  }
  return { elements, links };
}

/** The list in which the order of a link carries meaning: that of the element whose statement writes it. */
function listOf(model: Model, link: Link): string {
  switch (link.kind) {
    case 'remoteSecret':
    case 'federation':
      return link.kind;
    case 'control':
    case 'call':
      return `${link.kind} ${pathOf(model, link.to)}`;
    case 'placement':
    case 'stub':
    case 'serviceEntry':
    case 'networkRoute':
      return `${link.kind} ${pathOf(model, link.from)}`;
  }
}

/** The names from the outermost container to the entity. */
function pathOf(model: Model, id: EntityId): string {
  const entity = model.entities[id];
  if (!entity) return `nothing called ${id}`;
  const own = `${entity.kind} ${entity.name}`;
  return entity.parent ? `${pathOf(model, entity.parent)} / ${own}` : own;
}

function fieldsByName(model: Model, element: Entity | Link): Record<string, unknown> {
  const fields: Record<string, unknown> = { ...element };
  for (const name of ['id', 'seq', 'name', 'parent', 'from', 'to']) delete fields[name];
  const named = new Set(fieldsOf(element).flatMap(({ name }) => namedBy(element, name)));
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, renamed(value)]));

  function renamed(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(renamed);
    const id = value as EntityId; // only compared, unless it is one of the ids
    return named.has(id) ? pathOf(model, id) : value;
  }
}
