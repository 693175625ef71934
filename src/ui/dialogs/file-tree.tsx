import { File, Folder, FolderOpen } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useState } from 'react';
import { exporting } from '../strings/export.ts';
import { useText } from '../use-app.ts';
import type { FileRow } from './file-rows.ts';
import { fileRows } from './file-rows.ts';

interface Props {
  readonly root: string;
  readonly files: readonly { readonly path: string }[];
  /** Path of the file that is shown. */
  readonly active: string;
  readonly onSelect: (path: string) => void;
}

const indents: Readonly<Record<number, string>> = { 1: 'pl-2', 2: 'pl-6', 3: 'pl-10' };

/** The files by folder. The one with the focus is shown; folders open and close. */
export function FileTree({ root, files, active, onSelect }: Props) {
  const text = useText();
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [focused, setFocused] = useState(active);
  const rows = fileRows(root, files, closed);
  const current = rows.find(({ path }) => path === focused) ?? rows[0];
  const show = (row: FileRow): void => {
    if (row.open === undefined) onSelect(row.path);
  };
  const toggle = (path: string): void => {
    const next = new Set(closed);
    if (!next.delete(path)) next.add(path);
    setClosed(next);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (!current) return;
    const opens = current.open === undefined ? undefined : (toggles[event.key]?.(current.open) ?? false);
    const next = rows[targetOf(event.key, rows.indexOf(current), rows.length)];
    if (!opens && !next) return;
    event.preventDefault();
    if (opens) return toggle(current.path);
    if (!next) return;
    show(next);
    event.currentTarget.querySelector<HTMLElement>(`[data-path="${CSS.escape(next.path)}"]`)?.focus();
  };
  return (
    // Only its items take focus; the tree hears the keys that bubble up from them.
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus
    <div
      role="tree"
      aria-label={text(exporting.tree)}
      onKeyDown={onKeyDown}
      className="min-h-0 flex-1 overflow-auto p-2"
    >
      {rows.map((row) => (
        <button
          key={row.path}
          type="button"
          role="treeitem"
          aria-level={row.level}
          aria-selected={row.path === active}
          {...(row.open === undefined ? {} : { 'aria-expanded': row.open })}
          data-path={row.path}
          tabIndex={row.path === current?.path ? 0 : -1}
          title={row.name}
          onFocus={() => setFocused(row.path)}
          onClick={() => (row.open === undefined ? show(row) : toggle(row.path))}
          className={`flex h-6.5 w-full items-center gap-1.5 rounded-6 pr-2 text-125 -outline-offset-2 hover:bg-fill aria-selected:bg-soft aria-selected:ring-1 aria-selected:ring-ring aria-selected:ring-inset ${indents[row.level]}`}
        >
          <RowIcon open={row.open} />
          <span className="truncate">{row.name}</span>
        </button>
      ))}
    </div>
  );
}

function RowIcon({ open }: { readonly open: boolean | undefined }) {
  const Icon = open === undefined ? File : open ? FolderOpen : Folder;
  return <Icon size={14} strokeWidth={1.75} className="shrink-0 text-muted" aria-hidden="true" />;
}

/** Keys that open or close a folder, by whether it is open. */
const toggles: Readonly<Record<string, (open: boolean) => boolean>> = {
  ArrowRight: (open) => !open,
  ArrowLeft: (open) => open,
  Enter: () => true,
  ' ': () => true,
};

/** Where a key leads from a place in a list; -1 where it leads nowhere. */
function targetOf(key: string, at: number, count: number): number {
  if (key === 'ArrowDown') return Math.min(at + 1, count - 1);
  if (key === 'ArrowUp') return Math.max(at - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : -1;
}
