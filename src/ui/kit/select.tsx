import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
  readonly id?: string;
  readonly size?: 'md' | 'sm';
  /** A swatch or icon before the value. */
  readonly lead?: ReactNode;
  readonly disabled?: boolean;
}

/**
 * A choice from a list. The browser's own list, because it works with every keyboard, screen reader and touch screen, and needs no
 * style element that the content security policy would refuse.
 */
export function Select({ label, value, options, onChange, id, size = 'sm', lead, disabled = false }: Props) {
  return (
    <span className="relative flex min-w-0 flex-1 items-center">
      {lead !== undefined && <span className="pointer-events-none absolute left-2 flex">{lead}</span>}
      <select
        aria-label={label}
        {...(id === undefined ? {} : { id })}
        value={value}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.value)}
        className={`w-full min-w-0 appearance-none truncate rounded-6 border border-control bg-panel pr-6 text-ink disabled:text-subtle ${size === 'md' ? 'h-8 text-13' : 'h-7 text-125'} ${lead === undefined ? 'pl-2' : 'pl-6.5'}`}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <ChevronDown size={13} strokeWidth={1.75} className="pointer-events-none absolute right-2 text-muted" />
    </span>
  );
}
