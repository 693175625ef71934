import { ClipboardPaste, File } from 'lucide-react';
import { KeyCap } from '../kit/tag.tsx';
import { start } from '../strings/start.ts';
import { useAppHandle, useText } from '../use-app.ts';
import { isMac } from '../use-shortcuts.ts';
import { capsOf } from '../../app/shortcuts.ts';
import { StartCard } from './card.tsx';

/** A design that exists already: pasted anywhere on the page, dropped anywhere on the page, or chosen here. */
export function PasteCard({ isOver }: { readonly isOver: boolean }) {
  const text = useText();
  const app = useAppHandle();
  return (
    <StartCard
      title={text(start.paste)}
      icon={<ClipboardPaste size={18} strokeWidth={1.75} />}
      aside={<KeyCap>{capsOf('Mod+V', isMac()).join(' ')}</KeyCap>}
      help={text(start.pasteHelp)}
    >
      <button
        type="button"
        data-over={isOver || undefined}
        onClick={() => app.run('open-file')}
        className="mt-3 flex h-23 w-full flex-col items-center justify-center gap-1.5 rounded-8 border border-dashed border-control text-12 text-muted transition-colors duration-120 hover:border-accent hover:text-ink data-over:border-accent data-over:bg-soft data-over:text-ink"
      >
        <File size={20} strokeWidth={1.75} className="text-accent" aria-hidden="true" />
        <span>{text(start.dropHere)}</span>
        <span className="text-11 text-subtle">{text(start.pasteLater)}</span>
      </button>
    </StartCard>
  );
}
