import type { StoreApi } from 'zustand/vanilla';
import type { Result } from '../core/base/result.ts';
import type { Text } from '../core/base/text.ts';
import type { Refusal } from '../core/commands/define-command.ts';
import type { Command } from '../core/commands/index.ts';
import type { ElementId } from '../core/design/ids.ts';
import type { Ports } from './ports.ts';
import type { AppState, CameraTarget, DocState, Toast, UiState } from './state.ts';

/** Read-only view of the store: what is in it changes by the functions below alone. */
export type AppStore = Pick<StoreApi<AppState>, 'getState' | 'getInitialState' | 'subscribe'>;

export interface DispatchOptions {
  /** What the undo menu says; otherwise the title of the first command. */
  readonly title?: Text;
  /** Steps with the same gesture merge into one: typing in a field until blur, a row of nudges. */
  readonly gesture?: string;
  /** True when the caller deals with a refusal itself: nothing is shown. */
  readonly quiet?: boolean;
}

export interface LoadOptions {
  /** True when the store holds this very revision: it need not be written. */
  readonly stored?: boolean;
  /** True when it is the same drawing as before, so selection and camera stay. */
  readonly keepView?: boolean;
}

/** Everything that can be done with Meshloft, without a screen. The UI, the shortcuts and the tests hold one of these. */
export interface App {
  readonly ports: Ports;
  readonly store: AppStore;
  /** Changes the design: all commands or none, one undo step. A refusal is returned and told to the person as well. */
  readonly dispatch: (commands: readonly Command[], options?: DispatchOptions) => Result<void, Refusal>;
  /** Takes back the last step and selects what it touched. */
  readonly undo: () => void;
  readonly redo: () => void;
  /** Puts another document on the board. */
  readonly load: (doc: DocState, options?: LoadOptions) => void;
  /** Changes what the screen shows. */
  readonly ui: (patch: Partial<UiState>) => void;
  readonly select: (ids: readonly ElementId[]) => void;
  /** Asks the canvas to bring something into view. */
  readonly frame: (target: CameraTarget) => void;
  /** Tells a screen reader. */
  readonly announce: (text: Text) => void;
  /** Shows a short message, and tells a screen reader. */
  readonly toast: (toast: Omit<Toast, 'id'>) => void;
  readonly dismissToast: (id: number) => void;
  /** Runs an action of the registry by its id, unless it is not enabled now. True when it ran. */
  readonly run: (actionId: string) => boolean;
}
