import type { Shape } from '../design/fields.ts';
import type { Kind } from '../design/ids.ts';
import type { Coder } from './coder.ts';
import type { Roll } from './rows.ts';
import { word } from './rows.ts';

/** A field of one kind, as a link sees it. */
export interface Column {
  /** Tells the texts of this field from those of others. */
  readonly name: string;
  readonly shape: Shape;
  /** Always there when nothing else is said, so it is never written. */
  readonly default: unknown;
  /** The options of a choice, in the order of the format. */
  readonly options: readonly string[];
}

/** One value of a field. 0 stands for what is not said, or is the default; what is said begins at 1. */
export function walkValue(c: Coder, column: Column, { roll, value }: { roll: Roll; value: unknown }): unknown {
  const given = value === column.default ? undefined : value;
  const { shape } = column;
  switch (shape.type) {
    case 'references':
      return walkList(c, given, (item) => walkReference(c, shape.to, { roll, id: item }));
    case 'choices':
      return walkList(c, given, (item) => walkOption(c, column.options, item));
    case 'list':
      return walkList(c, given, (item) =>
        shape.of === 'number' ? c.uint(Number(item)) : c.text(word(item), column.name),
      );
    case 'map':
      return walkList(c, given, (item) => walkPair(c, column, { roll, pair: item }));
    default:
      return walkOne(c, column, { roll, value: given }) ?? column.default;
  }
}

function walkOne(c: Coder, column: Column, { roll, value }: { roll: Roll; value: unknown }): unknown {
  const { shape, name, options } = column;
  switch (shape.type) {
    case 'toggle':
      return [undefined, true, false][c.uint([undefined, true, false].indexOf(value as boolean | undefined))];
    case 'number':
      return optional(c, value, () => c.uint(Number(value)));
    case 'choice':
      return optional(c, value, () => walkOption(c, options, value));
    case 'reference': {
      const special = c.uint(shape.words.indexOf(word(value)) + 1);
      return special > 0
        ? shape.words[special - 1]
        : optional(c, value, () => walkReference(c, shape.to, { roll, id: value }));
    }
    case 'shift': {
      const { from, to } = (value ?? {}) as { from?: string; to?: string }; // the shape of a shift
      return optional(c, value, () => ({ from: c.text(from ?? '', name), to: c.text(to ?? '', name) }));
    }
    default:
      return optional(c, value, () => c.text(word(value), name));
  }
}

function optional<T>(c: Coder, value: unknown, walk: () => T): T | undefined {
  return c.uint(value === undefined ? 0 : 1) === 0 ? undefined : walk();
}

/** No list of a field is longer; a reader must not be made to run away. */
const LONGEST = 5_000;

/** Its length, and 0 for none: an empty list cannot be said. */
function walkList(c: Coder, value: unknown, walk: (item: unknown) => unknown): unknown {
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  const length = c.uint(items.length);
  if (length > LONGEST) c.fail();
  if (length === 0 || c.failed()) return undefined;
  return Array.from({ length }, (_, n) => walk(items[n]));
}

function walkOption(c: Coder, options: readonly string[], value: unknown): string | undefined {
  return options[c.uint(options.indexOf(word(value)))];
}

/** An entity of a kind by its place. */
function walkReference(c: Coder, to: Kind, { roll, id }: { roll: Roll; id: unknown }): string {
  const found = roll.idAt(to, c.uint(roll.placeOf(word(id))));
  if (found === undefined) c.fail();
  return found ?? '';
}

function walkPair(c: Coder, { shape, name }: Column, { roll, pair }: { roll: Roll; pair: unknown }): unknown {
  const [key, value] = (pair ?? []) as readonly unknown[]; // the shape of an entry of a map
  if (shape.type !== 'map') return undefined;
  return [
    shape.by === 'word' ? c.text(word(key), name) : walkReference(c, shape.by, { roll, id: key }),
    shape.to === 'number' ? c.uint(Number(value ?? 0)) : c.text(word(value), name),
  ];
}
