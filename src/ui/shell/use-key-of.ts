import { actionOf } from '../../app/actions/index.ts';
import { isMac } from '../use-shortcuts.ts';

/** The key of an action as this keyboard writes it: `Ctrl+O`, or `⌘O` on a Mac; undefined when it has none. */
export function useKeyOf(): (id: string) => string | undefined {
  return (id) => {
    const key = actionOf(id)?.keys[0];
    if (key === undefined) return undefined;
    return isMac() ? key.replace('Mod+', '⌘').replace('Shift+', '⇧').replace('Alt+', '⌥') : key.replace('Mod', 'Ctrl');
  };
}
