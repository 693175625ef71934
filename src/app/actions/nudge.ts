import type { Point } from '../../core/base/geometry.ts';
import type { Text } from '../../core/base/text.ts';
import type { ElementId } from '../../core/design/ids.ts';
import { topsOf } from '../copies.ts';
import type { Ids } from '../ports.ts';
import type { Action } from './define-action.ts';
import { defineAction } from './define-action.ts';

/** One grid square, and a handful of them with Shift. */
const STEP_PX = 8;
const LEAP_PX = 64;

const directions: readonly (readonly [key: string, title: Text, towards: Point])[] = [
  ['ArrowLeft', { en: 'Move left', zh: '左移' }, { x: -1, y: 0 }],
  ['ArrowRight', { en: 'Move right', zh: '右移' }, { x: 1, y: 0 }],
  ['ArrowUp', { en: 'Move up', zh: '上移' }, { x: 0, y: -1 }],
  ['ArrowDown', { en: 'Move down', zh: '下移' }, { x: 0, y: 1 }],
];

/** Moves the selection by the arrow keys. A row of nudges is one step of undo. */
export const nudges: readonly Action[] = directions.flatMap(([key, title, towards]) => [
  nudge(key, title, { x: towards.x * STEP_PX, y: towards.y * STEP_PX }),
  nudge(
    `Shift+${key}`,
    { en: `${title.en} far`, zh: `大幅${title.zh}` },
    { x: towards.x * LEAP_PX, y: towards.y * LEAP_PX },
  ),
]);

function nudge(key: string, title: Text, by: Point): Action {
  return defineAction({
    id: `nudge-${key.toLowerCase().replace('+', '-')}`,
    title,
    keys: [key],
    group: 'edit',
    reach: 'board',
    enabled: ({ doc, ui }) => !doc.readOnly && ui.selection.some((id) => Object.hasOwn(doc.design.layout, id)),
    run: (app) => {
      const { doc, ui } = app.store.getState();
      const moves = topsOf(doc.design.model, ui.selection).flatMap((id) => {
        const box = doc.design.layout[id];
        return box ? [{ id, to: { x: box.x + by.x, y: box.y + by.y } }] : [];
      });
      app.dispatch([{ type: 'entity.move', args: { moves } }], { gesture: gestureOf(ui.selection, app.ports.ids) });
    },
  });
}

const gestures = new WeakMap<readonly ElementId[], string>();

/** A row of nudges ends when something is selected anew, even the same things. Its name is new in every page: steps are stored. */
function gestureOf(selection: readonly ElementId[], ids: Ids): string {
  const gesture = gestures.get(selection) ?? `nudge ${ids.fresh()}`;
  gestures.set(selection, gesture);
  return gesture;
}
