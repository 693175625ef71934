import { useEffect } from 'react';
import type { Toast } from '../../app/state.ts';
import { useAppHandle } from '../use-app.ts';

/** How long a message stays that needs no answer. */
const SHOWN_MS = 6_000;

export function useDismissal(toast: Toast): void {
  const app = useAppHandle();
  useEffect(() => {
    if (toast.tone === 'error') return undefined;
    const timer = setTimeout(() => app.dismissToast(toast.id), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [app, toast]);
}
