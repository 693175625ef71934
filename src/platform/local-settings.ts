import type { Settings } from '../app/ports.ts';
import { localText } from './local-text.ts';

const KEY = 'meshloft:settings';

/**
 * Settings in localStorage. Without it, or with nonsense in it, everything is as usual; and whose browser prefers Chinese is met in
 * Chinese.
 */
export const localSettings: Settings = {
  read: () => {
    try {
      const value: unknown = JSON.parse(localText.read(KEY) ?? '{}');
      return { ...usual(), ...(typeof value === 'object' && value !== null ? value : {}) };
    } catch {
      // Not JSON: somebody else wrote it.
      return usual();
    }
  },
  write: (settings) => void localText.write(KEY, JSON.stringify(settings)),
};

const usual = (): { readonly language: string } => ({ language: /^zh\b/i.test(navigator.language) ? 'zh' : 'en' });
