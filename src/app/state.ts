import type { Language, Text } from '../core/base/text.ts';
import type { Edit } from '../core/commands/edits.ts';
import type { History } from '../core/commands/history.ts';
import type { Design } from '../core/design/design.ts';
import type { ElementId, EntityId, Kind } from '../core/design/ids.ts';
import type { DesignKey, StorageFault, StoredDesign } from './ports.ts';

/** The document and everything around it on the screen. Two fields, pinned by a test: what is derived is not state. */
export interface AppState {
  readonly doc: DocState;
  readonly ui: UiState;
}

export interface DocState {
  readonly key: DesignKey;
  readonly design: Design;
  readonly history: History;
  /** Counts the edits since the design was made; the journal is keyed by it. */
  readonly revision: number;
  /** The edit that made this revision: what the journal writes. Undefined when the design came from elsewhere as a whole. */
  readonly edit: Edit | undefined;
  /** True while it can only be looked at: no command is accepted. */
  readonly readOnly: boolean;
  /** Why: a design from a link is edited as a copy; one that another tab writes can be taken over; one of a newer format waits for an update. */
  readonly readOnlyBecause: ReadOnlyReason | undefined;
}

export type ReadOnlyReason = 'link' | 'other-tab' | 'newer';

export type LensId = 'geography' | 'network' | 'trust' | 'control-plane';
export type Theme = 'light' | 'dark' | 'system';
export type DrawerTab = 'problems' | 'sketch' | 'yaml';
export type DialogId = 'share' | 'export' | 'designs' | 'shortcuts' | 'templates';

export interface UiState {
  /** False until the last design, or the one of a link, is on the board: nothing is offered before that. */
  readonly ready: boolean;
  /** False while the rules are still on their way: no problem is shown, and none is denied. */
  readonly judged: boolean;
  readonly selection: readonly ElementId[];
  /** The kind whose palette entry is armed: a click on the board places one. `connect` draws links. */
  readonly tool: Kind | 'connect' | undefined;
  /** First end of a link made by click or key, while the second is being chosen. */
  readonly connectFrom: EntityId | undefined;
  readonly lens: LensId;
  readonly language: Language;
  readonly theme: Theme;
  readonly panels: PanelState;
  readonly dialog: DialogId | undefined;
  /** Key of the finding that F8 last went to. */
  readonly problem: string | undefined;
  readonly saved: SaveState;
  readonly designs: readonly StoredDesign[];
  readonly toasts: readonly Toast[];
  /** What a screen reader is told; replaced, never appended. */
  readonly announcement: Text | undefined;
  /** Asks the canvas to bring something into view; the counter makes each request new. */
  readonly camera: CameraRequest | undefined;
  /** Something to be answered with yes or no before it happens; undefined when nothing is asked. */
  readonly question: Question | undefined;
}

export interface CameraRequest {
  readonly count: number;
  readonly target: CameraTarget;
}

export type CameraTarget = readonly ElementId[] | 'all' | 'in' | 'out' | 'reset';

/** Answered by the actions `answer-yes` and `answer-no`. */
export interface Question {
  readonly text: Text;
  readonly yes: Text;
  /** What is loaded on yes. */
  readonly doc: DocState;
}

export interface PanelState {
  readonly left: boolean;
  readonly right: boolean;
  readonly drawer: DrawerTab | undefined;
  /** Height of the drawer in px. */
  readonly drawerHeight: number;
}

/** Derived from the acknowledged revision only: nothing is called saved before the browser said so. */
export interface SaveState {
  readonly acknowledged: number;
  readonly fault: StorageFault | undefined;
}

export interface Toast {
  readonly id: number;
  readonly text: Text;
  readonly tone: 'info' | 'error';
  /** Of a refusal: what to search for in the documentation, and to quote in a report. */
  readonly code?: string;
  /** Shown as a button; undo is the usual one. */
  readonly action?: { readonly label: Text; readonly actionId: string };
}
