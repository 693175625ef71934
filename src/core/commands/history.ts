import { limits } from '../base/limits.ts';
import type { Design } from '../design/design.ts';
import type { Step } from './transact.ts';
import { replay } from './transact.ts';

/** Undo and redo. Plain JSON, so it is saved with the design. */
export interface History {
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

export const emptyHistory: History = { past: [], future: [] };

/** Remembers a step. What was undone before is forgotten; a step of the gesture that is going on joins it. */
export function remember(history: History, step: Step): History {
  const last = history.past.at(-1);
  if (last && step.gesture !== undefined && last.gesture === step.gesture && history.future.length === 0) {
    return { past: [...history.past.slice(0, -1), joined(last, step)], future: [] };
  }
  return { past: [...history.past, step].slice(-limits.undoSteps), future: [] };
}

function joined(first: Step, second: Step): Step {
  return {
    ...first,
    forward: [...first.forward, ...second.forward],
    backward: [...second.backward, ...first.backward],
  };
}

interface Moved {
  readonly design: Design;
  readonly history: History;
  readonly step: Step;
}

/** Takes the last step back; undefined when there is none. */
export function undo(design: Design, { past, future }: History): Moved | undefined {
  const step = past.at(-1);
  if (!step) return undefined;
  return {
    design: replay(design, step.backward),
    history: { past: past.slice(0, -1), future: [step, ...future] },
    step,
  };
}

/** Does again what was taken back; undefined when there is nothing. */
export function redo(design: Design, { past, future }: History): Moved | undefined {
  const step = future[0];
  if (!step) return undefined;
  return { design: replay(design, step.forward), history: { past: [...past, step], future: future.slice(1) }, step };
}
