import type { Text } from '../../core/base/text.ts';
import { useAppHandle } from '../use-app.ts';

/** Copies a text and says so. False when the browser refuses; `refused` was then shown. */
export function useCopy(): (text: string, says: { readonly copied: Text; readonly refused: Text }) => Promise<boolean> {
  const app = useAppHandle();
  return async (text, { copied, refused }) => {
    const done = await app.ports.clipboard.writeText(text);
    app.toast(done ? { tone: 'info', text: copied } : { tone: 'error', text: refused });
    return done;
  };
}
