import { limits } from '../core/base/limits.ts';
import type { Model } from '../core/design/design.ts';
import type { Kind } from '../core/design/ids.ts';
import { kinds } from '../core/design/kinds/index.ts';
import { indexOf } from '../core/design/model-index.ts';

/** The name of a new thing before anybody names it: `cluster1`, `shop/service1`, or the next free number. */
export function freshName(model: Model, kind: Kind): string {
  return nextName(namesOf(model, kind), `${kinds[kind].prefix}1`);
}

/** Every name of a kind that is taken. A set of its own, so that a caller may add the names it is about to give. */
export function namesOf(model: Model, kind: Kind): Set<string> {
  return new Set(
    indexOf(model)
      .all(kind)
      .map(({ name }) => name),
  );
}

/** The name itself if it is free, otherwise the next free one: `east` gives `east-2`, `cluster1` gives `cluster2`. */
export function nextName(taken: ReadonlySet<string>, name: string): string {
  if (!taken.has(name)) return name;
  const [, stem = name, digits] = /^(.*?)(\d{1,6})$/.exec(name) ?? [];
  for (let n = digits === undefined ? 2 : Number(digits) + 1; ; n++) {
    const ending = digits === undefined ? `-${n}` : String(n);
    // Cutting keeps within what every kind of name may hold.
    const candidate = stem.slice(0, limits.nameLength - ending.length) + ending;
    if (!taken.has(candidate)) return candidate;
  }
}
