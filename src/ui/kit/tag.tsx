import type { ReactNode } from 'react';

export type TagTone = 'neutral' | 'error' | 'warning' | 'info' | 'ok';

const tags: Readonly<Record<TagTone, string>> = {
  neutral: 'bg-fill text-muted',
  error: 'bg-error-soft text-error',
  warning: 'bg-warning-soft text-warning',
  info: 'bg-info-soft text-info',
  ok: 'bg-ok-soft text-ok',
};

/** A short remark of at most five words. */
export function Tag({ tone = 'neutral', children }: { readonly tone?: TagTone; readonly children: ReactNode }) {
  return (
    <span
      className={`inline-flex h-5 shrink-0 items-center gap-1 rounded-full px-1.75 text-115 font-medium whitespace-nowrap ${tags[tone]}`}
    >
      {children}
    </span>
  );
}

const counts: Readonly<Record<TagTone, string>> = {
  neutral: 'bg-fill2 text-ink',
  error: 'bg-error text-on-severity',
  warning: 'bg-warning text-on-severity',
  info: 'bg-info text-on-severity',
  ok: 'bg-ok text-on-severity',
};

/** A number in a pill. */
export function Count({ tone = 'neutral', children }: { readonly tone?: TagTone; readonly children: ReactNode }) {
  return (
    <span
      className={`inline-flex h-4.5 min-w-4.5 items-center justify-center rounded-full px-1.25 text-11 font-semibold ${counts[tone]}`}
    >
      {children}
    </span>
  );
}

/** A key, shown where it works. */
export function KeyCap({ children }: { readonly children: ReactNode }) {
  return (
    <kbd className="inline-block min-w-4.5 rounded-4 border border-line2 bg-panel px-1 text-center font-sans text-11 font-medium text-muted">
      {children}
    </kbd>
  );
}
