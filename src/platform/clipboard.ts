import type { Clipboard } from '../app/ports.ts';

export const browserClipboard: Clipboard = {
  writeText: async (text) => {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      // Refused by the person or the browser, or not a secure context: the caller shows the text to copy by hand.
      return false;
    }
  },
};
