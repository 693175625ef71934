import { useEffect, useEffectEvent } from 'react';

/** Runs once the component is in the page. */
export function useMounted(run: () => void): void {
  const latest = useEffectEvent(run);
  useEffect(() => latest(), []);
}
