import type { MapEntry, Shape, Shift } from '../design/fields.ts';
import type { EntityId } from '../design/ids.ts';
import { quote, writeBefore, writeItem, writeWord } from './words.ts';

type NameOf = (id: EntityId) => string;

/** The value of a field as it is written after its key; undefined for what cannot be said and means nothing. */
export function printValue(shape: Shape, value: unknown, nameOf: NameOf): string | undefined {
  // The schema of a field is made of its shape, so the shape tells the type of the value: what each cast below says.
  switch (shape.type) {
    case 'text':
    case 'choice':
      return writeWord(value as string);
    case 'number':
      return String(value);
    case 'toggle':
      return printToggle(shape, value as boolean);
    case 'reference':
      return printReference(shape, value as string, nameOf);
    case 'references':
      return (value as readonly EntityId[]).map((id) => writeItem(nameOf(id))).join(',');
    case 'list':
    case 'choices':
      return (value as readonly (string | number)[]).map((item) => writeItem(String(item))).join(',');
    case 'map':
      return printMap(shape, value as readonly MapEntry<string, string | number>[], nameOf);
    case 'shift': {
      const { from, to } = value as Shift;
      return `${writeBefore('>', from)}>${writeItem(to)}`;
    }
  }
}

/** No under a key that only knows yes is what it means to say nothing. */
function printToggle({ words, yesOnly }: Extract<Shape, { type: 'toggle' }>, value: boolean): string | undefined {
  if (value) return words[0];
  return yesOnly ? undefined : words[1];
}

/** In quotes, a name that is also one of the key's own words is still the name. */
function printReference({ words }: Extract<Shape, { type: 'reference' }>, value: string, nameOf: NameOf): string {
  if (words.includes(value)) return value;
  const name = nameOf(value as EntityId); // all other values are ids
  return words.includes(name) ? quote(name) : writeWord(name);
}

function printMap(
  { by }: Extract<Shape, { type: 'map' }>,
  entries: readonly MapEntry<string, string | number>[],
  nameOf: NameOf,
): string {
  return entries
    .map(([key, item]) => {
      const name = by === 'word' ? key : nameOf(key as EntityId); // a map by a kind is keyed on ids
      return `${writeBefore(':', name)}:${writeItem(String(item))}`;
    })
    .join(',');
}
