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
}

/** Everything that can be done with Meshloft, without a screen. The UI, the shortcuts and the tests hold one of these. */
export interface App {
  readonly ports: Ports;
  readonly store: AppStore;
  /** Changes the design: all commands or none, one undo step. A refusal is returned and told to the person as well. */
  dispatch(commands: readonly Command[], options?: DispatchOptions): Result<void, Refusal>;
  /** Takes back the last step and selects what it touched. */
  undo(): void;
  redo(): void;
  /** Puts another document on the board, with a fresh view of it. */
  load(doc: DocState): void;
  /** Changes what the screen shows. */
  ui(patch: Partial<UiState>): void;
  select(ids: readonly ElementId[]): void;
  /** Asks the canvas to bring something into view. */
  frame(target: CameraTarget): void;
  /** Tells a screen reader. */
  announce(text: Text): void;
  /** Shows a short message, and tells a screen reader. */
  toast(toast: Omit<Toast, 'id'>): void;
  dismissToast(id: number): void;
  /** Runs an action of the registry by its id, unless it is not enabled now. True when it ran. */
  run(actionId: string): boolean;
}
