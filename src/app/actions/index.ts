import type { Action } from './define-action.ts';
import { redo } from './redo.ts';
import { undo } from './undo.ts';

/** Everything a person can do, in the order of the help sheet. */
export const actions: readonly Action[] = [undo, redo];

const byId = new Map(actions.map((action) => [action.id, action]));

/** The action of an id, or undefined. */
export const actionOf = (id: string): Action | undefined => byId.get(id);
