import type { ReactNode } from 'react';
import { useId } from 'react';

interface Props {
  readonly title: string;
  readonly icon: ReactNode;
  /** What stands at the right of the title. */
  readonly aside?: ReactNode;
  readonly help?: string;
  readonly children?: ReactNode;
}

/** One of the ways in. */
export function StartCard({ title, icon, aside, help, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="rounded-12 border border-line bg-card p-4 shadow-1">
      <div className="flex items-center gap-2">
        <span className="flex text-accent" aria-hidden="true">
          {icon}
        </span>
        <h3 id={id} className="flex-1 text-14 font-semibold">
          {title}
        </h3>
        {aside}
      </div>
      {help !== undefined && <p className="mt-0.5 text-muted">{help}</p>}
      {children}
    </section>
  );
}
