import type { OutlineRow } from './outline-rows.ts';

export type TreeMove =
  | { readonly type: 'focus'; readonly row: OutlineRow }
  | { readonly type: 'toggle'; readonly row: OutlineRow }
  | { readonly type: 'select'; readonly row: OutlineRow };

/** What a key means in a tree (WAI-ARIA authoring practices, tree view); undefined for a key that means nothing here. */
export function treeKey(key: string, rows: readonly OutlineRow[], current: OutlineRow): TreeMove | undefined {
  const at = rows.indexOf(current);
  const move = moves[key];
  if (move) return move(rows, at, current);
  return key.length === 1 ? focus(nextNamed(rows, at, key)) : undefined;
}

type Move = (rows: readonly OutlineRow[], at: number, current: OutlineRow) => TreeMove | undefined;

const focus = (row: OutlineRow | undefined): TreeMove | undefined => (row ? { type: 'focus', row } : undefined);
const toggle = (row: OutlineRow): TreeMove => ({ type: 'toggle', row });
const select: Move = (_rows, _at, row) => ({ type: 'select', row });

const moves: Readonly<Record<string, Move>> = {
  ArrowDown: (rows, at) => focus(rows[at + 1]),
  ArrowUp: (rows, at) => focus(rows[at - 1]),
  Home: (rows) => focus(rows[0]),
  End: (rows) => focus(rows.at(-1)),
  ArrowRight: (rows, at, current) => {
    if (current.children === 0) return undefined;
    return current.open ? focus(rows[at + 1]) : toggle(current);
  },
  ArrowLeft: (rows, at, current) => (current.open ? toggle(current) : focus(parentOf(rows, at))),
  Enter: select,
  ' ': select,
};

function parentOf(rows: readonly OutlineRow[], at: number): OutlineRow | undefined {
  const level = rows[at]?.level ?? 1;
  return rows.slice(0, at).findLast((row) => row.level < level);
}

/** The next line whose name starts with the letter, round the end. */
function nextNamed(rows: readonly OutlineRow[], at: number, letter: string): OutlineRow | undefined {
  const starts = (row: OutlineRow): boolean => row.name.toLowerCase().startsWith(letter.toLowerCase());
  return [...rows.slice(at + 1), ...rows.slice(0, at)].find(starts);
}
