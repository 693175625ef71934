import type { Text } from '../../core/base/text.ts';
import type { FieldSpec } from '../../core/design/fields.ts';
import type { EntityId } from '../../core/design/ids.ts';
import type { ModelIndex } from '../../core/design/model-index.ts';
import { inspector } from '../strings/inspector.ts';
import { textOf } from './field-text-form.ts';

/** The value of a field as a reader sees it; undefined while it is not said. */
export function factText(index: ModelIndex, { shape }: FieldSpec<unknown, unknown>, value: unknown): Text | undefined {
  if (value === undefined) return undefined;
  switch (shape.type) {
    case 'toggle':
      return value === true ? inspector.yes : inspector.no;
    case 'choice':
      return shape.options.find((option) => option.value === value)?.label;
    case 'choices': {
      const chosen = value as readonly string[]; // a field of this shape holds words
      const labels = shape.options.filter((option) => chosen.includes(option.value)).map(({ label }) => label);
      return { en: labels.map(({ en }) => en).join(', '), zh: labels.map(({ zh }) => zh).join('、') };
    }
    case 'reference': {
      const word = value as string; // as above, or an id
      const name = shape.words.includes(word) ? word : index.get(word as EntityId)?.name;
      return name === undefined ? undefined : same(name);
    }
    default:
      return same(textOf(index, shape, value));
  }
}

/** Names and numbers read the same in every language. */
const same = (text: string): Text => ({ en: text, zh: text });
