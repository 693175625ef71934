import type { Command } from '../commands/index.ts';
import { transact } from '../commands/transact.ts';
import type { Design } from '../design/design.ts';
import { indexOf } from '../design/model-index.ts';
import type { Finding, Rule } from './define-rule.ts';
import { allRules } from './index.ts';
import { runRules } from './run-rules.ts';

/** A fix may uncover what it hid (a gateway that is there can lack an address), so fixing takes several passes. */
const MOST_PASSES = 10;

/** What fixing everything safe came to. */
export interface FixedDesign {
  readonly design: Design;
  /** All that was done, in order: one batch, so one step of undo. */
  readonly commands: readonly Command[];
  /** Findings that got a fix. */
  readonly fixed: number;
  readonly passes: number;
  readonly left: readonly Finding[];
}

/** Applies the first safe fix of every finding until none has one, in at most ten passes. A fix that is refused is left out. */
export function applySafeFixes(design: Design, rules: readonly Rule[] = allRules): FixedDesign {
  let state: Omit<FixedDesign, 'left'> = { design, commands: [], fixed: 0, passes: 0 };
  let findings = runRules(design.model, rules);
  while (state.passes < MOST_PASSES) {
    const next = onePass(state, findings);
    if (next.fixed === state.fixed) break;
    state = next;
    findings = runRules(state.design.model, rules);
  }
  return { ...state, left: findings };
}

function onePass(before: Omit<FixedDesign, 'left'>, findings: readonly Finding[]): Omit<FixedDesign, 'left'> {
  let { design, commands, fixed } = before;
  for (const finding of findings) {
    // Planned against what the fixes before it have made: of two findings with one cause, the second has nothing left to do.
    const batch = finding.fixes[0]?.commands(indexOf(design.model)) ?? [];
    const result = batch.length === 0 ? undefined : transact(design, batch);
    if (!result?.ok) continue;
    design = result.value.design;
    commands = [...commands, ...batch];
    fixed++;
  }
  return { design, commands, fixed, passes: before.passes + 1 };
}
