import type { Model } from '../design/design.ts';
import type { Fields } from '../design/fields.ts';
import type { EntityId, Kind, LinkKind } from '../design/ids.ts';
import { linkIdOf } from '../design/ids.ts';
import type { Entity } from '../design/kinds/index.ts';
import { kinds } from '../design/kinds/index.ts';
import type { Link } from '../design/links/index.ts';
import { linkKinds } from '../design/links/index.ts';
import type { Identified, Ids } from './identify.ts';
import { identify } from './identify.ts';
import type { Resolved, ResolvedValue } from './resolve.ts';

/**
 * The model that resolved statements describe, in normal form. Elements are numbered in the order in which a printer would
 * write them, so a text and its canonical form give the same model.
 */
export function buildModel(statements: readonly Resolved[]): Model {
  const ids = identify(statements);
  const entities: Record<EntityId, Entity> = {};
  const meshes = ids.all.filter(({ kind }) => kind === 'mesh');
  const onlyMesh = meshes.length === 1 ? meshes[0]?.id : undefined;
  for (const [seq, one] of ids.all.entries()) {
    const host = one.parent && entities[one.parent];
    entities[one.id] = entityOf(one, seq, { ids, host, onlyMesh });
  }
  return { entities, links: Object.fromEntries(linksOf(statements, ids).map((link) => [link.id, link])) };
}

interface Around {
  readonly ids: Ids;
  /** What the entity stands in. */
  readonly host: Entity | undefined;
  readonly onlyMesh: EntityId | undefined;
}

function entityOf({ id, kind, name, parent, statement }: Identified, seq: number, around: Around): Entity {
  const implied = kind === 'cluster' && around.onlyMesh ? { mesh: around.onlyMesh } : {};
  const fields = fieldsOf(kinds[kind].fields, { statement, ids: around.ids, implied });
  // What equals what it would default to is not said (section 3, rule 3).
  if (kind === 'cluster' && fields['clusterName'] === name) delete fields['clusterName'];
  if (around.host?.kind === 'cluster' && fields['mode'] === around.host.dataPlane) delete fields['mode'];
  // The fields were read by the specs of this very kind, and every name in them was looked up.
  return { id, kind, name, seq, ...(parent ? { parent } : {}), ...fields } as unknown as Entity;
}

interface Source {
  readonly statement: Resolved | undefined;
  readonly ids: Ids;
  /** Values of what is not said. */
  readonly implied: Readonly<Record<string, unknown>>;
}

/** The values that a statement gives to fields, and those of fields that always have one, in the order of the kind. */
function fieldsOf(specs: Fields, { statement, ids, implied }: Source): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const [name, spec] of Object.entries(specs)) {
    const said = statement?.values.get(spec.key);
    const value = said ? fieldValue(said, spec.shape.type === 'reference', ids) : (spec.default ?? implied[name]);
    if (value !== undefined) fields[name] = value;
  }
  return fields;
}

function fieldValue(said: ResolvedValue, isSingle: boolean, ids: Ids): unknown {
  if (said.type === 'plain') return said.value;
  if (said.type === 'map') return said.entries.map(([name, value]) => [ids.of(name), value]);
  const named = said.of.map((mention) => ids.of(mention));
  return isSingle ? named[0] : named;
}

function linksOf(statements: readonly Resolved[], ids: Ids): readonly Link[] {
  const links: Link[] = [];
  const add = (kind: LinkKind, [from, to]: Ends, fields: object): void => {
    // The ends were looked up among the kinds that the link allows, and the fields read by its own specs.
    links.push({ id: linkIdOf(kind, from, to), kind, from, to, seq: links.length, ...fields } as unknown as Link);
  };
  for (const statement of statements) {
    const { subject } = statement.spec;
    if (subject.of === 'entity') {
      for (const [kind, ends] of listedLinks(statement, subject.kind, ids)) add(kind, ends, {});
      continue;
    }
    const [from, to] = statement.names.map((name) => ids.of({ kind: subject.end, name }));
    const fields = fieldsOf(linkKinds[subject.kind].fields, { statement, ids, implied: {} });
    if (from && to) add(subject.kind, [from, to], fields);
  }
  return links;
}

type Ends = readonly [from: EntityId, to: EntityId];

/** The links that the lists of a statement stand for. */
function* listedLinks(statement: Resolved, kind: Kind, ids: Ids): Generator<readonly [LinkKind, Ends]> {
  for (const [key, value] of statement.values) {
    const goes = statement.spec.keys.get(key)?.goes;
    if (goes?.to !== 'links' || value.type !== 'names') continue;
    const own = ids.of({ kind, name: statement.names[0] });
    for (const mention of value.of) {
      const other = ids.of(mention);
      yield [goes.kind, goes.side === 'from' ? [own, other] : [other, own]];
    }
  }
}
