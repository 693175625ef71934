import { useState } from 'react';
import { textWidth } from '../../core/base/text-width.ts';
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
  /** Undefined: not said. */
  readonly value: unknown;
  /** Several elements are set together and do not agree. */
  readonly mixed: boolean;
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
/** What a list shows while several elements differ. No field has this value: words hold no spaces. */
const MIXED = ' ';

/** The entries of a list that stand for no value. */
function noValue({ spec, mixed }: FieldProps, text: ReturnType<typeof useText>) {
  return [
    ...(mixed ? [{ value: MIXED, label: text(inspector.mixed) }] : []),
    ...(spec.default === undefined ? [{ value: NOT_SAID, label: text(inspector.notSaid) }] : []),
  ];
}

const shownIn = (mixed: boolean, value: string | undefined): string => (mixed ? MIXED : (value ?? NOT_SAID));
/** A row of parts that does not fit into the inspector becomes a list. In px. */
const ROOM = { all: 168, around: 8, font: 12 } as const;
const fitsInRow = (labels: readonly string[]): boolean =>
  labels.reduce((sum, label) => sum + textWidth(label, ROOM.font) + ROOM.around, 0) <= ROOM.all;

function ChoiceField(props: FieldProps) {
  const { id, spec, value, mixed, disabled, onChange } = props;
  const text = useText();
  if (spec.shape.type !== 'choice') return null;
  const options = spec.shape.options.map((option) => ({ value: option.value, label: text(option.label) }));
  if (spec.default !== undefined && fitsInRow(options.map(({ label }) => label))) {
    return (
      <span className="min-w-0 flex-1">
        <Segmented
          label={text(spec.label)}
          size="sm"
          fill
          options={options}
          value={typeof value === 'string' ? value : undefined}
          disabled={disabled}
          onChange={onChange}
        />
      </span>
    );
  }
  return (
    <Select
      id={id}
      label={text(spec.label)}
      value={shownIn(mixed, typeof value === 'string' ? value : undefined)}
      options={[...noValue(props, text), ...options]}
      disabled={disabled}
      onChange={(next) => next !== MIXED && onChange(next === NOT_SAID ? null : next)}
    />
  );
}

function ToggleField(props: FieldProps) {
  const { id, spec, value, mixed, disabled, onChange } = props;
  const text = useText();
  const options = [
    ...noValue(props, text),
    { value: 'yes', label: text(inspector.yes) },
    ...(spec.shape.type === 'toggle' && spec.shape.yesOnly ? [] : [{ value: 'no', label: text(inspector.no) }]),
  ];
  return (
    <Select
      id={id}
      label={text(spec.label)}
      value={shownIn(mixed, value === undefined ? undefined : value === true ? 'yes' : 'no')}
      options={options}
      disabled={disabled}
      onChange={(next) => next !== MIXED && onChange(next === NOT_SAID ? null : next === 'yes')}
    />
  );
}

function ReferenceField(props: FieldProps) {
  const { id, spec, value, mixed, disabled, onChange } = props;
  const text = useText();
  const model = useApp((state) => state.doc.design.model);
  if (spec.shape.type !== 'reference') return null;
  const { to, words } = spec.shape;
  const options = [
    ...noValue(props, text),
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
      value={shownIn(mixed, typeof value === 'string' ? value : undefined)}
      options={options}
      lead={lead}
      disabled={disabled}
      onChange={(next) => next !== MIXED && onChange(next === NOT_SAID ? null : next)}
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
        <label key={option.value} className="flex min-h-7 items-center gap-1.5 text-125">
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
function TypedField({ id, spec, value, mixed, disabled, onChange }: FieldProps) {
  const text = useText();
  const index = indexOf(useApp((state) => state.doc.design.model));
  const written = textOf(index, spec.shape, value);
  const [draft, setDraft] = useState<string>();
  const [focused, setFocused] = useState(false);
  const parsed = draft === undefined ? undefined : valueOfText(index, spec.shape, draft);
  const invalid = draft !== undefined && (parsed === undefined || (parsed !== null && !fits(spec, parsed)));
  const keep = (): void => {
    if (draft !== undefined && !invalid && draft !== written) onChange(parsed);
    if (!invalid) setDraft(undefined);
  };
  return (
    <TextField
      id={id}
      label={text(spec.label)}
      value={draft ?? written}
      // An example in an empty field would read like a value until somebody is there to type.
      placeholder={focused ? exampleOf(spec, text) : text(mixed ? inspector.mixed : inspector.notSaid)}
      unsaid={!focused}
      onFocus={() => setFocused(true)}
      mono={isCode(spec)}
      invalid={invalid}
      disabled={disabled}
      title={invalid ? text(inspector.badValue) : undefined}
      onChange={setDraft}
      onBlur={() => {
        setFocused(false);
        if (invalid) setDraft(undefined);
        else keep();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep();
        if (event.key === 'Escape') setDraft(undefined);
      }}
    />
  );
}

/** Whether the values of a field are read by machines: addresses, ranges, versions. */
export const isCode = ({ shape }: FieldProps['spec']): boolean => shape.type === 'text' && shape.accept !== 'word';

function exampleOf(spec: FieldSpec<unknown, unknown>, text: ReturnType<typeof useText>): string {
  const { shape } = spec;
  if (shape.type === 'map') return text(inspector.mapHelp);
  if (shape.type === 'shift') return text(inspector.shiftHelp);
  if (shape.type === 'references' || shape.type === 'list') return text(inspector.listHelp);
  return shape.type === 'text' && shape.examples?.[0] ? shape.examples[0] : text(inspector.notSaid);
}
