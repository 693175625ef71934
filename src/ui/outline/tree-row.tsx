import { ChevronDown, ChevronRight } from 'lucide-react';
import type { MouseEvent } from 'react';
import { problemsAt } from '../../app/derived.ts';
import { KindGlyph } from '../canvas/nodes/kind-glyph.tsx';
import { SeverityGlyph } from '../canvas/severity-glyph.tsx';
import { useApp } from '../use-app.ts';
import type { OutlineRow } from './outline-rows.ts';

/** Height of a row. */
export const ROW_PX = 24;

interface Props {
  readonly row: OutlineRow;
  /** Its place among all rows, counted from 0. */
  readonly at: number;
  readonly isSelected: boolean;
  /** Whether Tab comes here. */
  readonly isCurrent: boolean;
  readonly onClick: (event: MouseEvent) => void;
  readonly onToggle: () => void;
  readonly onOpen: () => void;
}

/** One thing. Rows out of sight are not in the page, so each says itself how many there are beside it. */
export function TreeRow({ row, at, isSelected, isCurrent, onClick, onToggle, onOpen }: Props) {
  return (
    // The keys of an item are those of its tree, which hears them as they bubble up.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      role="treeitem"
      data-key={row.key}
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
      aria-selected={isSelected}
      {...(row.children > 0 ? { 'aria-expanded': row.open } : {})}
      tabIndex={isCurrent ? 0 : -1}
      style={{ top: at * ROW_PX }}
      onClick={onClick}
      onDoubleClick={onOpen}
      className="absolute inset-x-0 flex h-6 items-center gap-1.5 rounded-6 pr-2 text-125 -outline-offset-2 select-none hover:bg-fill aria-selected:bg-soft aria-selected:ring-1 aria-selected:ring-ring aria-selected:ring-inset"
    >
      <span aria-hidden="true" className={indents[row.level] ?? 'w-14'} />
      <Chevron row={row} onToggle={onToggle} />
      <span className="flex text-muted">
        <KindGlyph kind={row.kind} />
      </span>
      <span className="truncate" title={row.name}>
        {row.name}
      </span>
      <Tally row={row} />
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
      className="-m-1.5 flex shrink-0 cursor-pointer p-1.5 text-muted"
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
  return row.children > 0 ? (
    <span className="ml-auto shrink-0 text-11 text-subtle tabular-nums">{row.children}</span>
  ) : null;
}
