import type { ReactNode } from 'react';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { useMounted } from './use-mounted.ts';

/** Renders its children inside another element of the page, once that is there. */
export function Portal({ into, children }: { readonly into: string; readonly children: ReactNode }) {
  const [target, setTarget] = useState<HTMLElement | null>(null);
  useMounted(() => setTarget(document.getElementById(into)));
  return target ? createPortal(children, target) : null;
}
