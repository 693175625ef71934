import type { EntityId } from '../../core/design/ids.ts';
import { defineAction } from './define-action.ts';

export const selectAll = defineAction({
  id: 'select-all',
  title: { en: 'Select all', zh: '全选' },
  keys: ['Mod+A'],
  group: 'select',
  enabled: ({ doc }) => Object.keys(doc.design.layout).length > 0,
  // What has a box on the board; the rest goes wherever its container goes. The keys of a layout are ids.
  run: (app) => app.select(Object.keys(app.store.getState().doc.design.layout) as EntityId[]),
});
