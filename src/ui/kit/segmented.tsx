import { useId } from 'react';

export interface SegmentOption<T extends string> {
  readonly value: T;
  readonly label: string;
  /** Small type beside the label: the key that chooses it. */
  readonly hint?: string;
}

interface Props<T extends string> {
  readonly label: string;
  readonly options: readonly SegmentOption<T>[];
  readonly value: T | undefined;
  readonly onChange: (value: T) => void;
  readonly size?: 'md' | 'sm';
  /** Takes the whole width; `evenly` gives each part the same, where rows of controls line up. */
  readonly fill?: boolean | 'evenly';
  readonly disabled?: boolean;
}

const part =
  'relative flex cursor-pointer items-center justify-center gap-1.5 whitespace-nowrap rounded-6 font-medium text-muted transition-colors duration-120 hover:text-ink has-checked:bg-card has-checked:text-ink has-checked:shadow-1 has-checked:ring-1 has-checked:ring-line2';

const pads = { md: 'px-2.25', sm: 'px-2' } as const;

/** One of a few, side by side: radio buttons that look like a track with a card on it. */
export function Segmented<T extends string>(props: Props<T>) {
  const { label, options, value, onChange, size = 'md', fill = false, disabled = false } = props;
  const name = useId();
  const room = fill === 'evenly' ? 'grow basis-0 px-1' : fill ? 'flex-auto px-1' : pads[size];
  return (
    <fieldset disabled={disabled} className="flex min-w-0 rounded-8 bg-fill p-0.5">
      <legend className="sr-only">{label}</legend>
      {options.map((option) => (
        <label key={option.value} className={`${part} ${size === 'md' ? 'h-7 text-13' : 'h-6 text-12'} ${room}`}>
          <input
            type="radio"
            name={name}
            value={option.value}
            aria-label={option.label}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
            className="absolute inset-0 cursor-pointer appearance-none rounded-6"
          />
          {option.label}
          {option.hint !== undefined && (
            <span
              aria-hidden="true"
              className={`text-11 font-medium ${option.value === value ? 'text-accent' : 'text-subtle'}`}
            >
              {option.hint}
            </span>
          )}
        </label>
      ))}
    </fieldset>
  );
}
