import type { ReactNode } from 'react';

/** A block of the inspector with a heading. */
export function Section({
  title,
  aside,
  children,
}: {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <section aria-label={title} className="border-t border-line pb-2">
      <h3 className="flex h-8.5 items-center gap-1.5 pr-3 pl-4 text-12 font-semibold">
        {title}
        {aside}
      </h3>
      {children}
    </section>
  );
}

/** A label and its control on the grid of the inspector. */
export function Row({
  label,
  htmlFor,
  title,
  children,
}: {
  readonly label: string;
  readonly htmlFor?: string;
  readonly title?: string;
  readonly children: ReactNode;
}) {
  return (
    <div className="grid min-h-8 grid-cols-[96px_1fr] items-center gap-2 py-0.5 pr-3 pl-4">
      {htmlFor === undefined ? (
        <span className="text-12 text-muted" title={title}>
          {label}
        </span>
      ) : (
        <label htmlFor={htmlFor} className="text-12 text-muted" title={title}>
          {label}
        </label>
      )}
      <div className="flex min-w-0 items-center">{children}</div>
    </div>
  );
}
