/** localStorage that never throws: it may be switched off, full, or throw when it is so much as looked at. */
export const localText = {
  read: (key: string): string | undefined => {
    try {
      return localStorage.getItem(key) ?? undefined;
    } catch {
      // Switched off: nothing is known.
      return undefined;
    }
  },
  /** False when it could not be kept. */
  write: (key: string, text: string): boolean => {
    try {
      localStorage.setItem(key, text);
      return true;
    } catch {
      // Full or switched off: the caller goes without.
      return false;
    }
  },
  remove: (key: string): void => {
    try {
      localStorage.removeItem(key);
    } catch {
      // Switched off: there is nothing to remove.
    }
  },
};
