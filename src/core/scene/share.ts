/**
 * The new value, with every part that equals the old one taken from there: whoever memoises on identity then redraws what changed
 * and nothing else. For plain data: objects, lists and scalars. O(size).
 */
export function shared<T>(before: T | undefined, now: T): T {
  if (Object.is(before, now)) return now;
  if (Array.isArray(before) && Array.isArray(now)) return sharedList(before, now) as T; // a list of the same type
  if (!isRecord(before) || !isRecord(now)) return now;
  const keys = Object.keys(now);
  let isSame = keys.length === Object.keys(before).length;
  const parts: Record<string, unknown> = {};
  for (const key of keys) {
    parts[key] = shared(before[key], now[key]);
    if (!Object.hasOwn(before, key) || !Object.is(parts[key], before[key])) isSame = false;
  }
  // The same keys as `now`, with values that equal its own.
  return (isSame ? before : parts) as T;
}

function sharedList(before: readonly unknown[], now: readonly unknown[]): readonly unknown[] {
  const parts = now.map((part, n) => shared(before[n], part));
  return parts.length === before.length && parts.every((part, n) => Object.is(part, before[n])) ? before : parts;
}

/** As {@link shared}, for a list whose parts have keys: a part is compared with the one of its key, wherever that stood. */
export function sharedByKey<T>(before: readonly T[], now: readonly T[], keyOf: (part: T) => string): readonly T[] {
  const known = new Map(before.map((part) => [keyOf(part), part]));
  const parts = now.map((part) => shared(known.get(keyOf(part)), part));
  return parts.length === before.length && parts.every((part, n) => part === before[n]) ? before : parts;
}

/** As {@link shared}, for maps. */
export function sharedMap<K, V>(before: ReadonlyMap<K, V> | undefined, now: ReadonlyMap<K, V>): ReadonlyMap<K, V> {
  if (!before) return now;
  const parts = new Map([...now].map(([key, value]) => [key, shared(before.get(key), value)]));
  const isSame = parts.size === before.size && [...parts].every(([key, value]) => before.get(key) === value);
  return isSame ? before : parts;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
