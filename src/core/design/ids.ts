/** Every kind of entity, in the order of a sketch. A literal list, since the kinds refer to each other by name. */
export const kindNames = [
  'mesh',
  'network',
  'region',
  'zone',
  'cluster',
  'gateway',
  'service',
  'vm',
  'ca',
  'team',
  'note',
] as const;

export type Kind = (typeof kindNames)[number];

/** Every kind of link. */
export const linkKindNames = [
  'remoteSecret',
  'control',
  'call',
  'placement',
  'stub',
  'serviceEntry',
  'federation',
  'networkRoute',
] as const;

export type LinkKind = (typeof linkKindNames)[number];

/** `cluster:k3f9`. The kind in front keeps hostile names such as `__proto__` from ever being a key of their own. */
export type EntityId<K extends Kind = Kind> = K extends Kind ? `${K}:${string}` : never;

/** `remoteSecret:cluster:a>cluster:b`. Made from its ends, so two links of one kind between two ends cannot exist. */
export type LinkId<K extends LinkKind = LinkKind> = K extends LinkKind ? `${K}:${string}` : never;

/** The kind written in an id. */
export function kindOf<K extends Kind>(id: EntityId<K>): K {
  // The template type of an id guarantees that the text before the first colon is its kind.
  return id.slice(0, id.indexOf(':')) as K;
}

/** The kind written in the id of a link. */
export function linkKindOf<K extends LinkKind>(id: LinkId<K>): K {
  // As above: linkIdOf is the only maker of these ids.
  return id.slice(0, id.indexOf(':')) as K;
}

export function isEntityIdOf<K extends Kind>(id: string, kind: K): id is EntityId<K> {
  return id.startsWith(`${kind}:`);
}

export function entityIdOf<K extends Kind>(kind: K, key: string): EntityId<K> {
  // `${kind}:${key}` has exactly this template type; the compiler does not distribute over a type parameter.
  return `${kind}:${key}` as EntityId<K>;
}

export function linkIdOf<K extends LinkKind>(kind: K, from: EntityId, to: EntityId): LinkId<K> {
  // As above.
  return `${kind}:${from}>${to}` as LinkId<K>;
}

/** A link or an entity: what a finding, a selection or a step can be about. */
export type ElementId = EntityId | LinkId;

export function isLinkId(id: ElementId): id is LinkId {
  return id.includes('>');
}

/**
 * An id that no entity has yet, made from a hint: `c1`, then `c1-2`, `c1-3`... Deterministic, so a log of commands replays
 * to the same design.
 */
export function freshId<K extends Kind>(taken: Readonly<Record<string, unknown>>, kind: K, hint: string): EntityId<K> {
  const key = hint.replaceAll(/[:>]/g, '-');
  for (let n = 1; ; n++) {
    const id = entityIdOf(kind, n === 1 ? key : `${key}-${n}`);
    if (!Object.hasOwn(taken, id)) return id;
  }
}
