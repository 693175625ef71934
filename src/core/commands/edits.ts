import type { Design } from '../design/design.ts';
import type { History } from './history.ts';
import { redo, remember, undo } from './history.ts';
import type { Step } from './transact.ts';
import { replay } from './transact.ts';

/** One thing that happened to a design, as the journal keeps it: undo and redo are events too, so nothing is lost by a crash. */
export type Edit = { readonly type: 'do'; readonly step: Step } | { readonly type: 'undo' } | { readonly type: 'redo' };

/** A design with its past. */
export interface Edited {
  readonly design: Design;
  readonly history: History;
}

/**
 * What an edit makes of a design. Replaying the edits of a journal on the design that it began with gives the design and the history
 * that it ended with. Undefined when there is nothing to undo or redo.
 */
export function applyEdit({ design, history }: Edited, edit: Edit): Edited | undefined {
  if (edit.type === 'do') return { design: replay(design, edit.step.forward), history: remember(history, edit.step) };
  const moved = (edit.type === 'undo' ? undo : redo)(design, history);
  return moved && { design: moved.design, history: moved.history };
}
