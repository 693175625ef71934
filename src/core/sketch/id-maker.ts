import type { EntityId, Kind } from '../design/ids.ts';
import { freshId } from '../design/ids.ts';

/** Makes ids of names, none twice and none that is taken: `c1`, then `c1-2`. Linear also where all names give one id. */
export function createIdMaker(takenIds: Iterable<EntityId> = []): (kind: Kind, name: string) => EntityId {
  const taken = new Set(takenIds);
  const next = new Map<EntityId, number>();
  return (kind, name) => {
    const base = freshId({}, kind, name);
    for (let n = next.get(base) ?? 1; ; n++) {
      const id = n === 1 ? base : freshId({}, kind, `${name}-${n}`);
      if (taken.has(id)) continue;
      next.set(base, n + 1);
      taken.add(id);
      return id;
    }
  };
}
