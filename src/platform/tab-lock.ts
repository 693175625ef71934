import type { DesignHint, DesignKey, Designs } from '../app/ports.ts';

/** One page writes a design. The browser frees the lock when the page closes or crashes (48 ms after; docs/reliability.md, F14). */
export function tabLock(tell: (hint: DesignHint) => void): Pick<Designs, 'claim'> {
  if (!('locks' in navigator)) return { claim: () => Promise.resolve(true) };
  let wanted: DesignKey | undefined;
  let letGo: (() => void) | undefined;
  let waiting = new AbortController();

  /** Holds the lock until the next claim, or gives it back at once when nobody wants it any more. */
  const hold = (key: DesignKey): Promise<void> | undefined =>
    key === wanted ? new Promise((resolve) => (letGo = resolve)) : undefined;
  const lost = (key: DesignKey): void => {
    if (key !== wanted || !letGo) return;
    letGo = undefined;
    tell({ type: 'lost', key });
  };
  const wait = (key: DesignKey): void => {
    const granted = (): Promise<void> | undefined => {
      const held = hold(key);
      if (held) tell({ type: 'granted', key });
      return held;
    };
    // Rejects when the next claim calls it off, and when the lock is taken away after it was granted.
    navigator.locks.request(nameOf(key), { signal: waiting.signal }, granted).catch(() => lost(key));
  };
  const claim = (key: DesignKey, how: 'ask' | 'take'): Promise<boolean> => {
    if (key === wanted && letGo) return Promise.resolve(true);
    letGo?.();
    letGo = undefined;
    waiting.abort();
    waiting = new AbortController();
    wanted = key;
    return new Promise((resolve) => {
      const answered = (lock: Lock | null): Promise<void> | undefined => {
        resolve(lock !== null);
        if (lock) return hold(key);
        if (key === wanted) wait(key);
        return undefined;
      };
      const options = how === 'take' ? { steal: true } : { ifAvailable: true };
      navigator.locks.request(nameOf(key), options, answered).catch(() => lost(key));
    });
  };
  return { claim };
}

const nameOf = (key: DesignKey): string => `design:${key}`;
