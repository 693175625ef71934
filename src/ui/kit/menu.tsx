import { Menu as Base } from '@base-ui/react/menu';
import type { ReactElement, ReactNode } from 'react';
import { KeyCap } from './tag.tsx';

export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly key?: string | undefined;
  readonly icon?: ReactNode;
  readonly disabled?: boolean;
  readonly onSelect: () => void;
}

/** A button that opens a list of actions. Groups are divided by a hairline. */
export function Menu({
  trigger,
  groups,
}: {
  readonly trigger: ReactElement;
  readonly groups: readonly (readonly MenuItem[])[];
}) {
  return (
    <Base.Root modal={false}>
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
