import * as v from 'valibot';
import type { Fields } from '../design/fields.ts';
import { changeEntries } from '../design/fields.ts';
import type { Refusal } from './define-command.ts';
import { refuse } from './define-command.ts';

/**
 * Applies a change of fields to an element of the draft. Null takes a statement back: the field goes, or returns to Istio's
 * default. Nothing is written when a value is not allowed.
 */
export function applyChange(fields: Fields, element: object, values: unknown): Refusal | undefined {
  const parsed = v.safeParse(v.strictObject(changeEntries(fields)), values);
  if (!parsed.success) return notAllowed(fields, parsed.issues[0].path?.[0]?.key);
  const target = element as Record<string, unknown>; // the keys were just checked against the fields of the kind
  for (const [name, value] of Object.entries(parsed.output)) {
    const next = value ?? fields[name]?.default;
    if (next === undefined) delete target[name];
    else if (target[name] !== next) target[name] = next;
  }
  return undefined;
}

function notAllowed(fields: Fields, key: unknown): Refusal {
  const name = typeof key === 'string' ? key : '';
  const { en, zh } = (Object.hasOwn(fields, name) ? fields[name]?.label : undefined) ?? { en: name, zh: name };
  return refuse('field.not-allowed', `${en}: this value is not allowed.`, `${zh}：不允许此值。`);
}
