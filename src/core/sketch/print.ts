import type { Model } from '../design/design.ts';
import type { EntityId } from '../design/ids.ts';
import type { Entity } from '../design/kinds/index.ts';
import type { Link } from '../design/links/index.ts';
import type { ModelIndex } from '../design/model-index.ts';
import { indexOf } from '../design/model-index.ts';
import { fieldsOf, namedBy, valueOf } from '../design/references.ts';
import { SKETCH_VERSION } from './messages.ts';
import { printValue } from './print-value.ts';
import type { KeySpec, StatementSpec } from './statements.ts';
import { declaredByUse, statements } from './statements.ts';
import { writeName, writeWord } from './words.ts';

/**
 * The one text of a drawing (sketch language, section 3): parsing it gives the same elements and pairs, and printing those again
 * the same bytes. O(entities + links).
 */
export function printSketch(model: Model): string {
  const index = indexOf(model);
  const mentioned = mentionedIn(model);
  const lines = statements.flatMap((spec) => linesOf(spec, index, mentioned));
  return [`sketch ${SKETCH_VERSION}`, ...lines, ''].join('\n');
}

function linesOf(spec: StatementSpec, index: ModelIndex, mentioned: ReadonlySet<EntityId>): readonly string[] {
  const { subject, word } = spec;
  if (subject.of === 'link') {
    const between = subject.between === 'reads' ? ' reads ' : subject.between;
    return index.links(subject.kind).map((link) => {
      const ends = nameOf(index, link.from) + between + nameOf(index, link.to);
      return [word, ends, ...pairsOf(spec, link, index)].join(' ');
    });
  }
  return index.all(subject.kind).flatMap((entity) => {
    const pairs = pairsOf(spec, entity, index);
    const isNeeded = needsStatement(entity, pairs.length > 0, { index, mentioned });
    return isNeeded ? [[word, writeName(entity.name), ...pairs].join(' ')] : [];
  });
}

/** The name of what an id stands for. Integrity sees to it that there is such an entity. */
const nameOf = (index: ModelIndex, id: EntityId): string => index.model.entities[id]?.name ?? '';

interface Drawing {
  readonly index: ModelIndex;
  readonly mentioned: ReadonlySet<EntityId>;
}

/** What another statement declares by naming it needs none of its own, unless it has something to say (section 3, rule 5). */
function needsStatement({ id, kind, name }: Entity, hasPairs: boolean, { index, mentioned }: Drawing): boolean {
  if (kind === 'mesh') return hasPairs || name !== 'm1' || index.all('mesh').length > 1;
  if (!declaredByUse.has(kind)) return true;
  return (kind === 'network' && hasPairs) || !mentioned.has(id);
}

/** Everything that a statement other than its own names. */
function mentionedIn({ entities, links }: Model): ReadonlySet<EntityId> {
  const mentioned = new Set<EntityId>();
  for (const element of [...Object.values(entities), ...Object.values(links)]) {
    for (const { name } of fieldsOf(element)) for (const id of namedBy(element, name)) mentioned.add(id);
    if ('parent' in element && element.parent) mentioned.add(element.parent);
    if (element.kind === 'networkRoute') mentioned.add(element.to);
  }
  return mentioned;
}

function pairsOf({ keys }: StatementSpec, element: Entity | Link, index: ModelIndex): readonly string[] {
  const pairs: string[] = [];
  for (const key of keys.values()) {
    const value = valueFor(key, element, index);
    if (value !== undefined && value !== '') pairs.push(`${key.key}=${value}`);
  }
  return pairs;
}

function valueFor({ goes, shape }: KeySpec, element: Entity | Link, index: ModelIndex): string | undefined {
  switch (goes.to) {
    case 'field': {
      const value = valueOf(element, goes.name);
      const isSaid = value !== undefined && value !== goes.spec.default && !isImplied(goes.name, element, index);
      return isSaid ? printValue(shape, value, (id) => nameOf(index, id)) : undefined;
    }
    case 'links': {
      if (!('name' in element)) return undefined;
      const ends =
        goes.side === 'from'
          ? index.from(element.id, goes.kind).map(({ to }) => to)
          : index.to(element.id, goes.kind).map(({ from }) => from);
      return ends.map((id) => nameOf(index, id)).join(',');
    }
    case 'parent': {
      const parent = containerOf(element, goes.kind, index);
      return parent && writeWord(parent.name);
    }
  }
}

/** The entity of a kind that an element stands in, directly or not. */
function containerOf(element: Entity | Link, kind: Entity['kind'], index: ModelIndex): Entity | undefined {
  const parent = 'parent' in element && element.parent ? index.model.entities[element.parent] : undefined;
  if (!parent || parent.kind === kind) return parent;
  return containerOf(parent, kind, index);
}

/** Values that equal what they would default to (section 3, rule 3). A settled model holds only the first of them. */
function isImplied(field: string, element: Entity | Link, index: ModelIndex): boolean {
  if (element.kind === 'cluster') {
    if (field === 'mesh') return index.all('mesh').length === 1;
    return field === 'clusterName' && element.clusterName === element.name;
  }
  if (element.kind !== 'gateway' || field !== 'mode') return false;
  const host = element.parent && index.model.entities[element.parent];
  return host?.kind === 'cluster' && host.dataPlane === element.mode;
}
