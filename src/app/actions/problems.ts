import { applyFixOf, fixAll, fixableAt, goToProblem } from '../problem-walk.ts';
import type { Action } from './define-action.ts';
import { defineAction } from './define-action.ts';
import { countsOf } from '../derived.ts';
import type { AppState } from '../state.ts';

const hasProblems = ({ doc }: AppState): boolean => {
  const { error, warning } = countsOf(doc.design.model);
  return error + warning > 0;
};

/** F8 walks from problem to problem; `Ctrl+.` repairs the one that was reached, the selected one, or the next. */
export const problemActions: readonly Action[] = [
  defineAction({
    id: 'next-problem',
    title: { en: 'Next problem', zh: '下一个问题' },
    keys: ['F8'],
    group: 'problems',
    reach: 'everywhere',
    enabled: hasProblems,
    run: (app) => goToProblem(app, 1),
  }),
  defineAction({
    id: 'previous-problem',
    title: { en: 'Previous problem', zh: '上一个问题' },
    keys: ['Shift+F8'],
    group: 'problems',
    reach: 'everywhere',
    enabled: hasProblems,
    run: (app) => goToProblem(app, -1),
  }),
  defineAction({
    id: 'apply-fix',
    title: { en: 'Fix the problem', zh: '修复此问题' },
    keys: ['Mod+.', 'Alt+Enter'],
    group: 'problems',
    enabled: (state) => !state.doc.readOnly && fixableAt(state) !== undefined,
    run: (app) => {
      const finding = fixableAt(app.store.getState());
      if (finding) applyFixOf(app, finding);
    },
  }),
  defineAction({
    id: 'fix-all',
    title: { en: 'Fix everything that has one safe fix', zh: '修复所有可安全修复的问题' },
    group: 'problems',
    enabled: (state) => !state.doc.readOnly && fixableAt(state) !== undefined,
    run: fixAll,
  }),
];
