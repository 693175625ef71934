import { useState } from 'react';
import type { FieldSpec } from '../../core/design/fields.ts';
import { fits } from '../../core/design/fields.ts';
import type { EntityId } from '../../core/design/ids.ts';
import { indexOf } from '../../core/design/model-index.ts';
import { Segmented } from '../kit/segmented.tsx';
import { Select } from '../kit/select.tsx';
import { TextField } from '../kit/text-field.tsx';
import { inspector } from '../strings/inspector.ts';
import { useApp, useText } from '../use-app.ts';
import { textOf, valueOfText } from './field-text-form.ts';
import { HueSwatch } from './hue-swatch.tsx';

export interface FieldProps {
  readonly id: string;
  readonly spec: FieldSpec<unknown, unknown>;
  readonly value: unknown;
  readonly disabled: boolean;
  /** Null takes the fact back. */
  readonly onChange: (value: unknown) => void;
}

/** The control of a field, chosen by its shape. */
export function FieldControl(props: FieldProps) {
  const { shape } = props.spec;
  switch (shape.type) {
    case 'choice':
      return <ChoiceField {...props} />;
    case 'toggle':
      return <ToggleField {...props} />;
    case 'reference':
      return <ReferenceField {...props} />;
    case 'choices':
      return <ChoicesField {...props} />;
    default:
      return <TypedField {...props} />;
  }
}

const NOT_SAID = '';
/** More than these, or longer, and a row of parts no longer fits into the inspector. */
const SEGMENTS = { count: 3, letters: 24 } as const;

function ChoiceField({ id, spec, value, disabled, onChange }: FieldProps) {
  const text = useText();
  if (spec.shape.type !== 'choice') return null;
  const options = spec.shape.options.map((option) => ({ value: option.value, label: text(option.label) }));
  const letters = options.reduce((sum, { label }) => sum + label.length, 0);
  if (spec.default !== undefined && options.length <= SEGMENTS.count && letters <= SEGMENTS.letters) {
    return (
      <span className="flex-1">
        <Segmented
          label={text(spec.label)}
          size="sm"
          fill
          options={options}
          value={String(value)}
          disabled={disabled}
          onChange={onChange}
        />
      </span>
    );
  }
  const all = spec.default === undefined ? [{ value: NOT_SAID, label: text(inspector.notSaid) }, ...options] : options;
  return (
    <Select
      id={id}
      label={text(spec.label)}
      value={typeof value === 'string' ? value : NOT_SAID}
      options={all}
      disabled={disabled}
      onChange={(next) => onChange(next === NOT_SAID ? null : next)}
    />
  );
}

function ToggleField({ id, spec, value, disabled, onChange }: FieldProps) {
  const text = useText();
  const options = [
    { value: NOT_SAID, label: text(inspector.notSaid) },
    { value: 'yes', label: text(inspector.yes) },
    ...(spec.shape.type === 'toggle' && spec.shape.yesOnly ? [] : [{ value: 'no', label: text(inspector.no) }]),
  ];
  const shown = value === undefined ? NOT_SAID : value === true ? 'yes' : 'no';
  return (
    <Select
      id={id}
      label={text(spec.label)}
      value={shown}
      options={options}
      disabled={disabled}
      onChange={(next) => onChange(next === NOT_SAID ? null : next === 'yes')}
    />
  );
}

function ReferenceField({ id, spec, value, disabled, onChange }: FieldProps) {
  const text = useText();
  const model = useApp((state) => state.doc.design.model);
  if (spec.shape.type !== 'reference') return null;
  const { to, words } = spec.shape;
  const options = [
    { value: NOT_SAID, label: text(inspector.notSaid) },
    ...words.map((word) => ({ value: word, label: word })),
    ...indexOf(model)
      .all(to)
      .map((entity) => ({ value: entity.id as string, label: entity.name })),
  ];
  const lead =
    to === 'network' && typeof value === 'string' ? <HueSwatch network={value as EntityId<'network'>} /> : undefined; // a network field holds a network
  return (
    <Select
      id={id}
      label={text(spec.label)}
      value={typeof value === 'string' ? value : NOT_SAID}
      options={options}
      lead={lead}
      disabled={disabled}
      onChange={(next) => onChange(next === NOT_SAID ? null : next)}
    />
  );
}

function ChoicesField({ spec, value, disabled, onChange }: FieldProps) {
  const text = useText();
  if (spec.shape.type !== 'choices') return null;
  const chosen = Array.isArray(value) ? (value as readonly string[]) : []; // a field of this shape holds words
  const { options } = spec.shape;
  const toggle = (one: string): void => {
    const next = options.map((option) => option.value).filter((known) => (known === one) !== chosen.includes(known));
    onChange(next.length > 0 ? next : null);
  };
  return (
    <fieldset aria-label={text(spec.label)} className="flex gap-3">
      {options.map((option) => (
        <label key={option.value} className="flex min-h-6 items-center gap-1.5 text-125">
          <input
            type="checkbox"
            className="size-4 accent-accent"
            disabled={disabled}
            checked={chosen.includes(option.value)}
            onChange={() => toggle(option.value)}
          />
          {text(option.label)}
        </label>
      ))}
    </fieldset>
  );
}

/** Texts, numbers, lists, maps and shifts: one line that is kept when it fits, and marked when it does not. */
function TypedField({ id, spec, value, disabled, onChange }: FieldProps) {
  const text = useText();
  const index = indexOf(useApp((state) => state.doc.design.model));
  const written = textOf(index, spec.shape, value);
  const [draft, setDraft] = useState<string>();
  const parsed = draft === undefined ? undefined : valueOfText(index, spec.shape, draft);
  const invalid = draft !== undefined && (parsed === undefined || (parsed !== null && !fits(spec, parsed)));
  const keep = (): void => {
    if (draft !== undefined && !invalid && draft !== written) onChange(parsed);
    if (!invalid) setDraft(undefined);
  };
  const mono = spec.shape.type === 'text' && spec.shape.accept !== 'word';
  return (
    <TextField
      id={id}
      label={text(spec.label)}
      value={draft ?? written}
      placeholder={placeholderOf(spec, text)}
      mono={mono}
      invalid={invalid}
      disabled={disabled}
      title={invalid ? text(inspector.badValue) : undefined}
      onChange={setDraft}
      onBlur={() => (invalid ? setDraft(undefined) : keep())}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep();
        if (event.key === 'Escape') setDraft(undefined);
      }}
    />
  );
}

function placeholderOf(spec: FieldSpec<unknown, unknown>, text: ReturnType<typeof useText>): string {
  const { shape } = spec;
  if (shape.type === 'map') return text(inspector.mapHelp);
  if (shape.type === 'shift') return text(inspector.shiftHelp);
  if (shape.type === 'references' || shape.type === 'list') return text(inspector.listHelp);
  return shape.type === 'text' && shape.examples?.[0] ? shape.examples[0] : text(inspector.notSaid);
}
