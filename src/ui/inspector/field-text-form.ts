import type { EntityId } from '../../core/design/ids.ts';
import type { ModelIndex } from '../../core/design/model-index.ts';
import type { MapEntry, Shape, Shift } from '../../core/design/fields.ts';

/** The value of a list, map or shift as a person types it in one line. */
export function textOf(index: ModelIndex, shape: Shape, value: unknown): string {
  if (value === undefined) return '';
  switch (shape.type) {
    case 'references':
      return (value as readonly EntityId[]).map((id) => nameOf(index, id)).join(', '); // the shape says what the value is
    case 'list':
    case 'choices':
      return (value as readonly (string | number)[]).join(', '); // as above
    case 'map':
      return (value as readonly MapEntry<string, string | number>[]) // as above
        .map(([key, item]) => `${shape.by === 'word' ? key : nameOf(index, key as EntityId)}:${item}`)
        .join(', ');
    case 'shift': {
      const { from, to } = value as Shift; // as above
      return `${from}>${to}`;
    }
    default:
      return typeof value === 'number' ? String(value) : typeof value === 'string' ? value : '';
  }
}

/** What a person typed, as the value of the field; null takes it back, undefined cannot be understood. */
export function valueOfText(index: ModelIndex, shape: Shape, text: string): unknown {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  switch (shape.type) {
    case 'references':
      return complete(itemsOf(trimmed).map((name) => index.named(shape.to, name)?.id));
    case 'list':
      return shape.of === 'number' ? complete(itemsOf(trimmed).map(numberOf)) : itemsOf(trimmed);
    case 'map':
      return complete(itemsOf(trimmed).map((item) => entryOf(index, shape, item)));
    case 'shift': {
      const [from, to, ...rest] = trimmed.split('>').map((part) => part.trim());
      return from && to && rest.length === 0 ? { from, to } : undefined;
    }
    case 'number':
      return numberOf(trimmed);
    default:
      return trimmed;
  }
}

const itemsOf = (text: string): string[] =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');

const complete = <T>(items: readonly (T | undefined)[]): readonly T[] | undefined =>
  items.every((item) => item !== undefined) ? items : undefined;

const numberOf = (text: string): number | undefined => (/^\d{1,7}$/.test(text) ? Number(text) : undefined);

function entryOf(
  index: ModelIndex,
  shape: Extract<Shape, { type: 'map' }>,
  item: string,
): MapEntry<string, string | number> | undefined {
  const at = item.indexOf(':');
  const [key, text] = [item.slice(0, at).trim(), item.slice(at + 1).trim()];
  if (at < 1 || text === '') return undefined;
  const id = shape.by === 'word' ? key : index.named(shape.by, key)?.id;
  const value = shape.to === 'number' ? numberOf(text) : text;
  return id === undefined || value === undefined ? undefined : [id, value];
}

const nameOf = (index: ModelIndex, id: EntityId): string => index.get(id)?.name ?? id;
