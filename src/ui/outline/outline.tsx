import { ChevronDown, ChevronRight } from 'lucide-react';
import type { KeyboardEvent, MouseEvent } from 'react';
import { useRef, useState } from 'react';
import { problemsAt } from '../../app/derived.ts';
import { isBlank } from '../../core/design/design.ts';
import { indexOf } from '../../core/design/model-index.ts';
import { KindGlyph } from '../canvas/nodes/kind-glyph.tsx';
import { SeverityGlyph } from '../canvas/severity-glyph.tsx';
import { outline } from '../strings/panels.ts';
import { useApp, useAppHandle, useText } from '../use-app.ts';
import type { OutlineRow } from './outline-rows.ts';
import { outlineRows } from './outline-rows.ts';
import { treeKey } from './tree-key.ts';

/** The drawing as a tree: the twin of the board for the keyboard and for screen readers. */
export function Outline() {
  const text = useText();
  const model = useApp((state) => state.doc.design.model);
  return (
    <section aria-label={text(outline.title)} className="flex min-h-0 flex-1 flex-col border-t border-line">
      <h2 className="flex h-8.5 shrink-0 items-center px-4 text-12 font-semibold">{text(outline.title)}</h2>
      {isBlank(model) ? <p className="px-4 text-12 text-muted">{text(outline.nothing)}</p> : <Tree />}
    </section>
  );
}

function Tree() {
  const text = useText();
  const app = useAppHandle();
  const model = useApp((state) => state.doc.design.model);
  const selection = useApp((state) => state.ui.selection);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [active, setActive] = useState<string>();
  const list = useRef<HTMLDivElement>(null);
  const rows = outlineRows(indexOf(model), closed);
  const current = rows.find((row) => row.key === active) ?? rows.find((row) => selection.includes(row.id)) ?? rows[0];
  const focus = (row: OutlineRow): void => {
    setActive(row.key);
    list.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(row.key)}"]`)?.focus();
  };
  const toggle = (row: OutlineRow): void => {
    const next = new Set(closed);
    if (!next.delete(row.key)) next.add(row.key);
    setClosed(next);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const move = current && treeKey(event.key, rows, current);
    if (!move) return;
    event.preventDefault();
    event.stopPropagation();
    if (move.type === 'focus') focus(move.row);
    else if (move.type === 'toggle') toggle(move.row);
    else app.select([move.row.id]);
  };
  const onClick = (event: MouseEvent, row: OutlineRow): void => {
    setActive(row.key);
    app.select(event.shiftKey && !selection.includes(row.id) ? [...selection, row.id] : [row.id]);
  };
  return (
    // Only its items take focus; the tree hears the keys that bubble up from them.
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus
    <div
      ref={list}
      role="tree"
      aria-label={text(outline.title)}
      className="min-h-0 flex-1 overflow-y-auto px-2 pb-2"
      onKeyDown={onKeyDown}
    >
      {rows.map((row) => (
        // The keys of an item are those of its tree, which hears them as they bubble up.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
        <div
          key={row.key}
          role="treeitem"
          data-key={row.key}
          aria-level={row.level}
          aria-selected={selection.includes(row.id)}
          {...(row.children > 0 ? { 'aria-expanded': row.open } : {})}
          tabIndex={row.key === current?.key ? 0 : -1}
          onClick={(event) => onClick(event, row)}
          onDoubleClick={() => app.frame([row.id])}
          className="flex h-6 items-center gap-1.5 rounded-6 pr-2 text-125 select-none outline-offset-0 hover:bg-fill aria-selected:bg-soft aria-selected:ring-1 aria-selected:ring-ring aria-selected:ring-inset"
        >
          <span aria-hidden="true" className={indents[row.level] ?? 'w-14'} />
          <Chevron row={row} onToggle={() => toggle(row)} />
          <span className="flex text-muted">
            <KindGlyph kind={row.kind} />
          </span>
          <span className="truncate">{row.name}</span>
          <Tally row={row} />
        </div>
      ))}
    </div>
  );
}

/** 14 px a level. */
const indents: Readonly<Record<number, string>> = { 1: 'w-0', 2: 'w-3.5', 3: 'w-7', 4: 'w-10.5' };

function Chevron({ row, onToggle }: { readonly row: OutlineRow; readonly onToggle: () => void }) {
  if (row.children === 0) return <span aria-hidden="true" className="w-3 shrink-0" />;
  const Glyph = row.open ? ChevronDown : ChevronRight;
  return (
    // The keyboard opens and closes with the arrow keys of the tree; this is for the pointer.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <span
      className="-m-1 flex shrink-0 cursor-pointer p-1 text-muted"
      onClick={(event) => {
        event.stopPropagation();
        onToggle();
      }}
    >
      <Glyph size={12} strokeWidth={1.75} aria-hidden="true" />
    </span>
  );
}

/** At the right edge: the worst problem inside, or how much stands inside. */
function Tally({ row }: { readonly row: OutlineRow }) {
  const problems = useApp((state) => problemsAt(state.doc.design.model, row.id));
  if (problems && problems.worst !== 'info') {
    return (
      <span className="ml-auto shrink-0">
        <SeverityGlyph severity={problems.worst} size={13} />
      </span>
    );
  }
  return row.children > 0 ? <span className="ml-auto shrink-0 text-11 text-subtle">{row.children}</span> : null;
}
