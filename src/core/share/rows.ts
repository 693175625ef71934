import type { Kind, LinkKind } from '../design/ids.ts';
import { entityIdOf } from '../design/ids.ts';
import type { Coder } from './coder.ts';
import { kindOrder } from './field-order.ts';
import { successorOf } from './successor.ts';

/** An element as a plain table: what the walk of a link takes and gives. The one door for documents checks it afterwards. */
export type Row = Record<string, unknown>;

/** A member of a row that is a text; rows of a writer are whole, and a reader does not look at the given ones. */
export const word = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A row being made, and the one it is made from when a link is written. */
export interface Pair {
  readonly row: Row;
  readonly from: Row | undefined;
}

/** As many rows as were given, each with its kind. None when there are more than a design may hold. */
export function walkKinds(
  c: Coder,
  given: readonly Row[],
  { order, most }: { readonly order: readonly string[]; readonly most: number },
): readonly Pair[] {
  const length = c.uint(given.length);
  if (length > most) c.fail();
  if (c.failed()) return [];
  return Array.from({ length }, (_, n) => {
    const from = given[n];
    const kind = order[c.uint(order.indexOf(word(from?.['kind'])))];
    if (kind === undefined) c.fail();
    return { row: { kind }, from };
  });
}

export const ofKind = (pairs: readonly Pair[], kind: Kind | LinkKind): readonly Pair[] =>
  pairs.filter(({ row }) => row['kind'] === kind);

/** Places in the document order. They mostly count up from 0, which takes one number to say. */
export function walkOrder(c: Coder, pairs: readonly Pair[]): void {
  const isPlain = pairs.every(({ from }, n) => from?.['seq'] === n);
  const counts = c.uint(isPlain ? 0 : 1) === 0;
  let before = 0;
  for (const [n, { row, from }] of pairs.entries()) {
    before = counts ? n : before + c.uint(Number(from?.['seq'] ?? 0) - before);
    row['seq'] = before;
  }
}

/** Keys of ids: most are made of the name, or count on from the one before. */
export function walkKeys(c: Coder, pairs: readonly Pair[]): void {
  let before = '';
  for (const { row, from } of pairs) {
    const id = word(from?.['id']);
    const key = id.slice(id.indexOf(':') + 1);
    const usual = [word(row['name']).replaceAll(/[:>]/g, '-'), successorOf(before)];
    const code = c.uint(usual.includes(key) ? usual.indexOf(key) : usual.length);
    const walked = code < usual.length ? usual[code] : c.text(key, 'key');
    if (walked === undefined) c.fail();
    before = walked ?? '';
    row['id'] = entityIdOf(row['kind'] as Kind, before); // set by walkKinds
  }
}

/** The entities of each kind in document order: a mention of one is its place in this list. */
export interface Roll {
  idAt(kind: Kind, place: number): string | undefined;
  placeOf(id: string): number;
  sizeOf(kind: Kind): number;
}

export function rollOf(rows: readonly Row[]): Roll {
  const ids = new Map<string, string[]>(kindOrder.map((kind) => [kind, []]));
  const places = new Map<string, number>();
  for (const row of rows) {
    const [list, id] = [ids.get(word(row['kind'])), word(row['id'])];
    places.set(id, list?.length ?? 0);
    list?.push(id);
  }
  return {
    idAt: (kind, place) => ids.get(kind)?.[place],
    placeOf: (id) => places.get(id) ?? 0,
    sizeOf: (kind) => ids.get(kind)?.length ?? 0,
  };
}

/** The place of an entity in the lists of several kinds laid one behind the other. */
export function placeAmong(roll: Roll, among: readonly Kind[], id: string): number {
  let offset = 0;
  for (const kind of among) {
    if (id.startsWith(`${kind}:`)) return offset + roll.placeOf(id);
    offset += roll.sizeOf(kind);
  }
  return 0;
}

export function idAmong(roll: Roll, among: readonly Kind[], place: number): string | undefined {
  let rest = place;
  for (const kind of among) {
    if (rest < roll.sizeOf(kind)) return roll.idAt(kind, rest);
    rest -= roll.sizeOf(kind);
  }
  return undefined;
}

/** 0, -1, 1, -2, 2 ... as 0, 1, 2, 3, 4 ... */
export const toZigzag = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value);
export const fromZigzag = (code: number): number => (code % 2 === 1 ? -(code + 1) / 2 : code / 2);
