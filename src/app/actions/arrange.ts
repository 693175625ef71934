import { indexOf } from '../../core/design/model-index.ts';
import type { Box } from '../../core/base/geometry.ts';
import type { EntityId } from '../../core/design/ids.ts';
import { arrange as arranged } from '../../core/placement/auto-place.ts';
import { defineAction } from './define-action.ts';

const title = { en: 'Arrange everything', zh: '整理布局' };

export const arrange = defineAction({
  id: 'arrange',
  title,
  group: 'edit',
  enabled: ({ doc }) => !doc.readOnly && Object.keys(doc.design.layout).length > 0,
  run: (app) => {
    const layout = arranged(indexOf(app.store.getState().doc.design.model));
    const boxes = (Object.entries(layout) as [EntityId, Box][]).map(([id, box]) => ({ id, box })); // a layout is keyed by ids
    if (app.dispatch([{ type: 'layout.set', args: { boxes } }], { title }).ok) app.frame('all');
  },
});
