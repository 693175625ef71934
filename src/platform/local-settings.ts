import type { Settings } from '../app/ports.ts';
import { localText } from './local-text.ts';

const KEY = 'meshloft:settings';

/** Settings in localStorage. Without it, or with nonsense in it, everything is as usual. */
export const localSettings: Settings = {
  read: () => {
    try {
      const value: unknown = JSON.parse(localText.read(KEY) ?? '{}');
      return typeof value === 'object' && value !== null ? { ...value } : {};
    } catch {
      // Not JSON: somebody else wrote it.
      return {};
    }
  },
  write: (settings) => void localText.write(KEY, JSON.stringify(settings)),
};
