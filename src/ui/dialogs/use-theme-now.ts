import { useApp } from '../use-app.ts';

/** The theme that is on the screen: `system` is what the system says at this moment. */
export function useThemeNow(): 'light' | 'dark' {
  const theme = useApp((state) => state.ui.theme);
  if (theme !== 'system') return theme;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
