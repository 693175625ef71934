import type { EntityId, Kind, LinkId, LinkKind } from '../design/ids.ts';
import type { EntityOf } from '../design/kinds/index.ts';
import type { LinkOf } from '../design/links/index.ts';

/** A collection of the model: the entities of one kind, or the links of one kind. */
export type Collection = Kind | LinkKind;

/**
 * The part of the model index that holds only some collections. A function that takes `View<'cluster' | 'control'>` says what its
 * answer depends on, and whoever holds a narrower view cannot call it: a query that is not declared does not compile.
 * Every `ModelIndex` is a view of all collections.
 */
export interface View<C extends Collection> {
  /** Never set. Generic members are compared too loosely to keep a narrow view from passing for a wide one; this is not. */
  readonly holds?: Readonly<Record<C, true>>;
  readonly all: <K extends Kind & C>(kind: K) => readonly EntityOf<K>[];
  readonly get: <K extends Kind & C>(id: EntityId<K> | undefined) => EntityOf<K> | undefined;
  readonly childrenOf: <K extends Kind & C>(id: EntityId, kind: K) => readonly EntityOf<K>[];
  readonly links: <L extends LinkKind & C>(kind: L) => readonly LinkOf<L>[];
  readonly link: <L extends LinkKind & C>(id: LinkId<L>) => LinkOf<L> | undefined;
  readonly from: <L extends LinkKind & C>(id: EntityId, kind: L) => readonly LinkOf<L>[];
  readonly to: <L extends LinkKind & C>(id: EntityId, kind: L) => readonly LinkOf<L>[];
}

/**
 * Computes something once per index. An index lives as long as its model, so moving things on the board recomputes nothing.
 */
export function oncePer<I extends object, T>(make: (ix: I) => T): (ix: I) => T {
  const known = new WeakMap<I, { readonly value: T }>();
  return (ix) => {
    const hit = known.get(ix);
    if (hit) return hit.value;
    const value = make(ix);
    known.set(ix, { value });
    return value;
  };
}

/** Adds to the list under a key. */
export function pushTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** The members of a list by a key, in the order in which the keys first appear. */
export function groupBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) pushTo(groups, keyOf(item), item);
  return groups;
}
