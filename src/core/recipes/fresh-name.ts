import { limits } from '../base/limits.ts';
import type { Kind } from '../design/ids.ts';
import type { ModelIndex } from '../design/model-index.ts';

/** The hint, or the hint with the first free number from 2 on: names are unique within a kind. At most 63 characters. */
export function freshName(ix: ModelIndex, kind: Kind, hint: string): string {
  for (let n = 1; ; n++) {
    const suffix = n === 1 ? '' : `-${n}`;
    const name = hint.slice(0, limits.nameLength - suffix.length) + suffix;
    if (!ix.named(kind, name)) return name;
  }
}
