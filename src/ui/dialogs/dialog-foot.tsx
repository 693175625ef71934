import { Lock } from 'lucide-react';
import type { ReactNode } from 'react';

/** The last line of a dialog whose buttons belong to the part that is shown: a promise at the left, the deeds at the right. */
export function DialogFoot({ promise, children }: { readonly promise: string; readonly children: ReactNode }) {
  return (
    <div className="flex h-15 shrink-0 items-center gap-2 border-t border-line px-5">
      <Lock size={13} strokeWidth={1.75} className="shrink-0 text-muted" aria-hidden="true" />
      <p className="min-w-0 flex-1 text-12 text-muted">{promise}</p>
      {children}
    </div>
  );
}
