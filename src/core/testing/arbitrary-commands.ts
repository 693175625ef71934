import fc from 'fast-check';
import type { Command } from '../commands/index.ts';
import { transact } from '../commands/transact.ts';
import type { Design } from '../design/design.ts';
import { emptyDesign } from '../design/design.ts';
import type { Fields, Shape } from '../design/fields.ts';
import type { EntityId } from '../design/ids.ts';
import { entityIdOf, kindNames, linkKindNames } from '../design/ids.ts';
import type { Entity } from '../design/kinds/index.ts';
import { kinds } from '../design/kinds/index.ts';
import type { Link } from '../design/links/index.ts';
import { linkKinds } from '../design/links/index.ts';
import { bySeq } from '../design/model-index.ts';
import { arbitraryModel } from './arbitraries.ts';
import { arbitraryWord } from './words.ts';

/** What somebody does next, told without knowing the design: numbers choose among whatever is there. */
export interface Deed {
  readonly verb: number;
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly word: string;
}

/** Deeds shrink well: a shorter list of smaller numbers is a simpler story. */
export const arbitraryDeed: fc.Arbitrary<Deed> = fc.record({
  verb: fc.nat(99),
  a: fc.nat(99),
  b: fc.nat(99),
  c: fc.nat(99),
  word: arbitraryWord,
});

/** A whole design as a person may have it: laid out by the program, with some things moved by hand. */
export const arbitraryDesign: fc.Arbitrary<Design> = fc
  .tuple(arbitraryModel, fc.option(arbitraryWord, { nil: '' }), fc.array(arbitraryDeed, { maxLength: 4 }))
  .map(([model, title, moves]) => {
    const start = changed(emptyDesign(title), { type: 'design.replace', args: { model, layout: {} } });
    return moves.reduce((design, deed) => changed(design, move(design, deed)), start);
  });

const changed = (design: Design, command: Command): Design => {
  const result = transact(design, [command]);
  return result.ok ? result.value.design : design;
};

/** A command for the design as it is. Some are refused: a name that is taken, a zone in a cluster, a link that is there already. */
export function commandFor(design: Design, deed: Deed): Command {
  const total = verbs.reduce((sum, [weight]) => sum + weight, 0);
  let rest = deed.verb % total;
  for (const [weight, make] of verbs) {
    if (rest < weight) return make(design, deed);
    rest -= weight;
  }
  return retitle(design, deed);
}

type Make = (design: Design, deed: Deed) => Command;

const add: Make = (design, { a, b, c, word }) => {
  const kind = kindNames[a % kindNames.length] ?? 'note';
  const parents =
    kinds[kind].parents.length === 0 || c % 5 === 0
      ? []
      : all(design).filter(({ kind: k }) => (kinds[kind].parents as readonly string[]).includes(k));
  const parent = parents[b % Math.max(1, parents.length)]?.id;
  const name = c % 4 === 0 ? word : kind === 'service' ? `ns/s${b}` : `${kind}${b}`;
  const args = {
    id: entityIdOf(kind, `n${b}${c}`),
    name,
    ...(parent ? { parent } : {}),
    ...(c % 3 === 0 ? { at: { x: 10 * (b - 50), y: 10 * (c - 50) } } : {}),
  };
  return { type: 'entity.add', args }; // a parent of the wrong kind is refused when it runs
};

const remove: Make = (design, { a, b, c }) => ({
  type: 'entity.remove',
  args: {
    ids: [pick(all(design), a)?.id ?? 'note:gone', ...(c % 2 === 0 ? [pick(all(design), b)?.id ?? 'note:gone'] : [])],
  },
});

const set: Make = (design, { a, b, c, word }) => {
  const entity = pick(all(design), a);
  const fields: Fields = entity ? kinds[entity.kind].fields : {};
  const [name, spec] = pick(Object.entries(fields), b) ?? ['nothing', undefined];
  const value = c % 6 === 0 || !spec ? null : valueFor(design, spec.shape, { c, word });
  return { type: 'entity.set', args: { id: entity?.id ?? 'note:gone', values: { [name]: value } } };
};

