import { Dialog as Base } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';
import { IconButton } from './button.tsx';

interface Props {
  readonly title: string;
  /** Name of the button that closes it, in the reader's language. */
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly footer?: ReactNode;
  readonly size?: 'md' | 'lg';
  /** What has focus when it opens; otherwise the first control. */
  readonly initialFocus?: RefObject<HTMLElement | null>;
}

const widths = { md: 'w-130', lg: 'w-200' } as const;

/** A modal dialog that is open as long as it is rendered. Focus stays inside and goes back where it came from. */
export function Dialog({ title, closeLabel, onClose, children, footer, size = 'md', initialFocus }: Props) {
  return (
    <Base.Root open onOpenChange={(open) => !open && onClose()}>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-scrim transition-opacity duration-180 data-starting-style:opacity-0" />
        <Base.Popup
          {...(initialFocus ? { initialFocus } : {})}
          className={`fixed inset-0 z-50 m-auto flex h-fit max-h-[calc(100vh-48px)] max-w-[calc(100vw-48px)] flex-col overflow-hidden rounded-12 bg-panel shadow-3 transition duration-180 ease-out outline-none data-starting-style:translate-y-2 data-starting-style:opacity-0 ${widths[size]}`}
        >
          <div className="flex h-14 shrink-0 items-center justify-between pr-3 pl-5">
            <Base.Title className="text-16 font-semibold">{title}</Base.Title>
            <Base.Close render={<IconButton label={closeLabel} icon={<X size={16} strokeWidth={1.75} />} />} />
          </div>
          <div className="flex min-h-0 flex-1 flex-col overflow-auto">{children}</div>
          {footer !== undefined && (
            <div className="flex h-15 shrink-0 items-center justify-end gap-2 border-t border-line px-5">{footer}</div>
          )}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
