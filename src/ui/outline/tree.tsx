import type { KeyboardEvent, MouseEvent } from 'react';
import { useRef, useState } from 'react';
import type { ElementId } from '../../core/design/ids.ts';
import { isLinkId } from '../../core/design/ids.ts';
import { indexOf } from '../../core/design/model-index.ts';
import { outline } from '../strings/panels.ts';
import { useApp, useAppHandle, useText } from '../use-app.ts';
import type { OutlineRow } from './outline-rows.ts';
import { keysAround, outlineRows } from './outline-rows.ts';
import { treeKey } from './tree-key.ts';
import { ROW_PX, TreeRow } from './tree-row.tsx';
import { useRowFocus } from './use-row-focus.ts';
import { useRowWindow } from './use-row-window.ts';

/** The rows in sight, and the one that the keyboard is on. */
export function Tree() {
  const text = useText();
  const app = useAppHandle();
  const index = indexOf(useApp((state) => state.doc.design.model));
  const selection = useApp((state) => state.ui.selection);
  const list = useRef<HTMLDivElement>(null);
  const { closed, toggle, active, setActive } = useOpenRows();
  const rows = outlineRows(index, closed);
  const current = rows.find(({ key }) => key === active) ?? rows.find(({ id }) => selection.includes(id)) ?? rows[0];
  const { first, end } = useRowWindow(list, ROW_PX);
  const focus = useRowFocus(list, { current: current?.key, selection });
  const onKeyDown = (event: KeyboardEvent): void => {
    const move = current && treeKey(event.key, rows, current);
    if (!move || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    if (move.type === 'toggle') return toggle(move.row.key);
    if (move.type === 'select') return app.select([move.row.id]);
    setActive(move.row.key);
    focus(move.row.key);
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
      <div role="none" className="relative" style={{ height: rows.length * ROW_PX }}>
        {rows.map((row, at) =>
          (at >= first && at < end) || row === current ? (
            <TreeRow
              key={row.key}
              row={row}
              at={at}
              isSelected={selection.includes(row.id)}
              isCurrent={row === current}
              onClick={(event) => onClick(event, row)}
              onToggle={() => toggle(row.key)}
              onOpen={() => app.frame([row.id])}
            />
          ) : null,
        )}
      </div>
    </div>
  );
}

/** Which rows are closed, and which one the keyboard is on. A selection from elsewhere opens the way to it. */
function useOpenRows() {
  const model = useApp((state) => state.doc.design.model);
  const selection = useApp((state) => state.ui.selection);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [active, setActive] = useState<string>();
  const [seen, setSeen] = useState<readonly ElementId[]>(selection);
  if (seen !== selection) {
    setSeen(selection);
    const [chosen] = selection;
    if (chosen !== undefined && !isLinkId(chosen) && !active?.endsWith(chosen)) {
      const around = keysAround(indexOf(model), chosen);
      if (around.some((key) => closed.has(key))) setClosed(new Set([...closed].filter((key) => !around.includes(key))));
      setActive(undefined);
    }
  }
  const toggle = (key: string): void => {
    const next = new Set(closed);
    if (!next.delete(key)) next.add(key);
    setClosed(next);
  };
  return { closed, toggle, active, setActive };
}