const setLink: Make = (design, { a, b, c, word }) => {
  const link = pick(links(design), a);
  const fields: Fields = link ? linkKinds[link.kind].fields : {};
  const [name, spec] = pick(Object.entries(fields), b) ?? ['nothing', undefined];
  const value = c % 6 === 0 || !spec ? null : valueFor(design, spec.shape, { c, word });
  return { type: 'link.set', args: { id: link?.id ?? 'call:note:a>note:b', values: { [name]: value } } };
};

const rename: Make = (design, { a, b, word }) => ({
  type: 'entity.rename',
  args: { id: pick(all(design), a)?.id ?? 'note:gone', name: b % 2 === 0 ? word : `r${b}` },
});

const move: Make = (design, { a, b, c }) => {
  const ids = Object.keys(design.layout) as EntityId[]; // a layout is keyed by ids
  const to = { x: 7 * (b - 50), y: 7 * (c - 50) };
  return { type: 'entity.move', args: { moves: [{ id: pick(ids, a) ?? 'note:gone', to }] } };
};

const reparent: Make = (design, { a, b, c }) => ({
  type: 'entity.reparent',
  args: {
    id: pick(all(design), a)?.id ?? 'note:gone',
    parent: c % 4 === 0 ? null : (pick(all(design), b)?.id ?? null),
    ...(c % 3 === 0 ? { at: { x: b, y: c } } : {}),
  },
});

const connect: Make = (design, { a, b, c }) => {
  const kind = pick(linkKindNames, c) ?? 'call';
  const ends = (of: readonly string[]): readonly Entity[] => all(design).filter((entity) => of.includes(entity.kind));
  const args = {
    kind,
    from: pick(ends(linkKinds[kind].from), a)?.id ?? 'note:gone',
    to: pick(ends(linkKinds[kind].to), b)?.id ?? 'note:gone',
  };
  return { type: 'link.add', args } as Command; // as above
};

const disconnect: Make = (design, { a }) => ({
  type: 'link.remove',
  args: { ids: [pick(links(design), a)?.id ?? 'call:note:a>note:b'] },
});

const retitle: Make = (_, { word }) => ({ type: 'design.retitle', args: { title: word } });

const clear: Make = () => ({ type: 'design.replace', args: { model: emptyDesign().model, layout: {} } });

const verbs: readonly (readonly [weight: number, make: Make])[] = [
  [30, add],
  [12, connect],
  [12, set],
  [8, move],
  [8, reparent],
  [7, remove],
  [6, rename],
  [5, setLink],
  [4, disconnect],
  [2, retitle],
  [1, clear],
];

/** A value that the shape may hold; a few that it may not. */
function valueFor(design: Design, shape: Shape, { c, word }: { c: number; word: string }): unknown {
  const named = (kind: string): unknown => {
    const entities = all(design).filter((entity) => entity.kind === kind);
    return pick(entities, c)?.id ?? word;
  };
  const values: { readonly [S in Shape as S['type']]: (of: S) => unknown } = {
    text: () => pick(['10.0.0.0/16', '1.31', word], c),
    number: () => c,
    toggle: () => c % 2 === 0,
    choice: ({ options }) => pick(options, c)?.value,
    choices: ({ options }) => options.slice(0, 1 + (c % options.length)).map(({ value }) => value),
    reference: ({ to }) => named(to),
    references: ({ to }) => [named(to)],
    list: ({ of }) => (of === 'number' ? [c, c + 1] : [word, `${word}x`]),
    map: ({ by, to }) => [[by === 'word' ? word : named(by), to === 'number' ? c : word]],
    shift: () => ({ from: word, to: 'elsewhere' }),
  };
  const make = values[shape.type] as (of: Shape) => unknown; // the entry of this very type of shape
  return make(shape);
}

const all = (design: Design): readonly Entity[] => Object.values(design.model.entities).toSorted(bySeq);
const links = (design: Design): readonly Link[] => Object.values(design.model.links).toSorted(bySeq);
const pick = <T>(list: readonly T[], n: number): T | undefined => list[n % Math.max(1, list.length)];
