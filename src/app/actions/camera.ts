import type { Action } from './define-action.ts';
import { defineAction } from './define-action.ts';

export const cameraActions: readonly Action[] = [
  defineAction({
    id: 'zoom-in',
    title: { en: 'Zoom in', zh: '放大' },
    keys: ['Mod+=', 'Mod++'],
    group: 'view',
    run: (app) => app.frame('in'),
  }),
  defineAction({
    id: 'zoom-out',
    title: { en: 'Zoom out', zh: '缩小' },
    keys: ['Mod+-'],
    group: 'view',
    run: (app) => app.frame('out'),
  }),
  defineAction({
    id: 'zoom-reset',
    title: { en: 'Zoom to 100 %', zh: '缩放至 100%' },
    keys: ['Mod+0', 'Shift+0'],
    group: 'view',
    run: (app) => app.frame('reset'),
  }),
  defineAction({
    id: 'fit-all',
    title: { en: 'Fit everything', zh: '适应全部' },
    keys: ['Shift+1'],
    group: 'view',
    run: (app) => app.frame('all'),
  }),
  defineAction({
    id: 'fit-selection',
    title: { en: 'Fit the selection', zh: '适应所选' },
    keys: ['Shift+2'],
    group: 'view',
    enabled: ({ ui }) => ui.selection.length > 0,
    run: (app) => app.frame(app.store.getState().ui.selection),
  }),
];
