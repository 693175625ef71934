import { limits } from '../base/limits.ts';
import type { Model } from './design.ts';
import type { ElementId, EntityId } from './ids.ts';
import { linkIdOf } from './ids.ts';
import type { Entity } from './kinds/index.ts';
import { kinds } from './kinds/index.ts';
import type { Link } from './links/index.ts';
import { linkKinds } from './links/index.ts';
import { fieldsOf, namedBy, withoutReferences } from './references.ts';

/** Something that was mended while reading, to be told to the person. */
export interface Repair {
  readonly code:
    | 'design.unknown-type'
    | 'design.invalid-element'
    | 'design.duplicate-id'
    | 'design.dangling-edge'
    | 'design.unknown-parent'
    | 'design.dangling-reference'
    | 'design.geometry'
    | 'design.shape'
    | 'name.taken'
    | 'name.normalised';
  /** Key of the element or member in the file. */
  readonly what: string;
}

/**
 * Makes a model whole: parents and ends that do not exist, links that say the same twice, mentions of nothing and names that
 * clash are taken out or mended, each told in `repairs`. A model that is whole comes back as it is.
 */
export function repairModel(model: Model, repairs: Repair[]): Model {
  const entities: Record<EntityId, Entity> = {};
  for (const entity of Object.values(model.entities)) entities[entity.id] = entity;
  dropOrphans(entities, repairs);
  renameTwins(entities, repairs);
  if (!Object.values(entities).some((entity) => entity.kind === 'mesh')) {
    entities['mesh:m1'] = { id: 'mesh:m1', kind: 'mesh', name: 'm1', seq: 0 };
  }
  const links = wholeLinks(model, entities, repairs);
  dropMentions(entities, entities, repairs);
  dropMentions(links, entities, repairs);
  return { entities, links };
}

/** What lost its container stands on the board, or goes if it cannot stand there. */
function dropOrphans(entities: Record<EntityId, Entity>, repairs: Repair[]): void {
  for (const entity of Object.values(entities)) {
    if (!entity.parent || entities[entity.parent]) continue;
    repairs.push({ code: 'design.unknown-parent', what: entity.id });
    if (kinds[entity.kind].needsParent) {
      delete entities[entity.id];
      continue;
    }
    const { parent: _lost, ...rest } = entity;
    entities[entity.id] = rest;
  }
}

function renameTwins(entities: Record<EntityId, Entity>, repairs: Repair[]): void {
  const taken = new Set<string>();
  const key = (entity: Entity, name: string): string =>
    `${entity.kind} ${entity.kind === 'zone' ? (entity.parent ?? '') : ''} ${name}`;
  for (const entity of Object.values(entities)) {
    let name = entity.name;
    for (let n = 2; taken.has(key(entity, name)); n++) name = numbered(entity.name, n);
    taken.add(key(entity, name));
    if (name === entity.name) continue;
    repairs.push({ code: 'name.taken', what: entity.id });
    entities[entity.id] = { ...entity, name };
  }
}

function wholeLinks(
  model: Model,
  entities: Readonly<Record<EntityId, Entity>>,
  repairs: Repair[],
): Record<string, Link> {
  const links: Record<string, Link> = {};
  for (const link of Object.values(model.links)) {
    const id = linkIdOf(link.kind, link.from, link.to);
    const twin =
      links[id] ?? (linkKinds[link.kind].mutual ? links[linkIdOf(link.kind, link.to, link.from)] : undefined);
    if (!entities[link.from] || !entities[link.to] || link.from === link.to)
      repairs.push({ code: 'design.dangling-edge', what: link.id });
    else if (twin) repairs.push({ code: 'design.duplicate-id', what: link.id });
    else links[id] = { ...link, id } as Link; // only the id is made anew, from the same ends
  }
  return links;
}

function dropMentions<T extends Entity | Link>(
  table: Record<string, T>,
  entities: Readonly<Record<EntityId, Entity>>,
  repairs: Repair[],
): void {
  for (const [key, element] of Object.entries(table)) {
    const gone = new Set<ElementId>(
      fieldsOf(element).flatMap(({ name }) => namedBy(element, name).filter((id) => !entities[id])),
    );
    if (gone.size === 0) continue;
    repairs.push({ code: 'design.dangling-reference', what: element.id });
    const kept = Object.entries({ ...element, ...withoutReferences(element, gone) }).filter(
      ([, value]) => value !== undefined,
    );
    table[key] = Object.fromEntries(kept) as unknown as T; // the same element with fewer mentions
  }
}

/** A name with a number behind it, no longer than an id may be. Of `namespace/name` the last part is the one that counts. */
function numbered(name: string, n: number): string {
  const cut = name.lastIndexOf('/') + 1;
  const suffix = `-${n}`;
  return `${name.slice(0, cut)}${name.slice(cut, cut + limits.nameLength - suffix.length)}${suffix}`;
}
