import type { ReactNode } from 'react';
import { Fragment } from 'react';

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
    <section aria-label={title} className="border-t border-line pb-1.5">
      <h3 className="flex h-8.5 items-center gap-1.5 pr-3 pl-4 text-12 font-semibold">
        {title}
        {aside}
      </h3>
      {children}
    </section>
  );
}

interface RowProps {
  readonly label: string;
  readonly htmlFor?: string;
  readonly title?: string | undefined;
  readonly children: ReactNode;
}

/** A label and its control on the grid of the inspector. */
export function Row({ label, htmlFor, title, children }: RowProps) {
  return (
    <div className="form-row min-h-8 py-0.5 pr-3 pl-4">
      <div className="py-1.5">
        <RowLabel htmlFor={htmlFor} title={title}>
          {label}
        </RowLabel>
      </div>
      <div className="flex min-w-0 items-center self-start">{children}</div>
    </div>
  );
}

/** Names of settings break where a person would break them: after an underscore, and where a new word begins. */
const JOINTS = /(?<=[_./])|(?<=[a-z])(?=[A-Z])/;

/** The label of a row. */
export function RowLabel({
  htmlFor,
  title,
  children,
}: {
  readonly htmlFor?: string | undefined;
  readonly title?: string | undefined;
  readonly children: string;
}) {
  const pieces = children.split(JOINTS);
  const broken = pieces.map((piece, n) => (
    // A piece has no other identity than its place.
    // oxlint-disable-next-line react/no-array-index-key
    <Fragment key={n}>
      {piece}
      {n < pieces.length - 1 && <wbr />}
    </Fragment>
  ));
  const look = 'block text-12 text-muted wrap-break-word';
  return htmlFor === undefined ? (
    <span className={look} title={title}>
      {broken}
    </span>
  ) : (
    <label htmlFor={htmlFor} className={look} title={title}>
      {broken}
    </label>
  );
}
