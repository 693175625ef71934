import type { KeyboardEvent } from 'react';

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
  /** Shares the width evenly: in forms, where rows of controls line up. */
  readonly fill?: boolean;
  readonly disabled?: boolean;
}

const track = 'flex rounded-8 bg-fill p-0.5';
const part =
  'flex items-center justify-center gap-1.5 whitespace-nowrap rounded-6 font-medium text-muted transition-colors duration-120 hover:text-ink aria-checked:bg-card aria-checked:text-ink aria-checked:shadow-1 aria-checked:ring-1 aria-checked:ring-line2';

/** One of a few, side by side: a radio group that looks like a track with a card on it. Arrow keys choose. */
export function Segmented<T extends string>({
  label,
  options,
  value,
  onChange,
  size = 'md',
  fill = false,
  disabled = false,
}: Props<T>) {
  const chosen = Math.max(
    0,
    options.findIndex((option) => option.value === value),
  );
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const step =
      event.key === 'ArrowRight' || event.key === 'ArrowDown'
        ? 1
        : event.key === 'ArrowLeft' || event.key === 'ArrowUp'
          ? -1
          : 0;
    const next = options[(chosen + step + options.length) % options.length];
    if (step === 0 || !next) return;
    event.preventDefault();
    onChange(next.value);
    const radios = event.currentTarget.querySelectorAll<HTMLElement>('[role=radio]');
    radios[options.indexOf(next)]?.focus();
  };
  return (
    // Only its radios take focus; the group hears the arrow keys that bubble up from them.
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus
    <div role="radiogroup" aria-label={label} className={track} onKeyDown={onKeyDown}>
      {options.map((option, n) => (
        <button
          key={option.value}
          type="button"
          role="radio"
          disabled={disabled}
          aria-checked={option.value === value}
          tabIndex={n === chosen ? 0 : -1}
          className={`${part} ${size === 'md' ? 'h-7 px-2.25 text-13' : 'h-6 px-2 text-12'} ${fill ? 'flex-1' : ''}`}
          onClick={() => onChange(option.value)}
        >
          {option.label}
          {option.hint !== undefined && (
            <span
              aria-hidden="true"
              className={`text-11 font-medium ${option.value === value ? 'text-accent' : 'text-subtle'}`}
            >
              {option.hint}
            </span>
          )}
        </button>
      ))}
    </div>
  );
}
