import { invariant } from '../base/invariant.ts';
import type { EntityId, Kind } from '../design/ids.ts';
import { kindNames } from '../design/ids.ts';
import { createIdMaker } from './id-maker.ts';
import type { Mention, Resolved } from './resolve.ts';
import { declaredByUse } from './statements.ts';

/** An entity of the text. What is only mentioned has no statement of its own. */
export interface Identified {
  readonly id: EntityId;
  readonly kind: Kind;
  readonly name: string;
  readonly parent?: EntityId;
  readonly statement?: Resolved;
}

export interface Ids {
  /** In canonical order. */
  readonly all: readonly Identified[];
  /** The id of a name that was looked up. Zones are never asked for: their names are told apart by their region. */
  of(mention: Mention): EntityId;
}

/** Gives every entity that the statements declare or use an id made of its name. */
export function identify(statements: readonly Resolved[]): Ids {
  const idFor = createIdMaker();
  const known = new Map(kindNames.map((kind) => [kind, new Map<string, EntityId>()]));
  const of = (place: Place): EntityId => {
    const id = known.get(place.kind)?.get(keyOf(place));
    invariant(id, `${place.kind} ${place.name} was looked up`);
    return id;
  };
  const all: Identified[] = [];
  for (const place of placesOf(statements)) {
    const { kind, name, statement } = place;
    const id = idFor(kind, name);
    known.get(kind)?.set(keyOf(place), id);
    const parent = statement ? parentOf(statement) : place.region && { kind: 'region' as const, name: place.region };
    all.push({ id, kind, name, ...(parent ? { parent: of(parent) } : {}), ...(statement ? { statement } : {}) });
  }
  return { all, of };
}

/** An entity by what tells it apart. */
interface Place extends Mention {
  /** Of a zone, when it is in one. */
  readonly region?: string | undefined;
}

/** What tells an entity apart from others of its kind. No name holds a line break. */
const keyOf = ({ kind, name, region = '' }: Place): string => (kind === 'zone' ? `${region}\n${name}` : name);

/** The innermost container that a statement names. */
function parentOf(statement: Resolved): Place | undefined {
  for (const key of ['at', 'zone', 'region']) {
    const value = statement.values.get(key);
    const named = value?.type === 'names' ? value.of[0] : undefined;
    if (named) return placeIn(statement, named);
  }
  return undefined;
}

/** What a statement means by a name: a zone is one of the region that the statement names beside it. */
function placeIn(statement: Resolved, mention: Mention): Place {
  const region = statement.values.get('region');
  const inRegion = mention.kind === 'zone' && region?.type === 'names';
  return inRegion ? { ...mention, region: region.of[0]?.name } : mention;
}

type Declared = Place & { readonly statement?: Resolved };

function* placesOf(statements: readonly Resolved[]): Generator<Declared> {
  const declared = declaredIn(statements);
  const uses = usesIn(statements.filter(({ spec }) => spec.subject.kind !== 'zone'));
  // The statement of a zone that something stands in is not printed, so it says nothing about the order of regions either.
  const emptyZones = (declared.get('zone') ?? []).filter((zone) => !uses.get('zone')?.has(keyOf(zone)));
  const regions = usesIn(emptyZones.flatMap(({ statement }) => statement ?? [])).get('region') ?? [];
  uses.set('region', new Map([...regions, ...(uses.get('region') ?? [])]));
  for (const kind of kindNames) {
    const own = declared.get(kind) ?? [];
    if (declaredByUse.has(kind)) yield* inOrderOfUse(own, uses.get(kind) ?? new Map());
    else if (kind === 'mesh' && own.length === 0) yield { kind, name: 'm1' };
    else yield* own;
  }
}

function declaredIn(statements: readonly Resolved[]): ReadonlyMap<Kind, readonly Declared[]> {
  const declared = new Map<Kind, Declared[]>(kindNames.map((kind) => [kind, []]));
  for (const statement of statements) {
    const { subject } = statement.spec;
    if (subject.of !== 'entity') continue;
    const place = placeIn(statement, { kind: subject.kind, name: statement.names[0] });
    declared.get(subject.kind)?.push({ ...place, statement });
  }
  return declared;
}

type Uses = ReadonlyMap<string, Place>;

/** What the statements declare by use: by kind and key, in the order of the first mention. */
function usesIn(statements: readonly Resolved[]): Map<Kind, Uses> {
  const uses = new Map([...declaredByUse].map((kind) => [kind, new Map<string, Place>()]));
  for (const statement of statements) {
    for (const mention of mentionsIn(statement)) {
      const place = placeIn(statement, mention);
      const key = keyOf(place);
      const known = uses.get(mention.kind);
      if (known && !known.has(key)) known.set(key, place);
    }
  }
  return uses;
}

function* mentionsIn({ values }: Resolved): Generator<Mention> {
  for (const value of values.values()) {
    // The names of one value are all of one kind, but for callers, who are declared.
    const kind = value.type === 'names' ? value.of[0]?.kind : undefined;
    if (value.type === 'names' && kind !== undefined && declaredByUse.has(kind)) yield* value.of;
  }
}

/** First what a printer states, in text order, then what it only mentions: so the canonical text gives the same order. */
function* inOrderOfUse(own: readonly Declared[], uses: Uses): Generator<Declared> {
  const statements = new Map(own.map((one) => [keyOf(one), one]));
  const yielded = new Set<string>();
  for (const one of own) {
    // Of these kinds only networks have pairs of their own; the region of a zone is also told by what stands in the zone.
    const hasPairs = one.kind === 'network' && (one.statement?.values.size ?? 0) > 0;
    if (uses.has(keyOf(one)) && !hasPairs) continue;
    yielded.add(keyOf(one));
    yield one;
  }
  for (const [key, place] of uses) if (!yielded.has(key)) yield statements.get(key) ?? place;
}
