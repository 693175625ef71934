import fc from 'fast-check';
import type { Model } from '../design/design.ts';
import type { Fields, Shape } from '../design/fields.ts';
import type { EntityId, Kind, LinkKind } from '../design/ids.ts';
import { entityIdOf, isEntityIdOf, kindNames, linkIdOf, linkKindNames } from '../design/ids.ts';
import type { Entity } from '../design/kinds/index.ts';
import { kinds } from '../design/kinds/index.ts';
import type { Link } from '../design/links/index.ts';
import { linkKinds } from '../design/links/index.ts';
import { arbitraryName, arbitraryServiceName, arbitraryWord } from './words.ts';

/** How many of each kind a drawing has at most. */
const most: Readonly<Record<Kind, number>> = {
  mesh: 3,
  network: 3,
  region: 3,
  zone: 4,
  cluster: 5,
  gateway: 4,
  service: 4,
  vm: 2,
  ca: 3,
  team: 2,
  note: 2,
};

/** The ids of a drawing by kind. */
type Ids = Readonly<Record<Kind, readonly EntityId[]>>;

/**
 * Whole, valid models in normal form: several meshes, empty regions and zones, networks that nobody uses, every field and every kind
 * of link, hostile names. Ids and numbers have nothing to do with names and places.
 */
export const arbitraryModel: fc.Arbitrary<Model> = fc
  .record(Object.fromEntries(kindNames.map((kind) => [kind, fc.nat(most[kind])])) as Record<Kind, fc.Arbitrary<number>>)
  .map(idsFor)
  .chain((ids) => fc.record({ entities: entitiesOf(ids), links: linksOf(ids) }))
  .map(({ entities, links }) => ({ entities: tableOf(inNormalForm(entities)), links: tableOf(links) }));

function idsFor(counts: Readonly<Record<Kind, number>>): Ids {
  const of = (kind: Kind): readonly EntityId[] => {
    const wanted = kind === 'mesh' ? Math.max(counts.mesh, 1) : counts[kind];
    // Gateways stand in clusters.
    const possible = kinds[kind].needsParent && counts.cluster === 0 ? 0 : wanted;
    return Array.from({ length: possible }, (_, i) => entityIdOf(kind, `k${i}`));
  };
  return Object.fromEntries(kindNames.map((kind) => [kind, of(kind)])) as Ids; // kindNames is complete
}

function entitiesOf(ids: Ids): fc.Arbitrary<readonly Entity[]> {
  const all = kindNames.flatMap((kind) => ids[kind]);
  const each = kindNames.flatMap((kind) => ids[kind].map((id) => entityOf(kind, id, ids)));
  return fc
    .tuple(fc.tuple(...each), permutationOf(all.length))
    .map(([entities, order]) => withUniqueNames(entities.map((entity, i) => ({ ...entity, seq: order[i] ?? i }))));
}

function entityOf(kind: Kind, id: EntityId, ids: Ids): fc.Arbitrary<Entity> {
  const { naming, parents, needsParent, fields } = kinds[kind];
  const containers = parents.flatMap((parent) => ids[parent]);
  const parent = containers.length === 0 ? fc.constant(undefined) : fc.constantFrom(...containers);
  return fc
    .record({
      name: arbitraryName[naming],
      parent: needsParent ? parent : fc.option(parent, { nil: undefined }),
      fields: fieldValues(fields, ids),
    })
    .map(
      // The values were made from the specs of the kind.
      (made) =>
        ({
          id,
          kind,
          name: made.name,
          seq: 0,
          ...(made.parent ? { parent: made.parent } : {}),
          ...made.fields,
        }) as unknown as Entity,
    );
}

/** Later ones of one name go under another, as a person would be asked to call them. */
function withUniqueNames(entities: readonly Entity[]): readonly Entity[] {
  const taken = new Set<string>();
  return entities.map((entity) => {
    const scope = `${entity.kind} ${entity.kind === 'zone' ? (entity.parent ?? '') : ''} `;
    let name = entity.name;
    for (let n = 2; taken.has(scope + name); n++) name = numbered(entity.name, n);
    taken.add(scope + name);
    return { ...entity, name };
  });
}

/** Still a name of its kind: the part after the slash of a service is cut to make room. */
function numbered(name: string, n: number): string {
  const slash = name.indexOf('/') + 1;
  return `${name.slice(0, slash)}${name.slice(slash, slash + 60)}${n}`;
}

/** As transact leaves a model: with one mesh every cluster belongs to it, and nothing is said that would be so anyway. */
function inNormalForm(entities: readonly Entity[]): readonly Entity[] {
  const meshes = entities.filter(({ kind }) => kind === 'mesh');
  const only = meshes.length === 1 ? meshes[0]?.id : undefined;
  const planes = new Map(
    entities.map((entity) => [entity.id, entity.kind === 'cluster' ? entity.dataPlane : undefined]),
  );
  return entities.map((entity) => {
    if (entity.kind === 'cluster') {
      const { clusterName, ...rest } = entity;
      const mesh = only && isEntityIdOf(only, 'mesh') ? { mesh: only } : {};
      return { ...rest, ...mesh, ...(clusterName === undefined || clusterName === entity.name ? {} : { clusterName }) };
    }
    if (entity.kind !== 'gateway' || !entity.parent || planes.get(entity.parent) !== entity.mode) return entity;
    const { mode: _implied, ...rest } = entity;
    return rest;
  });
}

