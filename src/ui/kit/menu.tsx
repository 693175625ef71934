import type { ReactElement } from 'react';
import { cloneElement, lazy, Suspense, useState } from 'react';
import type { MenuItem } from './menu-item.ts';

interface Props {
  readonly trigger: ReactElement<{ onClick?: () => void; 'aria-haspopup'?: 'menu' }>;
  readonly groups: readonly (readonly MenuItem[])[];
}

const MenuList = lazy(async () => ({ default: (await import('./menu-list.tsx')).MenuList }));

/** A button that opens a list of actions. Groups are divided by a hairline. The list is loaded when it is first asked for. */
export function Menu({ trigger, groups }: Props) {
  const [wanted, setWanted] = useState(false);
  const closed = cloneElement(trigger, { 'aria-haspopup': 'menu', onClick: () => setWanted(true) });
  if (!wanted) return closed;
  return (
    <Suspense fallback={closed}>
      <MenuList trigger={trigger} groups={groups} />
    </Suspense>
  );
}
