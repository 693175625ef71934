import { useEffect } from 'react';
import { useApp } from '../use-app.ts';

const DARK = '(prefers-color-scheme: dark)';

/** Puts the theme on the page; `system` follows the system while the page is open. */
export function useTheme(): void {
  const theme = useApp((state) => state.ui.theme);
  useEffect(() => {
    const media = matchMedia(DARK);
    const apply = (): void => {
      document.documentElement.dataset['theme'] = theme === 'system' ? (media.matches ? 'dark' : 'light') : theme;
    };
    apply();
    media.addEventListener('change', apply);
    return () => media.removeEventListener('change', apply);
  }, [theme]);
}
