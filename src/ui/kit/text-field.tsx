import type { ComponentProps } from 'react';

type Native = Omit<ComponentProps<'input'>, 'type' | 'className' | 'onChange' | 'size'>;

interface Props extends Native {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly mono?: boolean;
  readonly size?: 'md' | 'sm' | 'title';
  readonly invalid?: boolean;
  /** The placeholder stands for a value that nobody has given. */
  readonly unsaid?: boolean;
}

const looks: Readonly<Record<NonNullable<Props['size']>, string>> = {
  sm: 'h-7 border-control bg-panel px-2 text-125',
  md: 'h-9 border-control bg-panel px-2 text-13',
  // Reads as a heading until somebody comes near.
  title: 'h-7 border-transparent px-1.5 text-14 font-semibold text-ellipsis hover:border-control focus:border-control',
};

/** One line of text. `label` is its name for screen readers; a visible label stands beside it where there is room. */
export function TextField({ label, value, onChange, mono, size = 'sm', invalid = false, unsaid, ...rest }: Props) {
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
      className={`w-full min-w-0 rounded-6 border text-ink placeholder:text-subtle disabled:text-subtle aria-invalid:border-error ${looks[size]} ${mono ? 'font-mono text-12' : ''} ${unsaid ? 'placeholder:italic' : ''}`}
    />
  );
}
