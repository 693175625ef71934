import { defineAction } from './define-action.ts';

export const redo = defineAction({
  id: 'redo',
  title: { en: 'Redo', zh: '重做' },
  keys: ['Mod+Shift+Z', 'Mod+Y'],
  group: 'edit',
  enabled: ({ doc }) => !doc.readOnly && doc.history.future.length > 0,
  run: (app) => app.redo(),
});
