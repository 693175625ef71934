import type { Text } from '../../core/base/text.ts';
import type { App } from '../app.ts';
import type { AppState } from '../state.ts';

/** Something a person can do. Menus, buttons, shortcuts and the help sheet are made from it. */
export interface Action {
  readonly id: string;
  readonly title: Text;
  /** Combinations such as `Mod+Shift+Z`, `F8`, `?`. Mod is Ctrl, and Cmd on a Mac. The first is the one shown. */
  readonly keys: readonly string[];
  /** Where it stands in the help sheet. */
  readonly group: ActionGroup;
  enabled(state: AppState): boolean;
  run(app: App): void;
}

export type ActionGroup = 'edit' | 'draw' | 'select' | 'problems' | 'view' | 'design';

type ActionSpec = Omit<Action, 'keys' | 'enabled'> & Partial<Pick<Action, 'keys' | 'enabled'>>;

/** An action without keys or condition has none, and is always possible. */
export function defineAction(spec: ActionSpec): Action {
  return { keys: [], enabled: always, ...spec };
}

const always = (): boolean => true;
