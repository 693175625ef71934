import { useEffect } from 'react';
import type { App } from '../app/app.ts';
import { actions } from '../app/actions/index.ts';
import type { Reach } from '../app/actions/define-action.ts';
import { actionFor } from '../app/shortcuts.ts';
import { useAppHandle } from './use-app.ts';

/** Whether this keyboard has a Cmd key. Shown key caps and shortcuts follow it. */
export const isMac = (): boolean => /Mac|iPhone|iPad/.test(navigator.userAgent);

/** Makes the keys of every action work on the whole page. Used once, by the shell. */
export function useShortcuts(): void {
  const app = useAppHandle();
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onKey(app, event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, [app]);
}

function onKey(app: App, event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  const action = actionFor(actions, event, isMac());
  if (!action || !reaches(action.reach, event.target, app)) return;
  if (app.run(action.id)) event.preventDefault();
}

const FIELD = 'input:not([type=checkbox], [type=radio], [type=button]), textarea, select, [contenteditable]';
/** Widgets that have keys of their own, such as letters to find an entry by its name. */
const WIDGET = '[role=menu], [role=menubar], [role=listbox], [role=combobox], [role=dialog], [role=alertdialog]';
/** What moves by arrow keys itself. */
const ARROWS =
  '[role=tree], [role=tablist], [role=toolbar], [role=radiogroup], [role=grid], [role=slider], [role=separator]';

function reaches(reach: Reach, target: EventTarget | null, app: App): boolean {
  const { dialog, question } = app.store.getState().ui;
  if (!(target instanceof Element)) return dialog === undefined;
  const isIn = (selector: string): boolean => target.closest(selector) !== null;
  if (reach === 'everywhere') return !isIn('[role=alertdialog]');
  if (isIn(FIELD) || isIn(WIDGET) || dialog !== undefined || question !== undefined) return false;
  return reach === 'page' || !isIn(ARROWS);
}
