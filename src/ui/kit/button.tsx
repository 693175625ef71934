import type { ComponentProps, ReactNode } from 'react';

export type ButtonKind = 'primary' | 'default' | 'quiet' | 'fix';
export type ButtonSize = 'md' | 'sm' | 'xs';

const base =
  'inline-flex shrink-0 items-center justify-center whitespace-nowrap border font-medium transition-colors duration-120 select-none disabled:pointer-events-none';

const kinds: Readonly<Record<ButtonKind, string>> = {
  primary:
    'border-transparent bg-accent text-on-accent hover:brightness-110 active:brightness-95 disabled:bg-fill2 disabled:text-subtle',
  default:
    'border-line2 bg-panel text-ink shadow-1 hover:bg-fill active:bg-fill2 disabled:text-subtle disabled:shadow-none',
  quiet:
    'border-transparent text-ink hover:bg-fill active:bg-fill2 disabled:text-subtle aria-[pressed=false]:text-subtle',
  fix: 'border-line2 bg-panel text-accent shadow-1 hover:bg-soft active:bg-fill2 disabled:text-subtle disabled:shadow-none',
};

const sizes: Readonly<Record<ButtonSize, string>> = {
  md: 'h-8 gap-1.5 rounded-8 px-3 text-13',
  sm: 'h-7 gap-1.5 rounded-6 px-2.5 text-12',
  xs: 'h-6 gap-1.5 rounded-6 px-2 text-12',
};

const squares: Readonly<Record<ButtonSize, string>> = {
  md: 'size-8 rounded-8',
  sm: 'size-7 rounded-6',
  xs: 'size-6 rounded-6',
};

type Native = Omit<ComponentProps<'button'>, 'type' | 'className'>;

/** A button with words. One primary button a surface; every other action is a hairline or quiet. */
export function Button({
  kind = 'default',
  size = 'md',
  icon,
  children,
  ...rest
}: Native & { kind?: ButtonKind; size?: ButtonSize; icon?: ReactNode }) {
  return (
    <button type="button" {...rest} className={`${base} ${kinds[kind]} ${sizes[size]}`}>
      {icon}
      {children}
    </button>
  );
}

/** A square button with an icon; `label` is its name and, with the key that does the same, its tooltip. */
export function IconButton({
  label,
  shortcut,
  icon,
  size = 'md',
  kind = 'quiet',
  ...rest
}: Omit<Native, 'children'> & {
  label: string;
  shortcut?: string | undefined;
  icon: ReactNode;
  size?: ButtonSize;
  kind?: ButtonKind;
}) {
  return (
    <button
      type="button"
      title={shortcut === undefined ? label : `${label} · ${shortcut}`}
      aria-label={label}
      {...rest}
      className={`${base} ${kinds[kind]} ${squares[size]}`}
    >
      {icon}
    </button>
  );
}