function linksOf(ids: Ids): fc.Arbitrary<readonly Link[]> {
  const each = linkKindNames.map((kind) => {
    const pairs = pairsOf(kind, ids);
    return fc
      .subarray(pairs, { maxLength: Math.min(6, pairs.length) })
      .chain((chosen) => fc.tuple(...chosen.map((ends) => linkOf(kind, ends, ids))));
  });
  return fc
    .tuple(...each)
    .map((lists) => lists.flat())
    .chain((links) =>
      permutationOf(links.length).map((order) => links.map((link, i) => ({ ...link, seq: order[i] ?? i }))),
    );
}

type Ends = readonly [from: EntityId, to: EntityId];

/** All ends that a link may have; of two directions that mean the same, one. */
function pairsOf(kind: LinkKind, ids: Ids): Ends[] {
  const { from: fromKinds, to: toKinds, mutual } = linkKinds[kind];
  const targets = toKinds.flatMap((end) => ids[end]);
  return fromKinds
    .flatMap((end) => ids[end])
    .flatMap((from) => targets.map((to): Ends => [from, to]))
    .filter(([from, to]) => from !== to && (!mutual || from < to));
}

function linkOf(kind: LinkKind, ends: Ends, ids: Ids): fc.Arbitrary<Link> {
  const { fields, mutual } = linkKinds[kind];
  return fc.tuple(fieldValues(fields, ids), fc.boolean()).map(([values, flip]) => {
    const [from, to]: Ends = mutual && flip ? [ends[1], ends[0]] : ends;
    // The ends are of the kinds that the link allows, and the values were made from its specs.
    return { id: linkIdOf(kind, from, to), kind, from, to, seq: 0, ...values } as unknown as Link;
  });
}

const permutationOf = (length: number): fc.Arbitrary<number[]> => {
  const all = Array.from({ length }, (_, i) => i);
  return fc.shuffledSubarray(all, { minLength: length });
};

const tableOf = <T extends { readonly id: string }>(elements: readonly T[]): Record<string, T> =>
  Object.fromEntries(elements.map((element) => [element.id, element]));

/** Some fields said, the rest not. Those that always have a value have one. */
function fieldValues(fields: Fields, ids: Ids): fc.Arbitrary<Record<string, unknown>> {
  const each = Object.entries(fields).map(([name, spec]) => {
    const value = valueOf(spec.shape, ids);
    const otherwise = fc.constant(spec.default);
    const maybe = value ? fc.oneof({ weight: 3, arbitrary: otherwise }, { weight: 1, arbitrary: value }) : otherwise;
    return maybe.map((one) => [name, one] as const);
  });
  return fc.tuple(...each).map((entries) => Object.fromEntries(entries.filter(([, value]) => value !== undefined)));
}

/** Values that a field of a shape may have; undefined when there is nothing for it to name. */
function valueOf(shape: Shape, ids: Ids): fc.Arbitrary<unknown> | undefined {
  switch (shape.type) {
    case 'text':
      return textOf[shape.accept];
    case 'number':
      return whole;
    case 'choice':
      return fc.constantFrom(...shape.options.map(({ value }) => value));
    case 'toggle':
      return fc.constantFrom(true, shape.yesOnly);
    case 'reference':
      return oneOf([...ids[shape.to], ...shape.words]);
    case 'references':
      return someOf(oneOf(ids[shape.to]));
    case 'choices':
      return someOf(fc.constantFrom(...shape.options.map(({ value }) => value)));
    case 'list':
      return someOf(shape.of === 'number' ? whole : possiblyEmptyWord);
    case 'map':
      return mapOf(shape, ids);
    case 'shift':
      return fc.record({ from: arbitraryWord, to: arbitraryWord });
  }
}

function mapOf({ by, to }: Extract<Shape, { type: 'map' }>, ids: Ids): fc.Arbitrary<unknown> | undefined {
  const key = by === 'word' ? arbitraryWord : oneOf(ids[by]);
  return key && someOf(fc.tuple(key, to === 'number' ? whole : arbitraryWord));
}

const whole = fc.nat(1_000_000);
const possiblyEmptyWord = fc.oneof({ weight: 9, arbitrary: arbitraryWord }, { weight: 1, arbitrary: fc.constant('') });

const oneOf = (values: readonly string[]): fc.Arbitrary<string> | undefined =>
  values.length > 0 ? fc.constantFrom(...values) : undefined;

const someOf = (item: fc.Arbitrary<unknown> | undefined): fc.Arbitrary<unknown> | undefined =>
  item && fc.array(item, { minLength: 1, maxLength: 4 });

const textOf: Readonly<Record<Extract<Shape, { type: 'text' }>['accept'], fc.Arbitrary<string>>> = {
  word: arbitraryWord,
  url: fc.oneof(
    arbitraryWord,
    fc.webUrl().filter((url) => url.length <= 253),
  ),
  cidr: fc.oneof(
    fc.tuple(fc.ipV4(), fc.nat(32)).map(([address, bits]) => `${address}/${bits}`),
    fc.constantFrom('fd00::/8', '::/0', '2001:db8::/32'),
  ),
  'minor-version': fc.tuple(fc.nat(99), fc.nat(999)).map(([major, minor]) => `${major}.${minor}`),
  service: arbitraryServiceName,
};
