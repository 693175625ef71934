import { ChevronDown, Download, Link, PanelLeft, PanelRight, Redo2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { isBlank } from '../../core/design/design.ts';
import { lenses } from '../../core/lenses/index.ts';
import { Button, IconButton } from '../kit/button.tsx';
import { Menu } from '../kit/menu.tsx';
import { Segmented } from '../kit/segmented.tsx';
import { shell } from '../strings/shell.ts';
import { useApp, useAppHandle, useText } from '../use-app.ts';
import { Logo } from './logo.tsx';
import { RenameDesign } from './rename-design.tsx';
import { useActionTitle } from './use-action-title.ts';
import { useKeyOf } from './use-key-of.ts';

const icon = { size: 15, strokeWidth: 1.75, 'aria-hidden': true } as const;

/** The bar on top: whose design, through which lens, and what to do with it. */
export function Header() {
  const text = useText();
  const app = useAppHandle();
  const title = useActionTitle();
  const blank = useApp((state) => isBlank(state.doc.design.model));
  const lens = useApp((state) => state.ui.lens);
  const options = lenses.map((one) => ({ value: one.id, label: text(one.title), hint: one.key }));
  return (
    <header className="flex h-12 shrink-0 items-center gap-2 border-b border-line bg-panel px-3">
      <Logo />
      <Rule />
      <h1 className="flex">
        <DesignMenu />
      </h1>
      <span className="flex-1" />
      <Segmented label={text(shell.lens)} options={options} value={lens} onChange={(next) => app.ui({ lens: next })} />
      <span className="flex-1" />
      <PanelButtons />
      <Rule />
      <HistoryButtons />
      <Rule />
      <Button disabled={blank} icon={<Link {...icon} />} onClick={() => app.run('share')}>
        {title('share')}
      </Button>
      <Button kind="primary" disabled={blank} icon={<Download {...icon} />} onClick={() => app.run('export')}>
        {title('export')}
      </Button>
    </header>
  );
}

/** Divides the groups of the bar. */
const Rule = () => <span aria-hidden="true" className="mx-1 h-5 w-px bg-line" />;

function PanelButtons() {
  const app = useAppHandle();
  const title = useActionTitle();
  const panels = useApp((state) => state.ui.panels);
  return (
    <>
      <IconButton
        label={title('toggle-left')}
        aria-pressed={panels.left}
        icon={<PanelLeft {...icon} />}
        onClick={() => app.run('toggle-left')}
      />
      <IconButton
        label={title('toggle-right')}
        aria-pressed={panels.right}
        icon={<PanelRight {...icon} />}
        onClick={() => app.run('toggle-right')}
      />
    </>
  );
}

function HistoryButtons() {
  const app = useAppHandle();
  const title = useActionTitle();
  const keyOf = useKeyOf();
  const canUndo = useApp(({ doc }) => !doc.readOnly && doc.history.past.length > 0);
  const canRedo = useApp(({ doc }) => !doc.readOnly && doc.history.future.length > 0);
  return (
    <>
      <IconButton
        label={title('undo')}
        shortcut={keyOf('undo')}
        disabled={!canUndo}
        icon={<Undo2 {...icon} size={16} />}
        onClick={() => app.run('undo')}
      />
      <IconButton
        label={title('redo')}
        shortcut={keyOf('redo')}
        disabled={!canRedo}
        icon={<Redo2 {...icon} size={16} />}
        onClick={() => app.run('redo')}
      />
    </>
  );
}

function DesignMenu() {
  const text = useText();
  const app = useAppHandle();
  const actionTitle = useActionTitle();
  const keyOf = useKeyOf();
  const title = useApp((state) => state.doc.design.title);
  const [renaming, setRenaming] = useState(false);
  if (renaming) return <RenameDesign onDone={() => setRenaming(false)} />;
  const item = (id: string) => ({ id, label: actionTitle(id), key: keyOf(id), onSelect: () => void app.run(id) });
  const trigger = (
    <button
      type="button"
      aria-label={`${text(shell.designMenu)}: ${title || text(shell.untitled)}`}
      className="flex h-8 max-w-60 items-center gap-1.5 rounded-8 px-2 font-medium hover:bg-fill"
    >
      <span className="truncate">{title || text(shell.untitled)}</span>
      <ChevronDown size={14} strokeWidth={1.75} aria-hidden="true" className="shrink-0 text-muted" />
    </button>
  );
  return (
    <Menu
      trigger={trigger}
      groups={[
        [{ id: 'rename', label: text(shell.rename), onSelect: () => setRenaming(true) }],
        [item('new-design'), item('open-templates'), item('open-designs'), item('open-file'), item('save-file')],
        [item('arrange'), item('shortcuts')],
      ]}
    />
  );
}
