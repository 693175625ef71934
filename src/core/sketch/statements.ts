import type { FieldSpec, Fields, Shape } from '../design/fields.ts';
import type { Kind, LinkKind } from '../design/ids.ts';
import { kinds } from '../design/kinds/index.ts';
import { linkKinds } from '../design/links/index.ts';

/** A key of a statement: how its value is written, and where the value goes. */
export interface KeySpec {
  readonly key: string;
  readonly shape: Shape;
  /** Kinds of what its words may name; none for plain values. */
  readonly names: readonly Kind[];
  readonly goes: Destination;
}

type Destination =
  | { readonly to: 'field'; readonly name: string; readonly spec: FieldSpec<unknown, unknown> }
  /** The element of the statement is the `side` end of one link to each word. */
  | { readonly to: 'links'; readonly kind: LinkKind; readonly side: 'from' | 'to' }
  | { readonly to: 'parent'; readonly kind: Kind };

/** What a statement declares: an entity after its name, or a link between two names. */
export type Subject =
  | { readonly of: 'entity'; readonly kind: Kind }
  | { readonly of: 'link'; readonly kind: LinkKind; readonly end: Kind; readonly between: 'reads' | '<->' };

export interface StatementSpec {
  /** The first word. */
  readonly word: string;
  readonly subject: Subject;
  /** In canonical order. */
  readonly keys: ReadonlyMap<string, KeySpec>;
  /** What a name that the program proposes starts with. */
  readonly stem: string;
  readonly required?: { readonly key: string; readonly onlyWithSeveralMeshes: boolean };
}

/** Kinds that are declared by use: naming one is enough (sketch language, section 1). */
export const declaredByUse: ReadonlySet<Kind> = new Set(['network', 'region', 'zone', 'ca', 'team']);

/** A key that is no field of the kind, and the key in front of it; none for the first. */
interface Special {
  readonly key: string;
  readonly after?: string;
  readonly goes: Exclude<Destination, { to: 'field' }>;
}

const region: Special['goes'] = { to: 'parent', kind: 'region' };
const zone: Special['goes'] = { to: 'parent', kind: 'zone' };

const specials: Partial<Record<Kind, readonly Special[]>> = {
  network: [{ key: 'routes', after: 'flat', goes: { to: 'links', kind: 'networkRoute', side: 'from' } }],
  zone: [{ key: 'region', goes: region }],
  cluster: [
    { key: 'cp', after: 'role', goes: { to: 'links', kind: 'control', side: 'to' } },
    { key: 'region', after: 'net', goes: region },
    { key: 'zone', after: 'region', goes: zone },
  ],
  gateway: [{ key: 'at', goes: { to: 'parent', kind: 'cluster' } }],
  service: [
    { key: 'in', goes: { to: 'links', kind: 'placement', side: 'from' } },
    { key: 'from', after: 'in', goes: { to: 'links', kind: 'call', side: 'to' } },
    { key: 'stub', after: 'replicas', goes: { to: 'links', kind: 'stub', side: 'from' } },
    { key: 'se', after: 'stub', goes: { to: 'links', kind: 'serviceEntry', side: 'from' } },
  ],
  vm: [
    { key: 'region', after: 'net', goes: region },
    { key: 'zone', after: 'region', goes: zone },
  ],
};

/** Every statement, in canonical order. The keys are those of the kinds and links: a property is added there and nowhere else. */
export const statements: readonly StatementSpec[] = [
  entity('mesh', 'mesh', 'm'),
  entity('net', 'network', 'n'),
  entity('region', 'region', 'r'),
  entity('zone', 'zone', 'z'),
  { ...entity('cluster', 'cluster', 'c'), required: { key: 'mesh', onlyWithSeveralMeshes: true } },
  { ...entity('gw', 'gateway', 'gw'), required: { key: 'at', onlyWithSeveralMeshes: false } },
  link('secret', { of: 'link', kind: 'remoteSecret', end: 'cluster', between: 'reads' }),
  entity('svc', 'service', 'default/svc'),
  { ...entity('vm', 'vm', 'vm'), required: { key: 'joins', onlyWithSeveralMeshes: false } },
  link('fed', { of: 'link', kind: 'federation', end: 'mesh', between: '<->' }),
  entity('ca', 'ca', 'root'),
  entity('team', 'team', 'team'),
  entity('note', 'note', 'note'),
];

const byWord: ReadonlyMap<string, StatementSpec> = new Map(statements.map((spec) => [spec.word, spec]));

/** The statement that starts with a word. */
export const statementCalled = (word: string): StatementSpec | undefined => byWord.get(word);

const byKind: ReadonlyMap<Kind | LinkKind, StatementSpec> = new Map(
  statements.map((spec) => [spec.subject.kind, spec]),
);

/** The word of the statement that declares a kind: `gw` for gateways. */
export const wordFor = (kind: Kind): string => byKind.get(kind)?.word ?? kind;

/** What a proposed name of the kind starts with. */
export const stemFor = (kind: Kind): string => byKind.get(kind)?.stem ?? kind;

function entity(word: string, kind: Kind, stem: string): StatementSpec {
  return { word, stem, subject: { of: 'entity', kind }, keys: keysOf(kinds[kind].fields, specials[kind] ?? []) };
}

function link(word: string, subject: Extract<Subject, { of: 'link' }>): StatementSpec {
  return { word, stem: '', subject, keys: keysOf(linkKinds[subject.kind].fields, []) };
}

function keysOf(fields: Fields, extra: readonly Special[]): ReadonlyMap<string, KeySpec> {
  const keys: KeySpec[] = Object.entries(fields).map(([name, spec]) => ({
    key: spec.key,
    shape: spec.shape,
    names: namesIn(spec.shape),
    goes: { to: 'field', name, spec },
  }));
  for (const special of extra) {
    keys.splice(keys.findIndex(({ key }) => key === special.after) + 1, 0, keyOf(special));
  }
  return new Map(keys.map((key) => [key.key, key]));
}

function keyOf({ key, goes }: Special): KeySpec {
  if (goes.to === 'parent') {
    return { key, goes, names: [goes.kind], shape: { type: 'reference', to: goes.kind, words: [] } };
  }
  const names = linkKinds[goes.kind][goes.side === 'from' ? 'to' : 'from'];
  return { key, goes, names, shape: { type: 'references', to: names[0] } };
}

function namesIn(shape: Shape): readonly Kind[] {
  if (shape.type === 'reference' || shape.type === 'references') return [shape.to];
  return shape.type === 'map' && shape.by !== 'word' ? [shape.by] : [];
}
