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
  readonly reach: Reach;
  enabled(state: AppState): boolean;
  run(app: App): void;
}

/**
 * Where its keys work: `everywhere`, even while a text is typed; on the `page` outside fields, menus and dialogs; or only on the
 * `board`, where no list or tree wants the same keys.
 */
export type Reach = 'everywhere' | 'page' | 'board';

export type ActionGroup = 'edit' | 'draw' | 'select' | 'problems' | 'view' | 'design';

type Usual = 'keys' | 'enabled' | 'reach';
type ActionSpec = Omit<Action, Usual> & Partial<Pick<Action, Usual>>;

/** An action without keys or condition has none, and is always possible. */
export function defineAction(spec: ActionSpec): Action {
  return { keys: [], reach: 'page', enabled: always, ...spec };
}

const always = (): boolean => true;
