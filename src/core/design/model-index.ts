import type { Model } from './design.ts';
import type { EntityId, Kind, LinkId, LinkKind } from './ids.ts';
import { kindNames, linkKindNames } from './ids.ts';
import type { Entity, EntityOf } from './kinds/index.ts';
import type { Link, LinkOf } from './links/index.ts';

/**
 * The read model: every look-up that rules, traces and exporters need, in O(1) or O(answer). All lists are in document order
 * (`seq`, then id), so nothing depends on the order of keys.
 */
export interface ModelIndex {
  readonly model: Model;
  all<K extends Kind>(kind: K): readonly EntityOf<K>[];
  get<K extends Kind>(id: EntityId<K> | undefined): EntityOf<K> | undefined;
  named<K extends Kind>(kind: K, name: string): EntityOf<K> | undefined;
  /** What stands directly in `id`, of one kind. */
  childrenOf<K extends Kind>(id: EntityId, kind: K): readonly EntityOf<K>[];
  links<L extends LinkKind>(kind: L): readonly LinkOf<L>[];
  link<L extends LinkKind>(id: LinkId<L>): LinkOf<L> | undefined;
  from<L extends LinkKind>(id: EntityId, kind: L): readonly LinkOf<L>[];
  to<L extends LinkKind>(id: EntityId, kind: L): readonly LinkOf<L>[];
}

const cache = new WeakMap<Model, ModelIndex>();

/** The index of a model, made once per model. O(entities + links) the first time. */
export function indexOf(model: Model): ModelIndex {
  const known = cache.get(model);
  if (known) return known;
  const index = build(model);
  cache.set(model, index);
  return index;
}

const none: readonly never[] = [];

function build(model: Model): ModelIndex {
  const byKind = groupByKind(model);
  const children = new Map<string, Entity[]>();
  const names = new Map<string, Entity>();
  for (const kind of kindNames) {
    for (const entity of byKind.get(kind) ?? none) {
      if (entity.parent) push(children, `${kind}<${entity.parent}`, entity);
      if (!names.has(`${kind}:${entity.name}`)) names.set(`${kind}:${entity.name}`, entity);
    }
  }
  const links = new Map<string, Link[]>();
  for (const link of Object.values(model.links).sort(bySeq)) {
    push(links, link.kind, link);
    push(links, `${link.kind}<${link.from}`, link);
    push(links, `${link.kind}>${link.to}`, link);
  }
  // Each list is filled by kind, so its members are of that kind: the casts below say what the keys guarantee.
  return {
    model,
    all: <K extends Kind>(kind: K) => (byKind.get(kind) ?? none) as readonly EntityOf<K>[],
    get: <K extends Kind>(id: EntityId<K> | undefined) =>
      (id ? model.entities[id] : undefined) as EntityOf<K> | undefined,
    named: <K extends Kind>(kind: K, name: string) => names.get(`${kind}:${name}`) as EntityOf<K> | undefined,
    childrenOf: <K extends Kind>(id: EntityId, kind: K) =>
      (children.get(`${kind}<${id}`) ?? none) as readonly EntityOf<K>[],
    links: <L extends LinkKind>(kind: L) => (links.get(kind) ?? none) as readonly LinkOf<L>[],
    link: <L extends LinkKind>(id: LinkId<L>) => model.links[id] as LinkOf<L> | undefined,
    from: <L extends LinkKind>(id: EntityId, kind: L) => (links.get(`${kind}<${id}`) ?? none) as readonly LinkOf<L>[],
    to: <L extends LinkKind>(id: EntityId, kind: L) => (links.get(`${kind}>${id}`) ?? none) as readonly LinkOf<L>[],
  };
}

function groupByKind(model: Model): Map<Kind, Entity[]> {
  const byKind = new Map<Kind, Entity[]>(kindNames.map((kind) => [kind, []]));
  for (const entity of Object.values(model.entities)) byKind.get(entity.kind)?.push(entity);
  for (const list of byKind.values()) list.sort(bySeq);
  return byKind;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Document order. Ids break ties, which only hand-made files can hold. */
export function bySeq(a: { seq: number; id: string }, b: { seq: number; id: string }): number {
  return a.seq - b.seq || (a.id < b.id ? -1 : 1);
}

/** Every link kind, for callers that walk all links of an entity. */
export function linksAt(index: ModelIndex, id: EntityId): readonly Link[] {
  return linkKindNames.flatMap((kind) => [...index.from(id, kind), ...index.to(id, kind)]);
}
