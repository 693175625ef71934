import { defineAction } from './define-action.ts';

/** Lets go of one thing at a time, the most recent first: the link being drawn, the tool, the selection. */
export const escape = defineAction({
  id: 'escape',
  title: { en: 'Let go', zh: '取消' },
  keys: ['Escape', 'Mod+Shift+A'],
  group: 'select',
  enabled: ({ ui }) => ui.connectFrom !== undefined || ui.tool !== undefined || ui.selection.length > 0,
  run: (app) => {
    const { connectFrom, tool } = app.store.getState().ui;
    if (connectFrom !== undefined) app.ui({ connectFrom: undefined });
    else if (tool !== undefined) app.ui({ tool: undefined });
    else app.select([]);
  },
});
