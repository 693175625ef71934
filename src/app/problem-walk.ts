import type { Text } from '../core/base/text.ts';
import { plural, say } from '../core/base/text.ts';
import type { ElementId } from '../core/design/ids.ts';
import { indexOf } from '../core/design/model-index.ts';
import type { Finding, Fix } from '../core/rules/define-rule.ts';
import type { App } from './app.ts';
import { findingOf, problemsAt, problemsOf } from './derived.ts';
import { safeFixes } from './rulebook.ts';
import type { AppState } from './state.ts';

/** Goes to the next (1) or previous (-1) problem after the one last visited: selects it, brings it into view and reads it out. */
export function goToProblem(app: App, by: 1 | -1): void {
  const { doc, ui } = app.store.getState();
  // Advice is no problem: nobody is sent to it.
  const problems = problemsOf(doc.design.model).filter(({ severity }) => severity !== 'info');
  if (problems.length === 0) return;
  const here = problems.findIndex(({ key }) => key === ui.problem);
  const next = here < 0 ? (by === 1 ? 0 : -1) : here + by;
  const finding = problems.at(next % problems.length);
  if (finding) showProblem(app, finding);
}

/** Selects the place of a finding, brings it into view and reads it out. */
export function showProblem(app: App, finding: Finding): void {
  app.ui({ problem: finding.key, selection: [finding.at] });
  app.frame([finding.at, ...finding.related]);
  app.announce(finding.text);
}

/** The finding that `Ctrl+.` is about: the one last visited, else the worst at the selection, else the worst of all; only with a fix. */
export function fixableAt({ doc, ui }: AppState): Finding | undefined {
  const { model } = doc.design;
  const visited = findingOf(model, ui.problem);
  if (visited && visited.fixes.length > 0) return visited;
  const here = new Set(ui.selection.flatMap((id: ElementId) => problemsAt(model, id)?.own ?? []));
  const fixable = problemsOf(model).filter(({ fixes }) => fixes.length > 0);
  return fixable.find((finding) => here.has(finding)) ?? fixable[0];
}

/** Applies the first safe fix of a finding. */
export function applyFixOf(app: App, finding: Finding): void {
  const fix = finding.fixes[0];
  if (fix) applyFix(app, fix);
}

/** Applies a fix or a suggestion as one step of undo, and says so. */
export function applyFix(app: App, fix: Fix): void {
  if (app.dispatch(fix.commands(indexOf(app.store.getState().doc.design.model)), { title: fix.title }).ok) {
    app.toast({ text: say(fixed, fix.title), tone: 'info', action: { label: undoLabel, actionId: 'undo' } });
  }
}

/** Applies every safe fix, and those that become possible by them. Everything is one step of undo. */
export function fixAll(app: App): void {
  const safe = safeFixes(app.store.getState().doc.design);
  if (!safe) return;
  const { commands, fixed: count } = safe;
  if (count === 0 || !app.dispatch(commands, { title: fixAllTitle }).ok) return;
  app.toast({ text: say(fixedAll, count), tone: 'info', action: { label: undoLabel, actionId: 'undo' } });
}

const fixAllTitle: Text = { en: 'Fix everything', zh: '全部修复' };
const undoLabel: Text = { en: 'Undo', zh: '撤销' };

const fixed = {
  en: (title: Text) => `Fixed: ${title.en}`,
  zh: (title: Text) => `已修复：${title.zh}`,
};

const fixedAll = {
  en: (count: number) => `Fixed ${count} ${plural(count, 'problem', 'problems')}.`,
  zh: (count: number) => `已修复 ${count} 个问题。`,
};
