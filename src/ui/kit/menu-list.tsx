import { Menu as Base } from '@base-ui/react/menu';
import type { ReactElement } from 'react';
import type { MenuItem } from './menu-item.ts';
import { KeyCap } from './tag.tsx';

/** The list itself, open from the start: it is loaded because somebody has just asked for it. */
export function MenuList({
  trigger,
  groups,
}: {
  readonly trigger: ReactElement;
  readonly groups: readonly (readonly MenuItem[])[];
}) {
  return (
    <Base.Root modal={false} defaultOpen>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner sideOffset={4} align="start" className="z-30">
          <Base.Popup className="min-w-56 rounded-8 border border-line bg-panel p-1 shadow-2 outline-none">
            {groups.map((items, n) => (
              <Base.Group
                key={items[0]?.id ?? n}
                className="not-first:mt-1 not-first:border-t not-first:border-line not-first:pt-1"
              >
                {items.map((item) => (
                  <Base.Item
                    key={item.id}
                    disabled={item.disabled ?? false}
                    onClick={item.onSelect}
                    className="flex h-8 items-center gap-2 rounded-6 px-2 text-13 outline-none select-none data-disabled:text-subtle data-highlighted:bg-soft"
                  >
                    {item.icon}
                    <span className="flex-1">{item.label}</span>
                    {item.key !== undefined && <KeyCap>{item.key}</KeyCap>}
                  </Base.Item>
                ))}
              </Base.Group>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
