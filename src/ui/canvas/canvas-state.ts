import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { Box, Point, Size } from '../../core/base/geometry.ts';
import type { Text } from '../../core/base/text.ts';
import type { Layout } from '../../core/design/design.ts';
import type { EntityId, Kind } from '../../core/design/ids.ts';
import type { ModelIndex } from '../../core/design/model-index.ts';
import type { ConnectChoice } from './gestures/connect-choices.ts';
import type { Stop } from './outline-order.ts';

/** What is on the screen only while a hand moves. Nothing here can be undone, saved or judged by a rule. */
export interface CanvasState {
  /** The drawing as the drag that goes on would leave it. */
  readonly preview: Preview | undefined;
  /** Where it would land. */
  readonly hint: DropHint | undefined;
  readonly ghost: Ghost | undefined;
  readonly wire: Wire | undefined;
  /** In px of the board. */
  readonly marquee: Box | undefined;
  readonly menu: ConnectMenu | undefined;
  readonly renaming: Stop | undefined;
  /** The Space bar is held: the left button moves the view, whatever it is pressed on. */
  readonly panning: boolean;
}

/** A drawing that is not the document's yet. */
export interface Preview {
  readonly index: ModelIndex;
  readonly layout: Layout;
  /** What is dragged. */
  readonly raised: ReadonlySet<EntityId>;
}

/** Says over the place under the pointer what a drop there would do, or why it would not. */
export interface DropHint {
  /** What lights up; null is the board. */
  readonly holder: EntityId | null;
  readonly text: Text;
  readonly allowed: boolean;
  /** The pointer, in px of the window. */
  readonly at: Point;
}

/** The picture of what is being dropped, under the pointer. */
export interface Ghost {
  readonly kind: Kind;
  readonly label: string;
  /** The pointer, in px of the window. */
  readonly at: Point;
  /** In px of the board; undefined for what has no box of its own. */
  readonly size: Size | undefined;
}

/** A line that is being drawn. Both ends in px of the board. */
export interface Wire {
  readonly from: EntityId;
  readonly start: Point;
  readonly end: Point;
  /** What it would connect to now. */
  readonly over: EntityId | undefined;
  readonly text: Text | undefined;
  readonly allowed: boolean;
  /** The pointer, in px of the window. */
  readonly at: Point;
}

/** Which of several meanings a wire shall have. */
export interface ConnectMenu {
  /** In px of the window. */
  readonly at: Point;
  readonly choices: readonly ConnectChoice[];
}

export type CanvasStore = StoreApi<CanvasState>;

export const atRest: CanvasState = {
  preview: undefined,
  hint: undefined,
  ghost: undefined,
  wire: undefined,
  marquee: undefined,
  menu: undefined,
  renaming: undefined,
  panning: false,
};

export const createCanvasStore = (): CanvasStore => createStore<CanvasState>(() => atRest);
