import type { RefObject } from 'react';
import { useEffect } from 'react';

/** Scrolls an element into sight when it becomes the chosen one. */
export function useInSight(element: RefObject<HTMLElement | null>, isChosen: boolean): void {
  useEffect(() => {
    if (isChosen) element.current?.scrollIntoView({ block: 'nearest' });
  }, [element, isChosen]);
}
