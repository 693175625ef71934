import { Copy, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { duplicateDesign, openStored, removeDesign, renameDesign } from '../../app/documents.ts';
import type { StoredDesign } from '../../app/ports.ts';
import type { Text } from '../../core/base/text.ts';
import { say } from '../../core/base/text.ts';
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

/** After a question or a new name the row is itself again, and the focus is where the person was. */
type Mode = 'rest' | 'renaming' | 'renamed' | 'asking' | 'kept';

/** A stored design and what can be done with it. Deleting asks in the row itself. */
export function DesignRow({ design: stored }: { readonly design: StoredDesign }) {
  const text = useText();
  const app = useAppHandle();
  const isOpen = useApp((state) => state.doc.key === stored.key);
  // The open design is ahead of what is stored by the moment that writing takes.
  const design = { ...stored, title: useApp(({ doc }) => (doc.key === stored.key ? doc.design.title : stored.title)) };
  const [mode, setMode] = useState<Mode>('rest');
  const title = design.title || text(start.untitled);
  const named = ({ en, zh }: Text): string =>
    text({ en: ofDesign.en({ action: en, title }), zh: ofDesign.zh({ action: zh, title }) });
  if (mode === 'asking') return <AskRemove design={design} title={title} onKeep={() => setMode('kept')} />;
  return (
    <li className="flex min-h-12 items-center gap-2 rounded-8 px-2 hover:bg-fill">
      {mode === 'renaming' ? (
        <DesignName
          title={design.title}
          onDone={(next, by) => {
            setMode(by === 'key' ? 'renamed' : 'rest');
            if (next !== undefined && next !== design.title) void renameDesign(app, design.key, next);
          }}
        />
      ) : (
        <OpenDesign design={design} title={title} isOpen={isOpen} takesFocus={mode === 'renamed'} />
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
      <IconButton
        size="sm"
        label={named(words.remove)}
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus={mode === 'kept'}
        icon={<Trash2 {...icon} />}
        onClick={() => setMode('asking')}
      />
    </li>
  );
}

interface OpenProps {
  readonly design: StoredDesign;
  readonly title: string;
  readonly isOpen: boolean;
  readonly takesFocus: boolean;
}

function OpenDesign({ design, title, isOpen, takesFocus }: OpenProps) {
  const app = useAppHandle();
  const lineOf = useStoredLine();
  const close = useCloseDialog();
  const open = (): void => {
    if (isOpen) close();
    else void openStored(app, design.key);
  };
  return (
    <button
      type="button"
      // oxlint-disable-next-line jsx-a11y/no-autofocus
      autoFocus={takesFocus}
      onClick={open}
      className="flex min-w-0 flex-1 flex-col rounded-6 py-1 text-left"
    >
      <span className="w-full truncate font-medium">{title}</span>
      <span className="text-12 text-muted">{lineOf(design)}</span>
    </button>
  );
}

interface AskProps {
  readonly design: StoredDesign;
  readonly title: string;
  readonly onKeep: () => void;
}

/** The question takes the place of the row, and the focus goes to the answer that does no harm. */
function AskRemove({ design, title, onKeep }: AskProps) {
  const text = useText();
  const app = useAppHandle();
  return (
    <li className="flex min-h-12 items-center gap-2 rounded-8 bg-error-soft px-2">
      <span className="min-w-0 flex-1">{text(say(askRemove, { title }))}</span>
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
      <Button size="sm" autoFocus onClick={onKeep}>
        {text(words.keep)}
      </Button>
      <Button size="sm" onClick={() => void removeDesign(app, design.key)}>
        {text(words.remove)}
      </Button>
    </li>
  );
}
