import { limits } from '../base/limits.ts';
import type { EntityId, Kind } from '../design/ids.ts';
import { linkIdOf } from '../design/ids.ts';
import { kinds } from '../design/kinds/index.ts';
import { linkKinds } from '../design/links/index.ts';
import type { Coder } from './coder.ts';
import { kindOrder, linkKindOrder } from './field-order.ts';
import type { Pair, Roll, Row } from './rows.ts';
import {
  fromZigzag,
  idAmong,
  ofKind,
  placeAmong,
  rollOf,
  toZigzag,
  walkKeys,
  walkKinds,
  walkOrder,
  word,
} from './rows.ts';
import { walkFields } from './walk-fields.ts';

/** Entities in document order, column by column: like things stand together, which is what makes a link short. */
export function walkEntities(c: Coder, given: readonly Row[]): readonly Row[] {
  const pairs = walkKinds(c, given, { order: kindOrder, most: limits.entities });
  walkOrder(c, pairs);
  for (const { row, from } of pairs) row['name'] = c.text(word(from?.['name']), word(row['kind']));
  walkKeys(c, pairs);
  const rows = pairs.map(({ row }) => row);
  const roll = rollOf(rows);
  for (const kind of kindOrder) {
    const here = ofKind(pairs, kind);
    if (here.length === 0) continue;
    walkParents(c, here, { roll, parents: kinds[kind].parents });
    walkFields(c, here, { roll, kind, fields: kinds[kind].fields });
  }
  return rows;
}

/** Links in document order, in the same way; their ids are made of their ends. */
export function walkLinks(c: Coder, given: readonly Row[], entities: readonly Row[]): readonly Row[] {
  const pairs = walkKinds(c, given, { order: linkKindOrder, most: limits.links });
  walkOrder(c, pairs);
  const roll = rollOf(entities);
  for (const kind of linkKindOrder) {
    const here = ofKind(pairs, kind);
    if (here.length === 0) continue;
    const spec = linkKinds[kind];
    walkEnds(c, here, { roll, end: 'from', among: spec.from });
    walkEnds(c, here, { roll, end: 'to', among: spec.to });
    for (const { row } of here) row['id'] = linkIdOf(kind, row['from'] as EntityId, row['to'] as EntityId); // just walked
    walkFields(c, here, { roll, kind, fields: spec.fields });
  }
  return pairs.map(({ row }) => row);
}

interface Parents {
  readonly roll: Roll;
  readonly parents: readonly Kind[];
}

/** 0 for the board. */
function walkParents(c: Coder, pairs: readonly Pair[], { roll, parents }: Parents): void {
  if (parents.length === 0) return;
  for (const { row, from } of pairs) {
    const parent = from?.['parent'];
    const code = c.uint(parent === undefined ? 0 : placeAmong(roll, parents, word(parent)) + 1);
    if (code > 0) row['parent'] = existing(c, idAmong(roll, parents, code - 1));
  }
}

interface Ends {
  readonly roll: Roll;
  readonly end: 'from' | 'to';
  readonly among: readonly Kind[];
}

/** Each end as its distance from the one before it: lists of links mostly go in steps of 0 and 1. */
function walkEnds(c: Coder, pairs: readonly Pair[], { roll, end, among }: Ends): void {
  let before = 0;
  for (const { row, from } of pairs) {
    before += fromZigzag(c.uint(toZigzag(placeAmong(roll, among, word(from?.[end])) - before)));
    row[end] = existing(c, idAmong(roll, among, before));
  }
}

function existing(c: Coder, id: string | undefined): string {
  if (id === undefined) c.fail();
  return id ?? '';
}
