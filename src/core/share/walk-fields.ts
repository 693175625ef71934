import type { Fields } from '../design/fields.ts';
import type { Kind, LinkKind } from '../design/ids.ts';
import type { Coder } from './coder.ts';
import { fieldOrder } from './field-order.ts';
import type { Pair, Roll } from './rows.ts';
import type { Column } from './walk-values.ts';
import { walkValue } from './walk-values.ts';

export interface FieldsOf {
  readonly kind: Kind | LinkKind;
  readonly fields: Fields;
  readonly roll: Roll;
}

/** The fields of all elements of a kind, column by column; only those about which something is said. */
export function walkFields(c: Coder, pairs: readonly Pair[], { kind, fields, roll }: FieldsOf): void {
  const columns = fieldOrder[kind].map((entry) => columnOf(entry, fields, kind));
  const said = columns.flatMap((column, place) => (column && isSaid(pairs, column) ? [place] : []));
  for (let [n, next] = [0, 0]; ; n++) {
    // The distance to the next field that is said, counted from 1; 0 ends the list.
    const place = said[n];
    const step = c.uint(place === undefined ? 0 : place - next + 1);
    if (step === 0) return;
    next += step;
    const column = columns[next - 1];
    if (!column) return c.fail();
    for (const { row, from } of pairs) {
      const value = walkValue(c, column, { roll, value: from?.[column.field] });
      if (value !== undefined) row[column.field] = value;
    }
  }
}

type FieldColumn = Column & { readonly field: string };

/** `name` or `name=option|option`, as in the list of the format. */
function columnOf(entry: string, fields: Fields, kind: string): FieldColumn | undefined {
  const [field = '', options = ''] = entry.split('=');
  const spec = fields[field];
  if (!spec) return undefined;
  return { field, name: `${kind}.${field}`, shape: spec.shape, default: spec.default, options: options.split('|') };
}

const isSaid = (pairs: readonly Pair[], { field, default: usual }: FieldColumn): boolean =>
  pairs.some(({ from }) => from?.[field] !== undefined && from[field] !== usual);
