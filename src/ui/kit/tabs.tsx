import type { KeyboardEvent, ReactNode } from 'react';

export interface TabOption<T extends string> {
  readonly id: T;
  readonly label: string;
  readonly badge?: ReactNode;
}

interface Props<T extends string> {
  readonly label: string;
  readonly tabs: readonly TabOption<T>[];
  readonly active: T;
  readonly onSelect: (id: T) => void;
  /** Prefix of the ids: the panel is `${prefix}-panel`, labelled by `${prefix}-tab-${id}`. */
  readonly prefix: string;
}

/** A row of tabs. The caller renders the panel, with `tabPanelProps`. */
export function Tabs<T extends string>({ label, tabs, active, onSelect, prefix }: Props<T>) {
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const at = tabs.findIndex((tab) => tab.id === active);
    const next = tabs[(at + step + tabs.length) % tabs.length];
    if (step === 0 || !next) return;
    event.preventDefault();
    onSelect(next.id);
    event.currentTarget.querySelector<HTMLElement>(`[id="${prefix}-tab-${next.id}"]`)?.focus();
  };
  return (
    // Only its tabs take focus; the list hears the arrow keys that bubble up from them.
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus
    <div role="tablist" aria-label={label} className="flex h-full items-stretch gap-0.5" onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          id={`${prefix}-tab-${tab.id}`}
          type="button"
          role="tab"
          aria-selected={tab.id === active}
          aria-controls={`${prefix}-panel`}
          tabIndex={tab.id === active ? 0 : -1}
          onClick={() => onSelect(tab.id)}
          className="-mb-px flex items-center gap-1.5 border-b-2 border-transparent px-2.5 text-13 font-medium text-muted hover:text-ink aria-selected:border-accent aria-selected:text-ink"
        >
          {tab.label}
          {tab.badge}
        </button>
      ))}
    </div>
  );
}

/** What the panel of a row of tabs needs, to be read as one. */
export function tabPanelProps(
  prefix: string,
  active: string,
): { id: string; role: 'tabpanel'; 'aria-labelledby': string } {
  return { id: `${prefix}-panel`, role: 'tabpanel', 'aria-labelledby': `${prefix}-tab-${active}` };
}
