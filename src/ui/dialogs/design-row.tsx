import { Copy, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { duplicateDesign, openStored, removeDesign, renameDesign } from '../../app/documents.ts';
import type { StoredDesign } from '../../app/ports.ts';
import type { Text } from '../../core/base/text.ts';
import { Button, IconButton } from '../kit/button.tsx';
import { Tag } from '../kit/tag.tsx';
import { ProblemTag } from '../start/problem-tag.tsx';
import { useStoredLine } from '../start/use-stored-line.ts';
import { askRemove, designs as words, ofDesign } from '../strings/designs.ts';
import { start } from '../strings/start.ts';
import { useApp, useAppHandle, useText } from '../use-app.ts';
import { DesignName } from './design-name.tsx';
import { useCloseDialog } from './use-close-dialog.ts';

const icon = { size: 14, strokeWidth: 1.75, 'aria-hidden': true } as const;

/** A stored design and what can be done with it. Deleting asks in the row itself. */
export function DesignRow({ design }: { readonly design: StoredDesign }) {
  const text = useText();
  const app = useAppHandle();
  const lineOf = useStoredLine();
  const close = useCloseDialog();
  const isOpen = useApp((state) => state.doc.key === design.key);
  const [mode, setMode] = useState<'rest' | 'renaming' | 'asking'>('rest');
  const title = design.title || text(start.untitled);
  const named = (action: Text): string =>
    text({ en: ofDesign.en({ action: action.en, title }), zh: ofDesign.zh({ action: action.zh, title }) });
  const rest = (): void => setMode('rest');
  const open = (): void => {
    if (isOpen) close();
    else void openStored(app, design.key);
  };
  if (mode === 'asking') {
    return (
      <li className="flex min-h-12 items-center gap-2 rounded-8 bg-error-soft px-2">
        <span className="min-w-0 flex-1">{text({ en: askRemove.en({ title }), zh: askRemove.zh({ title }) })}</span>
        <Button size="sm" onClick={rest}>
          {text(words.keep)}
        </Button>
        {/* The question takes the place of the button that asked it, and so does the focus. */}
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
        <Button size="sm" autoFocus onClick={() => void removeDesign(app, design.key)}>
          {text(words.remove)}
        </Button>
      </li>
    );
  }
  return (
    <li className="flex min-h-12 items-center gap-2 rounded-8 px-2 hover:bg-fill">
      {mode === 'renaming' ? (
        <DesignName
          title={design.title}
          onDone={(next) => {
            rest();
            if (next !== undefined && next !== design.title) void renameDesign(app, design.key, next);
          }}
        />
      ) : (
        <button type="button" onClick={open} className="flex min-w-0 flex-1 flex-col rounded-6 py-1 text-left">
          <span className="w-full truncate font-medium">{title}</span>
          <span className="text-12 text-muted">{lineOf(design)}</span>
        </button>
      )}
      {isOpen && <Tag>{text(words.open)}</Tag>}
      <ProblemTag design={design} />
      <IconButton
        size="sm"
        label={named(words.rename)}
        icon={<Pencil {...icon} />}
        onClick={() => setMode('renaming')}
      />
      <IconButton
        size="sm"
        label={named(words.duplicate)}
        icon={<Copy {...icon} />}
        onClick={() => void duplicateDesign(app, design)}
      />
      <IconButton size="sm" label={named(words.remove)} icon={<Trash2 {...icon} />} onClick={() => setMode('asking')} />
    </li>
  );
}
