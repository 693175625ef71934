import { defineAction } from './define-action.ts';

export const undo = defineAction({
  id: 'undo',
  title: { en: 'Undo', zh: '撤销' },
  keys: ['Mod+Z'],
  group: 'edit',
  enabled: ({ doc }) => !doc.readOnly && doc.history.past.length > 0,
  run: (app) => app.undo(),
});
