import { arrange } from './arrange.ts';
import { cameraActions } from './camera.ts';
import type { Action } from './define-action.ts';
import { deleteSelection } from './delete-selection.ts';
import { documentActions } from './documents.ts';
import { duplicate } from './duplicate.ts';
import { escape } from './escape.ts';
import { lensActions } from './lenses.ts';
import { linkedClones } from './linked-clone.ts';
import { nudges } from './nudge.ts';
import { problemActions } from './problems.ts';
import { redo } from './redo.ts';
import { screenActions } from './screen.ts';
import { selectAll } from './select-all.ts';
import { tools } from './tools.ts';
import { undo } from './undo.ts';

/** Everything a person can do, in the order of the help sheet. */
export const actions: readonly Action[] = [
  undo,
  redo,
  deleteSelection,
  duplicate,
  arrange,
  ...nudges,
  ...tools,
  ...linkedClones,
  selectAll,
  escape,
  ...problemActions,
  ...cameraActions,
  ...lensActions,
  ...screenActions,
  ...documentActions,
];

const byId = new Map(actions.map((action) => [action.id, action]));

/** The action of an id, or undefined. */
export const actionOf = (id: string): Action | undefined => byId.get(id);
