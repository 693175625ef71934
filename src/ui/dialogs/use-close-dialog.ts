import { useAppHandle } from '../use-app.ts';

/** Closes whatever dialog is open. */
export function useCloseDialog(): () => void {
  const app = useAppHandle();
  return () => app.ui({ dialog: undefined });
}
