import type { Kind } from '../design/ids.ts';

/** The names that a text declares, by kind. Suggestions ask it when all of the text is known. */
export interface Names {
  add(kind: Kind, name: string): void;
  has(kind: Kind, name: string): boolean;
  all(kind: Kind): readonly string[];
}

export function createNames(): Names {
  const byKind = new Map<Kind, Set<string>>();
  const none: ReadonlySet<string> = new Set();
  const of = (kind: Kind): ReadonlySet<string> => byKind.get(kind) ?? none;
  return {
    add: (kind, name) => void byKind.set(kind, (byKind.get(kind) ?? new Set<string>()).add(name)),
    has: (kind, name) => of(kind).has(name),
    all: (kind) => [...of(kind)],
  };
}
