import type { ReactNode } from 'react';
import { Portal } from '../kit/portal.tsx';

/** The tools of the open panel, in the row of the tabs. */
export function DrawerTools({ children }: { readonly children: ReactNode }) {
  return <Portal into="drawer-tools">{children}</Portal>;
}
