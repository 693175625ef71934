import type { RefObject } from 'react';
import { useEffect, useState } from 'react';

/**
 * Gives the focus to a row once it is drawn, and brings the row that stands for the selection into sight when the selection comes
 * from elsewhere.
 */
export function useRowFocus(
  list: RefObject<HTMLElement | null>,
  { current, selection }: { readonly current: string | undefined; readonly selection: unknown },
): (key: string) => void {
  const [wanted, setWanted] = useState<{ readonly key: string }>();
  useEffect(() => {
    if (wanted) rowOf(list, wanted.key)?.focus();
  }, [list, wanted]);
  useEffect(() => {
    if (current !== undefined) rowOf(list, current)?.scrollIntoView({ block: 'nearest' });
    // Moving through the tree scrolls by itself; only another selection asks for this.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [list, selection]);
  return (key) => setWanted({ key });
}

const rowOf = (list: RefObject<HTMLElement | null>, key: string): HTMLElement | null | undefined =>
  list.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
