import type { OutlineRow } from './outline-rows.ts';

export type TreeMove =
  | { readonly type: 'focus'; readonly row: OutlineRow }
  | { readonly type: 'toggle'; readonly row: OutlineRow }
  | { readonly type: 'select'; readonly row: OutlineRow };

/** What a key means in a tree (WAI-ARIA authoring practices, tree view); undefined for a key that means nothing here. */
export function treeKey(key: string, rows: readonly OutlineRow[], current: OutlineRow): TreeMove | undefined {
  const at = rows.indexOf(current);
  const focus = (row: OutlineRow | undefined): TreeMove | undefined => (row ? { type: 'focus', row } : undefined);
  switch (key) {
    case 'ArrowDown':
      return focus(rows[at + 1]);
    case 'ArrowUp':
      return focus(rows[at - 1]);
    case 'Home':
      return focus(rows[0]);
    case 'End':
      return focus(rows.at(-1));
    case 'ArrowRight':
      if (current.children === 0) return undefined;
      return current.open ? focus(rows[at + 1]) : { type: 'toggle', row: current };
    case 'ArrowLeft':
      return current.open ? { type: 'toggle', row: current } : focus(parentOf(rows, at));
    case 'Enter':
    case ' ':
      return { type: 'select', row: current };
    default:
      return key.length === 1 ? focus(nextNamed(rows, at, key)) : undefined;
  }
}

function parentOf(rows: readonly OutlineRow[], at: number): OutlineRow | undefined {
  const level = rows[at]?.level ?? 1;
  return rows.slice(0, at).findLast((row) => row.level < level);
}

/** The next line whose name starts with the letter, round the end. */
function nextNamed(rows: readonly OutlineRow[], at: number, letter: string): OutlineRow | undefined {
  const starts = (row: OutlineRow): boolean => row.name.toLowerCase().startsWith(letter.toLowerCase());
  return [...rows.slice(at + 1), ...rows.slice(0, at)].find(starts);
}
