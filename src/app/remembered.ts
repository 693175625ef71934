import type { Design, Model } from '../core/design/design.ts';

/** Computes a value once for each object and keeps it as long as the object lives. */
export function remembered<K extends Model | Design, V>(compute: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const entry = known.get(key) ?? { value: compute(key) };
    known.set(key, entry);
    return entry.value;
  };
}
