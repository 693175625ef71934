import type { Point } from '../../core/base/geometry.ts';
import type { Text } from '../../core/base/text.ts';
import { linkedClone } from '../linked-clone.ts';
import type { Action } from './define-action.ts';
import { defineAction } from './define-action.ts';

/** A cluster like the selected one beside it, already wired to whatever the selected one is wired to, and to it. */
export const linkedClones: readonly Action[] = [
  clone('right', { en: 'Clone to the right, wired', zh: '向右克隆并连接' }, { x: 1, y: 0 }),
  clone('left', { en: 'Clone to the left, wired', zh: '向左克隆并连接' }, { x: -1, y: 0 }),
  clone('down', { en: 'Clone below, wired', zh: '向下克隆并连接' }, { x: 0, y: 1 }),
  clone('up', { en: 'Clone above, wired', zh: '向上克隆并连接' }, { x: 0, y: -1 }),
];

function clone(direction: string, title: Text, towards: Point): Action {
  return defineAction({
    id: `clone-${direction}`,
    title,
    keys: [`Mod+Arrow${direction[0]?.toUpperCase()}${direction.slice(1)}`],
    group: 'draw',
    reach: 'board',
    enabled: ({ doc, ui }) =>
      !doc.readOnly && ui.selection.length === 1 && ui.selection[0]?.startsWith('cluster:') === true,
    run: (app) => {
      const { doc, ui } = app.store.getState();
      const made = linkedClone(doc.design, ui.selection[0], { towards, fresh: app.ports.ids.fresh });
      if (made && app.dispatch(made.commands, { title }).ok) {
        app.select([made.id]);
        app.frame([made.id]);
      }
    },
  });
}
