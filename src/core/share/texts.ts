import { successorOf } from './successor.ts';

/** How a text is told: one never seen before, what comes after the last one of its column, or one seen some texts ago. */
const FRESH = 0;
const SUCCESSOR = 1;
const KNOWN = 2;

/** What both ends of a link know about the texts so far. */
export interface TextTable {
  /** The code of a text that is about to be told. */
  codeOf(value: string, column: string): number;
  /** The text of a code; undefined for {@link FRESH}, and for a code that no writer gives. */
  textOf(code: number, column: string): string | undefined;
  isFresh(code: number): boolean;
  /** Remembers the text that was told. */
  keep(value: string, column: string): void;
}

export function textTable(): TextTable {
  const known: string[] = [];
  const rank = new Map<string, number>();
  const last = new Map<string, string>();
  const next = (column: string): string | undefined => {
    const before = last.get(column);
    return before === undefined ? undefined : successorOf(before);
  };
  return {
    codeOf: (value, column) => {
      if (next(column) === value) return SUCCESSOR;
      const at = rank.get(value);
      return at === undefined ? FRESH : KNOWN + (known.length - 1 - at);
    },
    textOf: (code, column) => (code === SUCCESSOR ? next(column) : known[known.length - 1 - (code - KNOWN)]),
    isFresh: (code) => code === FRESH,
    keep: (value, column) => {
      last.set(column, value);
      if (rank.has(value)) return;
      rank.set(value, known.length);
      known.push(value);
    },
  };
}
