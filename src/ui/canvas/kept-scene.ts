import type { GatewayMark, Hull, Route, Scene } from '../../core/scene/scene.ts';

/**
 * Replaces the parts of a new scene that say the same as before by the objects of before, so that a component which is given one of
 * them is not drawn again. Drawing from it stays pure: it only ever exchanges equals.
 */
export function createKeeper(): (scene: Scene) => Scene {
  let [routes, hulls, gateways]: [readonly Route[], readonly Hull[], readonly GatewayMark[]] = [[], [], []];
  return (scene) => {
    routes = kept(scene.routes, routes, ({ key }) => key);
    hulls = kept(scene.hulls, hulls, ({ id }) => id);
    gateways = kept(scene.gateways, gateways, ({ id }) => id);
    return { ...scene, routes, hulls, gateways };
  };
}

/** The items with those of before wherever they are equal; the very list of before when all are. */
function kept<T>(items: readonly T[], before: readonly T[], keyOf: (item: T) => string): readonly T[] {
  const known = new Map(before.map((item) => [keyOf(item), item]));
  const next = items.map((item) => {
    const old = known.get(keyOf(item));
    return old !== undefined && equal(old, item) ? old : item;
  });
  return next.length === before.length && next.every((item, n) => item === before[n]) ? before : next;
}

/** Whether two plain values say the same. Scenes hold numbers, texts, arrays and records, nothing else. */
function equal(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  // Both are records of the same scene type; a key that the other lacks gives undefined, which equals nothing.
  return keys.every((key) => equal((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]));
}
