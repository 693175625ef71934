import type { ReactNode } from 'react';

/** One entry of a menu. */
export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly key?: string | undefined;
  readonly icon?: ReactNode;
  readonly disabled?: boolean;
  readonly onSelect: () => void;
}
