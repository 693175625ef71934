import type { Text } from '../../core/base/text.ts';
import { plural, say } from '../../core/base/text.ts';
import { isLinkId } from '../../core/design/ids.ts';
import { defineAction } from './define-action.ts';

export const deleteSelection = defineAction({
  id: 'delete-selection',
  title: { en: 'Delete', zh: '删除' },
  keys: ['Delete', 'Backspace'],
  group: 'edit',
  enabled: ({ doc, ui }) => !doc.readOnly && ui.selection.length > 0,
  run: (app) => {
    const { selection } = app.store.getState().ui;
    const links = selection.filter(isLinkId);
    const entities = selection.flatMap((id) => (isLinkId(id) ? [] : [id]));
    const result = app.dispatch(
      [
        // Links first: those of a removed entity go with it, and would then be unknown.
        ...(links.length > 0 ? [{ type: 'link.remove', args: { ids: links } } as const] : []),
        ...(entities.length > 0 ? [{ type: 'entity.remove', args: { ids: entities } } as const] : []),
      ],
      { title: { en: 'Delete', zh: '删除' } },
    );
    if (result.ok)
      app.toast({ text: say(deleted, selection.length), tone: 'info', action: { label: undo, actionId: 'undo' } });
  },
});

const undo: Text = { en: 'Undo', zh: '撤销' };

const deleted = {
  en: (count: number) => `Deleted ${count} ${plural(count, 'item', 'items')}.`,
  zh: (count: number) => `已删除 ${count} 项。`,
};
