import type { ComponentProps } from 'react';

type Native = Omit<ComponentProps<'input'>, 'type' | 'className' | 'onChange' | 'size'>;

interface Props extends Native {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly mono?: boolean;
  readonly size?: 'md' | 'sm';
  readonly invalid?: boolean;
}

/** One line of text. `label` is its name for screen readers; a visible label stands beside it where there is room. */
export function TextField({ label, value, onChange, mono = false, size = 'sm', invalid = false, ...rest }: Props) {
  return (
    <input
      type="text"
      spellCheck={false}
      autoComplete="off"
      aria-label={label}
      aria-invalid={invalid}
      {...rest}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      className={`w-full min-w-0 rounded-6 border border-control bg-panel px-2 text-ink placeholder:text-subtle aria-invalid:border-error disabled:text-subtle ${size === 'md' ? 'h-9 text-13' : 'h-7 text-125'} ${mono ? 'font-mono text-12' : ''}`}
    />
  );
}
