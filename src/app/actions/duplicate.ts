import { isLinkId } from '../../core/design/ids.ts';
import { copiesOf } from '../copies.ts';
import { defineAction } from './define-action.ts';

/** Copies get the next free names and a free place near their originals. */
export const duplicate = defineAction({
  id: 'duplicate',
  title: { en: 'Duplicate', zh: '创建副本' },
  keys: ['Mod+D'],
  group: 'edit',
  enabled: ({ doc, ui }) => !doc.readOnly && ui.selection.some((id) => !isLinkId(id)),
  run: (app) => {
    const { doc, ui } = app.store.getState();
    const copies = copiesOf(doc.design, ui.selection, { fresh: app.ports.ids.fresh });
    const result = app.dispatch(copies.commands, { title: { en: 'Duplicate', zh: '创建副本' } });
    if (result.ok) app.select(copies.tops);
  },
});
