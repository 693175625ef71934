import type { ReactNode } from 'react';

/** The last line of a dialog whose buttons belong to the part that is shown: a remark at the left, the deeds at the right. */
export function DialogFoot({
  icon,
  words,
  children,
}: {
  readonly icon?: ReactNode;
  readonly words: string;
  readonly children: ReactNode;
}) {
  return (
    <div className="flex h-15 shrink-0 items-center gap-2 border-t border-line px-5">
      {icon}
      <p className="min-w-0 flex-1 text-12 text-muted">{words}</p>
      {children}
    </div>
  );
}
