import type { RefObject } from 'react';
import { useEffect, useState } from 'react';

/** Rows are drawn in steps, so that scrolling does not draw for every pixel. */
const STEP = 8;

interface RowWindow {
  readonly first: number;
  /** One past the last. */
  readonly end: number;
}

/** Which rows of a scrolled list are in sight, with some around them. A drawing of a thousand clusters has some five thousand. */
export function useRowWindow(list: RefObject<HTMLElement | null>, rowPx: number): RowWindow {
  const [rows, setRows] = useState<RowWindow>({ first: 0, end: 5 * STEP });
  useEffect(() => {
    const element = list.current;
    if (!element) return undefined;
    const look = (): void => {
      const first = Math.max(0, Math.floor(element.scrollTop / rowPx / STEP) - 1) * STEP;
      const end = (Math.ceil((element.scrollTop + element.clientHeight) / rowPx / STEP) + 1) * STEP;
      setRows((now) => (now.first === first && now.end === end ? now : { first, end }));
    };
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [list, rowPx]);
  return rows;
}
